import { plannedTotals } from '../check/totals'
import type { TableId } from '../forms/form'
import type { Report } from '../report/report'
import type { Edit } from './fix'
import { writeCells } from './writeCells'

/**
 * Edits that make every total equal the sum that defines it: totals of rows first, then （七）总计, then table 四. Writes
 * only totals that differ or are blank beside numbers, never 四、结转下年度继续办理, and nothing where an addend is
 * absent, unreadable or impossible. Recomputing again changes nothing.
 * @param tables only these; all of them unless told
 */
export function recompute(report: Report, tables?: readonly TableId[]): readonly Edit[] {
  return writeCells(report, differingTotals(report, tables))
}

/** How many totals of a table recomputing would write. */
export function totalsThatDiffer(report: Report, table: TableId): number {
  return differingTotals(report, [table]).length
}

function differingTotals(report: Report, tables?: readonly TableId[]) {
  const { form } = report
  if (!form) return []
  return plannedTotals(report, form, (cell) => !tables || tables.includes(form.cells[cell].table))
}
