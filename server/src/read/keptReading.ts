import { isLong } from '../report/kept'
import type { ReportDocument } from '../report/report'
import type { Preparation } from './prepare'
import type { ReportReading } from './readReport'

/** All that reading made of a text with one long report: after an edit most of it stays. */
export interface KeptReading {
  readonly prepared: Preparation
  readonly reading: ReportReading
}

const readings = new WeakMap<ReportDocument, KeptReading>()

/** Keeps what reading made of a document, where that is worth while. */
export function keepReading(document: ReportDocument, prepared: Preparation, reading: ReportReading): void {
  if (isLong(reading.report)) readings.set(document, { prepared, reading })
}

/** Gives away what was kept of a document: whoever takes it may change it. */
export function takeReading(document: ReportDocument): KeptReading | null {
  const kept = readings.get(document) ?? null
  readings.delete(document)
  return kept
}
