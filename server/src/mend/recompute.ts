import { differingTotals } from '../check/totals'
import type { TableId } from '../forms/form'
import type { Edit } from '../report/edit'
import type { Report } from '../report/report'
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
