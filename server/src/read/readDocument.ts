import type { ReportDocument } from '../report/report'
import { keepReading } from './keptReading'
import { prepare } from './prepare'
import { readReport } from './readReport'
import { findSegments } from './segments'

/**
 * Reads a text in whatever layout it comes.
 * @param text the whole text of a file or editor
 * @returns its reports; none for a text that is no report. Never throws; time is linear in the length of the text.
 */
export function readDocument(text: string): ReportDocument {
  const prepared = prepare(text)
  const segments = findSegments(prepared.lines, prepared.headings, prepared.titles)
  const readings = segments.flatMap((segment) => readReport(prepared, segment) ?? [])
  const reports = readings.map(({ report }) => report)
  const tiled = reports.length === segments.length && !prepared.isHtml && !prepared.counted && !prepared.oneParagraph
  const document: ReportDocument = { text, reports, tiled }
  if (segments.length === 1 && readings.length === 1) keepReading(document, prepared, readings[0])
  return document
}
