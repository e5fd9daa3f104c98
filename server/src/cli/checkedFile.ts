import type { Finding } from '../check/finding'
import type { Report } from '../report/report'
import { findLines, type Lines, positionAt } from '../text/lines'

/** A file that was checked, as formats write it out. */
export interface CheckedFile {
  /** As the user named it; `-` for standard input. */
  readonly path: string
  readonly lines: Lines
  /** None for a text that is no report. */
  readonly reports: readonly Report[]
  readonly findings: readonly Finding[]
}

/** Writes checked files out, one after the other. Each function gives the text to print. */
export interface CheckFormat {
  readonly file: (file: CheckedFile) => string
  readonly end: () => string
}

/** A checked file with its lines counted. */
export function checkedFile(path: string, text: string, reports: readonly Report[], findings: readonly Finding[]) {
  return { path, lines: findLines(text), reports, findings }
}

/** Where a finding begins and ends: lines and UTF-16 characters from zero. */
export function rangeOf(lines: Lines, span: { readonly start: number; readonly end: number }) {
  return { start: positionAt(lines, span.start), end: positionAt(lines, span.end) }
}
