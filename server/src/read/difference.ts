import type { Equation } from '../forms/form'
import type { Cell } from '../report/report'

/**
 * The left side of an equation minus its right side, among cells that are just being read; blank cells count 0.
 * @param cellOf the cell with a number of the form
 * @returns NaN where a cell is missing or no number
 */
export function differenceOf({ left, right }: Equation, cellOf: (cell: number) => Cell | undefined): number {
  const sum = (cells: readonly number[]): number =>
    cells.reduce((total, number) => {
      const cell = cellOf(number)
      return cell?.state === 'number' || cell?.state === 'blank' ? total + (cell.value ?? 0) : Number.NaN
    }, 0)
  return sum(left) - sum(right)
}
