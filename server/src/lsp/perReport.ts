import type { Report } from '../report/report'
import { moveOf } from '../report/shiftReport'
import type { Span } from '../report/span'

/** Something worked out of a report, and how far the report has moved since it was read. */
export interface Moved<Value> {
  readonly value: Value
  /** To be added to every offset in `value`. */
  readonly by: number
}

/**
 * Remembers what was worked out of each report. An edit in a document of many reports merely moves most of them along:
 * then nothing is worked out again, and not even the report itself has to be moved.
 * @param compute is given the report as it was read: its offsets count from where it stood then
 */
export function perReport<Value>(compute: (report: Report) => Value): (report: Report) => Moved<Value> {
  const known = new WeakMap<Report, { readonly value: Value }>()
  return (report) => {
    const { origin, by } = moveOf(report)
    const found = known.get(origin) ?? { value: compute(origin) }
    known.set(origin, found)
    return { value: found.value, by }
  }
}

/** Where a span of a report as it was read stands now. */
export function movedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}
