import { recompute } from '../mend/recompute'
import type { Edit } from '../report/edit'
import { countedTables } from './countedTables'
import type { Snapshot } from './documents'

/**
 * Edits that write the totals that differ, and nothing else.
 * @param table the id of a table; every table when it is no text
 * @param number which report of the document; every one when it is no number
 */
export function recomputeEdits({ document }: Snapshot, table?: unknown, number?: unknown): readonly Edit[] {
  const reports = document.reports.filter((_, index) => typeof number !== 'number' || index === number)
  return reports.flatMap((report) => {
    if (countedTables(report).value.every(({ differing }) => differing === 0)) return []
    return recompute(
      report,
      report.form?.tables.map(({ id }) => id).filter((id) => typeof table !== 'string' || id === table),
    )
  })
}
