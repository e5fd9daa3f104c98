import type { Equation, Form } from '../forms/form'
import type { Report } from '../report/report'

/**
 * What the rows that the form does not have bring to a total of a column: a region adds rows of its own, or the table
 * is a mixture of two forms, and its totals count them.
 * @returns the sum of the column over these rows; 0 where there are none, or where the equation adds up no column
 */
export function addedRowsSum(report: Report, form: Form, { family, target }: Equation): number {
  if (family.each !== 'column') return 0
  const { column } = form.cells[target]
  const rows = report.tables[family.table]?.unknownRows ?? []
  return rows.reduce((sum, { values }) => sum + (values[column]?.value ?? 0), 0)
}
