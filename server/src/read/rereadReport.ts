import { rememberKept } from '../report/kept'
import type { ReportDocument } from '../report/report'
import { keepReading, takeReading } from './keptReading'
import { joinProse, type ProseLines } from './paragraphs'
import { readReport } from './readReport'
import { rejoinProse } from './rejoinProse'
import { reprepare } from './reprepare'
import { findSegments } from './segments'

/**
 * Reads a document of one long report again after an edit: its tables, and of its prose what the edit touched.
 * @returns `null` where it has to be read afresh; nothing is kept of `previous` in either case
 */
export function rereadReport(text: string, previous: ReportDocument): ReportDocument | null {
  const before = takeReading(previous)
  const again = before && reprepare(before.prepared, text)
  if (!again) return null
  const { prepared, untouched } = again
  const segments = findSegments(prepared.lines, prepared.headings, prepared.titles)
  if (segments.length !== 1) return null
  const rejoin = (prose: ProseLines) => rejoinProse(prose, before.reading.prose, untouched) ?? joinProse(prose)
  const reading = readReport(prepared, segments[0], rejoin)
  if (reading === null) return null
  const { report, prose } = reading
  rememberKept(report, { from: before.reading.report, front: prose.front, back: prose.back })
  const document: ReportDocument = { text, reports: [report], tiled: true }
  keepReading(document, prepared, reading)
  return document
}
