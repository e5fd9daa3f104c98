import { checkDocument } from '../../../server/src/check/check'
import type { Finding } from '../../../server/src/check/finding'
import { readDocument } from '../../../server/src/read/readDocument'
import type { ReportDocument } from '../../../server/src/report/report'
import { type Case, cellMistake, type FaultCase } from '../generate/cases'
import type { ExpectedCell } from '../generate/expected'
import type { Expectation } from '../generate/faults/fault'

/** How reading and checking did on a consistent report. */
export interface CleanVerdict {
  readonly document: ReportDocument
  readonly wrongValues: readonly ExpectedCell[]
  readonly wrongPlaces: readonly ExpectedCell[]
  /** Findings at warning or above that nothing earned. */
  readonly falseAlarms: readonly Finding[]
}

/** How checking did on a report with one fault. */
export interface FaultVerdict {
  readonly findings: readonly Finding[]
  /** The finding that reports the fault, with the right culprit. */
  readonly found: Finding | undefined
  /** Other findings at warning or above. */
  readonly others: readonly Finding[]
}

/** Reads and checks a consistent report. */
export function judgeClean(example: Case): CleanVerdict {
  const document = readDocument(example.written.text)
  const report = document.reports[0]
  const mistakes = example.cells.map((cell) => ({ cell, mistake: cellMistake(report, cell) }))
  return {
    document,
    wrongValues: mistakes.filter(({ mistake }) => mistake === 'value').map(({ cell }) => cell),
    wrongPlaces: mistakes.filter(({ mistake }) => mistake === 'place').map(({ cell }) => cell),
    falseAlarms: withoutEarned(loud(checkDocument(document)), example),
  }
}

/** Checks a report with one fault in it. */
export function judgeFault(example: FaultCase): FaultVerdict {
  const findings = checkDocument(readDocument(example.written.text))
  // Of several that would do, the loudest: a hint elsewhere may have the same code.
  const found = bySeverity.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity && matches(finding, example.expected, example)),
  )[0]
  const others = withoutEarned(loud(findings), example).filter((finding) => finding !== found)
  return { findings, found, others }
}

const bySeverity = ['error', 'warning', 'information', 'hint'] as const

/** Warnings and errors. */
export function loud(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => finding.severity === 'error' || finding.severity === 'warning')
}

/** Takes out what the damage of the layout itself earns: one message of a kind for each table. */
function withoutEarned(findings: readonly Finding[], example: Case): readonly Finding[] {
  const left = new Map((example.layout.speaks ?? []).map((code) => [code, 3]))
  return findings.filter((finding) => {
    const allowance = left.get(finding.code) ?? 0
    left.set(finding.code, allowance - 1)
    return allowance <= 0
  })
}

function matches(finding: Finding, expected: Expectation, example: FaultCase): boolean {
  if (!expected.codes.includes(finding.code)) return false
  if (expected.cell !== undefined && finding.cells[0] !== expected.cell) return false
  if (expected.among !== undefined && !finding.cells.includes(expected.among)) return false
  const { marks } = example.written
  // A layout that takes lines out loses the marks, too.
  if (!expected.marked || marks.length === 0) return true
  return marks.some((mark) => finding.start < mark.end && mark.start < finding.end)
}
