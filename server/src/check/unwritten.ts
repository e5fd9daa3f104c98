import type { Report } from '../report/report'

/** A number has been written into one of its tables. */
export function hasFigures({ cells }: Report): boolean {
  return cells.some((cell) => cell.state === 'number')
}

/** A blank form: nothing has been written into its tables yet, or no prose under its headings. */
export function isUnwritten(report: Report): boolean {
  if (hasFigures(report)) return false
  return report.cells.some((cell) => cell.state === 'blank') || !report.paragraphs.some(({ part }) => part > 0)
}
