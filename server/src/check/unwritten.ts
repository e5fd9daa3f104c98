import type { Report } from '../report/report'

/** A blank form: nothing has been written into its tables yet, or no prose under its headings. */
export function isUnwritten({ cells, paragraphs }: Report): boolean {
  if (cells.some((cell) => cell.state === 'number')) return false
  return cells.some((cell) => cell.state === 'blank') || !paragraphs.some(({ part }) => part > 0)
}
