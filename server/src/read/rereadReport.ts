import { rememberKept } from '../report/kept'
import type { ReportDocument } from '../report/report'
import { keepReading, takeReading } from './keptReading'
import { joinProse, type ProseLines } from './paragraphs'
import { readReport } from './readReport'
import { type RejoinedProse, rejoinProse } from './rejoinProse'
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
  let rejoined: RejoinedProse | null = null
  const join = (prose: ProseLines) => {
    rejoined = rejoinProse(prose, before.reading.prose, untouched)
    return rejoined ?? joinProse(prose)
  }
  const reading = readReport(prepared, segments[0], join)
  if (reading === null) return null
  const { report } = reading
  if (rejoined) rememberKept(report, { from: before.reading.report, ...ends(rejoined) })
  const document: ReportDocument = { text, reports: [report], tiled: true }
  keepReading(document, prepared, reading)
  return document
}

function ends({ front, back }: RejoinedProse) {
  return { front, back }
}
