import { type Finding, isFixable, type Severity } from '../check/finding'
import type { Report } from '../report/report'
import type { Span } from '../report/span'
import { findLines, type Lines, type Position, positionAt } from '../text/lines'
import type { Failure } from './status'

/** Lines and UTF-16 characters from zero, half-open, as in the Language Server Protocol. */
export interface Range {
  readonly start: Position
  readonly end: Position
}

/** A report of a checked file. */
export interface CheckedReport {
  /** `2021`, `2019`, `old` for what is older, `null` where no form is recognised. */
  readonly form: string | null
  readonly year: number | null
  readonly organisation: string | null
  /** `null` in a Word document. */
  readonly range: Range | null
}

/** A finding with its place. */
export interface PlacedFinding {
  readonly code: string
  readonly severity: Severity
  readonly message: string
  /** `null` in a Word document. */
  readonly range: Range | null
  readonly cells: readonly string[]
  /** `nianbao fix` mends it. */
  readonly fixable: boolean
}

/** A file that was checked: plain data, which formats write out and threads hand over. */
export interface CheckedFile {
  /** As the user named it; `-` for standard input. */
  readonly path: string
  /** None for a text that is no report. */
  readonly reports: readonly CheckedReport[]
  readonly findings: readonly PlacedFinding[]
}

/** Writes checked files out, one after the other. Each function gives the text to print. */
export interface CheckFormat {
  /** What stands before everything else; nothing unless told. */
  readonly head?: string
  readonly file: (file: CheckedFile) => string
  /** @param failures what standard error was told already, for formats that are read without it */
  readonly end: (failures: readonly Failure[]) => string
}

/** Puts what was found in a text into plain data. */
export function checkedFile(
  path: string,
  { kind, text }: { readonly kind: 'text' | 'word'; readonly text: string },
  reports: readonly Report[],
  findings: readonly Finding[],
): CheckedFile {
  const lines = kind === 'word' ? null : findLines(text)
  return {
    path,
    reports: reports.map((report) => ({
      form: report.old ? 'old' : (report.form?.id ?? null),
      year: report.year,
      organisation: report.organisation,
      range: rangeOf(lines, report),
    })),
    findings: findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      message: finding.message,
      range: rangeOf(lines, finding),
      cells: finding.cells,
      fixable: kind === 'text' && isFixable(finding),
    })),
  }
}

function rangeOf(lines: Lines | null, span: Span): Range | null {
  return lines && { start: positionAt(lines, span.start), end: positionAt(lines, span.end) }
}
