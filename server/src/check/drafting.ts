import type { Report } from '../report/report'

/** The report is just being begun: its tables hold no number yet, or nothing but a few headings is there. */
export function isDraft(report: Report): boolean {
  return !report.cells.some((cell) => cell.state === 'number')
}
