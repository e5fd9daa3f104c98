import type { Untouched } from './rejoinProse'

/** A heading or title that was found, by the numbers of its lines. */
interface Found {
  readonly line: number
  readonly lastLine: number
}

/** Lines around an edit, half-open, as they count after it. */
export interface Window {
  readonly from: number
  readonly until: number
}

/** So many lines beside a heading or title may have a say in it. */
const reach = 6

/**
 * The lines around an edit that what it touched may have a say in.
 * @param found what stood in the text before the edit: the window begins with none of them half inside
 */
export function windowAround({ until, from }: Untouched, found: readonly Found[]): Window {
  const first = Math.max(0, until - reach)
  const cut = found.filter(({ line, lastLine }) => line < first && first <= lastLine)
  return { from: Math.min(first, ...cut.map(({ line }) => line)), until: from + reach }
}

/**
 * Puts what is found around an edit in the place of what was found there before.
 * @param before what was found before the edit
 * @param now what is found in the window
 * @param move gives what stands behind the window its new place
 * @returns `null` where something was found, or no longer is, on a line that the edit did not touch
 */
export function spliceFound<T extends Found>(
  before: readonly T[],
  now: readonly T[],
  window: Window,
  { until, from, lines }: Untouched,
  move: (found: T) => T,
): readonly T[] | null {
  const above = before.filter(({ line }) => line >= window.from && line < until)
  const below = before.filter(({ line }) => line >= from - lines && line < window.until - lines)
  const nowAbove = now.filter(({ line }) => line < until)
  const nowBelow = now.filter(({ line }) => line >= from)
  if (!standOnSameLines(above, nowAbove, 0) || !standOnSameLines(below, nowBelow, lines)) return null
  return [
    ...before.filter(({ line }) => line < window.from),
    ...now,
    ...before.filter(({ line }) => line >= window.until - lines).map(move),
  ]
}

/** Nothing outside a window has come or gone. */
export function standAsBefore(
  before: readonly Found[],
  now: readonly Found[],
  window: Window,
  { lines }: Untouched,
): boolean {
  const isAbove = ({ line }: Found) => line < window.from
  const isBelow = (until: number) => (found: Found) => found.line >= until
  return (
    standOnSameLines(before.filter(isAbove), now.filter(isAbove), 0) &&
    standOnSameLines(before.filter(isBelow(window.until - lines)), now.filter(isBelow(window.until)), lines)
  )
}

function standOnSameLines(before: readonly Found[], now: readonly Found[], by: number): boolean {
  if (before.length !== now.length) return false
  return now.every(({ line, lastLine }, index) => {
    const earlier = before[index]
    return line === earlier.line + by && lastLine === earlier.lastLine + by
  })
}
