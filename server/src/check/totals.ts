import type { EquationFamily, Form, TableId } from '../forms/form'
import type { Report } from '../report/report'
import { definesTotal, isCountable } from './evaluate'

/** A number to write into a cell. */
export interface PlannedCell {
  readonly cell: number
  readonly value: number
}

/** What a cell says: `filled` unless it is blank. `null`: it says nothing that can be added up. */
type Reading = { readonly value: number; readonly filled: boolean } | null

/**
 * The totals that have to be written so that every total equals the sum that defines it, ordered by dependency: sums of
 * rows feed sums of columns. Totals that are right stay out, and so do totals with an addend that is absent, unreadable
 * or impossible, blank totals beside nothing but blanks, totals of a body that reports nothing but totals, and those
 * that cannot be read themselves.
 * @param mayWrite the totals in question; the others count as they stand
 */
export function plannedTotals(
  report: Report,
  form: Form,
  mayWrite: (cell: number) => boolean = () => true,
): readonly PlannedCell[] {
  const defining = definingEquations(form)
  const readings = new Map<number, Reading>()
  const planned: PlannedCell[] = []

  function read(cell: number): Reading {
    const known = readings.get(cell)
    if (known !== undefined) return known
    const reading = readAnew(cell)
    readings.set(cell, reading)
    return reading
  }

  function readAnew(cell: number): Reading {
    const sources = defining.get(cell)
    const sum = sources ? agreedSum(sources) : null
    const { state, value } = report.cells[cell] ?? { state: 'absent', value: null }
    const isWritable = state === 'number' || (state === 'blank' && sum?.filled === true)
    if (sum === null || !isWritable || !mayWrite(cell)) return asWritten(cell, sum)
    if (value !== sum.value) planned.push({ cell, value: sum.value })
    return { value: sum.value, filled: true }
  }

  function asWritten(cell: number, sum: Reading): Reading {
    const written = report.cells[cell]
    if (!isCountable(written)) return null
    if (written.state === 'blank' && sum?.filled) return null
    return { value: written.value ?? 0, filled: written.state === 'number' }
  }

  /** The sum that the defining equations agree on; `null` when none can be computed or they disagree. */
  function agreedSum(equations: readonly number[]): Reading {
    const sums = equations.flatMap((number) => {
      const equation = form.compiledEquations[number]
      const sum = sumOf(equation.left.map(read))
      return sum && (sum.filled || hasNumbers(report, form, equation.family)) ? [sum] : []
    })
    const filled = sums.filter((sum) => sum.filled)
    const [first, ...others] = filled.length > 0 ? filled : sums
    return first && others.every((other) => other.value === first.value) ? first : null
  }

  for (const cell of defining.keys()) read(cell)
  return planned
}

/**
 * The totals of a report that are to be written; see `plannedTotals`. None without a form.
 * @param tables only those of these tables; all of them unless told
 */
export function differingTotals(report: Report, tables?: readonly TableId[]): readonly PlannedCell[] {
  const { form } = report
  if (!form) return []
  return plannedTotals(report, form, (cell) => !tables || tables.includes(form.cells[cell].table))
}

/** The sum that defines a total, over its addends as they stand; `null` when it cannot be computed. */
export function totalOf(report: Report, form: Form, cell: number): number | null {
  for (const equation of definingEquations(form).get(cell) ?? []) {
    const addends = form.compiledEquations[equation].left.map((addend): Reading => {
      const { state, value } = report.cells[addend]
      return isCountable(report.cells[addend]) ? { value: value ?? 0, filled: state === 'number' } : null
    })
    const sum = sumOf(addends)
    if (sum?.filled) return sum.value
  }
  return null
}

/** The sum of readings; `filled` when one of them is. */
function sumOf(readings: readonly Reading[]): Reading {
  let value = 0
  let filled = false
  for (const reading of readings) {
    if (reading === null) return null
    value += reading.value
    filled ||= reading.filled
  }
  return { value, filled }
}

/** Some equation of the family has a number on its left: blanks there are zeros. Else the body reports totals only. */
function hasNumbers(report: Report, form: Form, family: EquationFamily): boolean {
  return form.compiledEquations.some(
    (equation) => equation.family === family && equation.left.some((cell) => report.cells[cell]?.state === 'number'),
  )
}

/** The equations that define each total, by total. */
function definingEquations(form: Form): ReadonlyMap<number, readonly number[]> {
  const equations = new Map<number, number[]>()
  form.compiledEquations.forEach((equation, number) => {
    if (!definesTotal(form, equation)) return
    const known = equations.get(equation.target)
    if (known) known.push(number)
    else equations.set(equation.target, [number])
  })
  return equations
}
