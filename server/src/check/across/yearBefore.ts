import type { Report } from '../../report/report'

/**
 * Whether a report is about the year before another one's, whoever wrote them; `null` where one does not name its year.
 */
export function isYearBefore(earlier: Pick<Report, 'year'>, report: Pick<Report, 'year'>): boolean | null {
  return earlier.year === null || report.year === null ? null : earlier.year === report.year - 1
}
