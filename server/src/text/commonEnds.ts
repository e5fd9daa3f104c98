import { firstThat } from './bisect'

/** How much two texts share at both ends; the two never overlap. */
export interface CommonEnds {
  readonly prefix: number
  readonly suffix: number
}

/**
 * Finds what an edit left alone. Compares stretches, halving them, because comparing whole strings is far faster than
 * comparing units one by one.
 */
export function commonEnds(before: string, after: string): CommonEnds {
  const shorter = Math.min(before.length, after.length)
  const prefix = longest(shorter, (length) => before.slice(0, length) === after.slice(0, length))
  const rest = shorter - prefix
  const suffix = longest(rest, (length) => before.slice(before.length - length) === after.slice(after.length - length))
  return { prefix, suffix }
}

/** The greatest length up to `most` for which `holds`, which holds for every shorter one as well. */
function longest(most: number, holds: (length: number) => boolean): number {
  return firstThat(1, most + 1, (length) => !holds(length)) - 1
}
