import { firstThat } from '../text/bisect'
import { commonEnds } from '../text/commonEnds'

/** The whole lines that an edit touched: lines `first` … `last` of the text before, half-open. */
export interface TouchedLines {
  readonly first: number
  readonly last: number
  /** Where they begin, before and after the edit (UTF-16 units). */
  readonly start: number
  /** Where they end, line break included, before the edit. */
  readonly oldEnd: number
  /** The same after the edit. */
  readonly end: number
}

/**
 * Finds the lines of a text that differ from the text before.
 * @param starts where the lines of the text before begin
 */
export function touchedLines(before: string, now: string, starts: readonly number[]): TouchedLines {
  const { prefix, suffix } = commonEnds(before, now)
  const first = lineAt(starts, prefix)
  const last = lineAt(starts, before.length - suffix) + 1
  const oldEnd = last < starts.length ? starts[last] : before.length
  return { first, last, start: starts[first], oldEnd, end: oldEnd + now.length - before.length }
}

/** The line that an offset stands in; the break that ends a line belongs to it. */
function lineAt(starts: readonly number[], offset: number): number {
  return firstThat(1, starts.length, (line) => starts[line] > offset) - 1
}
