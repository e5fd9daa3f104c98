import { checkAcross } from '../check/across/checkAcross'
import { isYearBefore } from '../check/across/yearBefore'
import type { Finding } from '../check/finding'
import type { Report } from '../report/report'
import type { Snapshot } from './documents'

/** The report of the year before, in the snapshot of the document that it stands in. */
export interface YearBefore {
  readonly snapshot: Snapshot
  readonly report: Report
}

/**
 * Finds the report of the same body for the year before among other documents.
 * @returns `undefined` where a report does not name its body and year, or nothing fits
 */
export function findYearBefore(report: Report, others: readonly Snapshot[]): YearBefore | undefined {
  for (const snapshot of others) {
    for (const candidate of snapshot.document.reports) {
      if (isSameBody(candidate, report) && isYearBefore(candidate, report)) return { snapshot, report: candidate }
    }
  }
  return undefined
}

function isSameBody(earlier: Report, report: Report): boolean {
  return report.organisation !== null && earlier.organisation === report.organisation
}

/** Findings of a document with those that comparing its reports with the year before adds, in text order. */
export function withYearBefore(
  findings: readonly Finding[],
  reports: readonly Report[],
  before: readonly (YearBefore | undefined)[],
): readonly Finding[] {
  const across: Finding[] = []
  reports.forEach((report, index) => {
    const earlier = before[index]
    if (earlier) across.push(...checkAcross(report, earlier.report))
  })
  if (across.length === 0) return findings
  return [...findings, ...across].sort((a, b) => a.start - b.start || a.end - b.end)
}
