import type { Form } from '../forms/form'

/** Rows of the form with more figures than this end in their sum. */
const fewestSummed = 3

/** Whether a row of so many figures ends in their sum (form: 总计). */
export function isSummed(columns: number): boolean {
  return columns > fewestSummed
}

/** The last figure is the sum of those before it. */
export function endsInSum(values: readonly number[]): boolean {
  return values.reduce((sum, value) => sum + value, 0) === 2 * values[values.length - 1]
}

/** How many figures stand in a row, or in each of the rows that stand side by side, where they end in their sum. */
export function summedRows({ tables, rows }: Form): readonly (readonly number[])[] {
  return tables.flatMap((table) => {
    const widths = rows.filter((row) => row.table === table).map(({ columns }) => columns.length)
    if (!widths.every(isSummed)) return []
    return [table.direction === 'across' ? widths : widths.slice(0, 1)]
  })
}
