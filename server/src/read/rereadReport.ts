import { isLong, rememberKept } from '../report/kept'
import type { ReportDocument } from '../report/report'
import { joinProse, type ProseLines } from './paragraphs'
import { type Preparation, prepare } from './prepare'
import { readPrepared } from './readDocument'
import { type ReportReading, readReport } from './readReport'
import { rejoinProse } from './rejoinProse'
import { reprepare } from './reprepare'
import { findSegments } from './segments'

/** All that reading made of a document with one long report: after an edit most of it stays. */
interface KeptReading {
  readonly prepared: Preparation
  readonly reading: ReportReading
}

/** Kept of documents that came of an edit: another one is likely to follow. */
const readings = new WeakMap<ReportDocument, KeptReading>()

/**
 * Reads a document again after an edit. Of one long report only its tables are read, and of its prose what the edit
 * touched, from the second edit on.
 * @param previous the document before; what was kept of it goes to the result
 */
export function rereadReport(text: string, previous: ReportDocument): ReportDocument {
  const before = readings.get(previous)
  readings.delete(previous)
  return (before && rereadLines(text, before)) ?? readAfresh(text)
}

function readAfresh(text: string): ReportDocument {
  const prepared = prepare(text)
  const { document, readings } = readPrepared(prepared)
  if (document.tiled && readings.length === 1) keep(document, { prepared, reading: readings[0] })
  return document
}

/** @returns `null` where the text has to be read afresh */
function rereadLines(text: string, before: KeptReading): ReportDocument | null {
  const again = reprepare(before.prepared, text)
  if (again === null) return null
  const { prepared, untouched } = again
  const segments = findSegments(prepared.lines, prepared.headings, prepared.titles)
  if (segments.length !== 1) return null
  const known = { ...before.reading.prose, ...before.reading.joined }
  const rejoin = (prose: ProseLines) => rejoinProse(prose, known, untouched) ?? joinProse(prose)
  const reading = readReport(prepared, segments[0], rejoin)
  if (reading === null) return null
  const { report, joined } = reading
  rememberKept(report, { from: before.reading.report, front: joined.front, back: joined.back })
  const document: ReportDocument = { text, reports: [report], tiled: true }
  keep(document, { prepared, reading })
  return document
}

function keep(document: ReportDocument, kept: KeptReading): void {
  if (isLong(kept.reading.report)) readings.set(document, kept)
}
