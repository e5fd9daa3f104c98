import type { Equation, Form } from '../../forms/form'
import type { Evaluation } from '../evaluate'

/**
 * Where rows hold, a column that is wrong makes the total column wrong by the same difference: one cause, two broken
 * equations. Finds those pairs.
 * @param open broken equations without an explanation
 * @returns for each equation of a category column the equation of the total column that only mirrors it
 */
export function findMirrors(form: Form, evaluation: Evaluation, open: readonly number[]): ReadonlyMap<number, number> {
  const mirrors = new Map<number, number>()
  const equationAt = (number: number): Equation => form.compiledEquations[number]
  for (const mirror of open) {
    const { family, target } = equationAt(mirror)
    if (family.each !== 'column' || !isInTotalColumn(form, target)) continue
    const columns = open.filter((number) => number !== mirror && equationAt(number).family === family)
    const rowsHold = !open.some((number) => {
      const other = equationAt(number).family
      return other.each === 'row' && other.table === family.table
    })
    const together = columns.reduce((sum, number) => sum + (evaluation[number].difference ?? 0), 0)
    if (columns.length === 0 || !rowsHold || together !== evaluation[mirror].difference) continue
    for (const column of columns) mirrors.set(column, mirror)
  }
  return mirrors
}

function isInTotalColumn(form: Form, cell: number): boolean {
  const { row, column } = form.cells[cell]
  return form.rows[row].columns[column].total === true
}
