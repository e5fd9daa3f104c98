import type { Report, ReportDocument } from '../report/report'
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
  const reports = segments
    .map((segment) => readReport(prepared, segment))
    .filter((report): report is Report => report !== null)
  const tiled = reports.length === segments.length && !prepared.isHtml && !prepared.counted && !prepared.oneParagraph
  return { text, reports, tiled }
}
