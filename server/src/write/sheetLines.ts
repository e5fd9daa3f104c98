import type { Edit } from '../report/edit'
import type { Span } from '../report/span'
import { recordsOf } from '../text/fieldRecords'
import { mayHaveCommaRows } from '../text/maskCommas'

/**
 * Edits that free the prose of a sheet from what its file put round it: a record whose fields are empty but for the first
 * one becomes that field, without quotation marks and commas.
 * @param tables stretches that are written otherwise
 */
export function sheetLineEdits(text: string, tables: readonly Span[]): readonly Edit[] {
  if (!mayHaveCommaRows(text)) return []
  return recordsOf(text, ',').flatMap(({ start, end, separators }) => {
    const first = separators[0]
    if (first === undefined || tables.some((table) => start < table.end && table.start < end)) return []
    if (!/^(?:,|"")*$/.test(text.slice(first, end))) return []
    const field = text.slice(start, first)
    const words = field.startsWith('"') && field.endsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field
    return [{ start, end, text: words }]
  })
}
