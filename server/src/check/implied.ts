import { evaluate } from './evaluate'
import type { CheckContext } from './rule'

/**
 * The context as it would be with the columns that were cut off a table, as far as the form's equations leave no choice:
 * the one addend or sum that is missing, and zeros where nothing is left to be divided.
 */
export function withImplied(context: CheckContext): CheckContext {
  const { form, report } = context
  if (!Object.values(report.tables).some(({ damage }) => damage === 'cut')) return context
  const cells = [...report.cells]
  const add = (sum: number, cell: number) => sum + (cells[cell].value ?? 0)
  for (let found = true; found; ) {
    found = false
    for (const { left, right } of form.compiledEquations) {
      const missing = [...right, ...left].filter((cell) => cells[cell].state === 'absent')
      const isRight = right.includes(missing[0])
      const rest = right.reduce(add, 0) - left.reduce(add, 0)
      const value = isRight ? -rest : rest
      if (value < 0 || (missing.length > 1 && (isRight || value > 0))) continue
      for (const cell of missing) {
        cells[cell] = { ...cells[cell], state: 'number', value }
        found = true
      }
    }
  }
  const filled = { ...report, cells }
  return { ...context, report: filled, evaluation: evaluate(filled, form) }
}
