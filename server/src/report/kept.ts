import type { Report } from './report'
import type { Span } from './span'

/** A shorter report is read again sooner than it is told what an edit left alone (UTF-16 units). */
const fewestUnits = 30_000

/** So long that only what an edit touched is read again. */
export function isLong({ start, end }: Span): boolean {
  return end - start >= fewestUnits
}

/** Which paragraphs a report that was read again after an edit shares with the report before: those at both its ends. */
export interface Kept {
  readonly from: Report
  /** So many of the first paragraphs have the same words. */
  readonly front: number
  /** So many of the last ones. */
  readonly back: number
}

const keptBy = new WeakMap<Report, Kept>()

/** Remembers what a report shares with the one before; where nobody asked that one, with the one before it. */
export function rememberKept(report: Report, { from, front, back }: Kept): void {
  const earlier = keptBy.get(from)
  const kept = earlier
    ? { from: earlier.from, front: Math.min(front, earlier.front), back: Math.min(back, earlier.back) }
    : { from, front, back }
  keptBy.set(report, kept)
}

/** Tells once what a report shares with an earlier one, which may then be forgotten. */
export function takeKept(report: Report): Kept | null {
  const kept = keptBy.get(report) ?? null
  keptBy.delete(report)
  return kept
}
