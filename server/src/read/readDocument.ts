import type { ReportDocument } from '../report/report'
import { type Preparation, prepare } from './prepare'
import { type ReportReading, readReport } from './readReport'
import { findSegments } from './segments'

/**
 * Reads a text in whatever layout it comes.
 * @param text the whole text of a file or editor
 * @returns its reports; none for a text that is no report. Never throws; time is linear in the length of the text.
 */
export function readDocument(text: string): ReportDocument {
  return readPrepared(prepare(text)).document
}

/** A text read, and how each of its reports was. */
export interface DocumentReading {
  readonly document: ReportDocument
  readonly readings: readonly ReportReading[]
}

/** Reads a text that has been made ready. */
export function readPrepared(prepared: Preparation): DocumentReading {
  const segments = findSegments(prepared.lines, prepared.headings, prepared.titles)
  const readings = segments.flatMap((segment) => readReport(prepared, segment) ?? [])
  const reports = readings.map(({ report }) => report)
  const tiled = reports.length === segments.length && !prepared.isHtml && !prepared.counted && !prepared.broken
  return { document: { text: prepared.source, reports, tiled }, readings }
}
