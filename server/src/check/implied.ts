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
      const missing = [...left, ...right].filter((cell) => cells[cell].state === 'absent')
      const rest = right.reduce(add, 0) - left.reduce(add, 0)
      const value = left.includes(missing[0]) ? rest : -rest
      const isOpen = missing.length > 1 && (value > 0 || right.includes(missing[missing.length - 1]))
      if (value < 0 || isOpen) continue
      for (const cell of missing) cells[cell] = { ...cells[cell], state: 'number', value }
      found ||= missing.length > 0
    }
  }
  const filled = { ...report, cells }
  return { ...context, report: filled, evaluation: evaluate(filled, form) }
}
