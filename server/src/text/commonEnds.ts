import { firstThat } from './bisect'

/** How much two texts share at both ends; the two never overlap. */
export interface CommonEnds {
  readonly prefix: number
  readonly suffix: number
}

/** So much is compared at a time: comparing strings is far faster than comparing units one by one. */
const stretch = 4096

/** Finds what an edit left alone. */
export function commonEnds(before: string, after: string): CommonEnds {
  const shorter = Math.min(before.length, after.length)
  const prefix = longest(shorter, (from, to) => before.slice(from, to) === after.slice(from, to))
  const suffix = longest(shorter - prefix, (from, to) => fromEnd(before, from, to) === fromEnd(after, from, to))
  return { prefix, suffix }
}

function fromEnd(text: string, from: number, to: number): string {
  return text.slice(text.length - to, text.length - from)
}

/** The greatest length up to `most` that is alike, found by stretches, the last of them by halving. */
function longest(most: number, alike: (from: number, to: number) => boolean): number {
  let done = 0
  while (done < most && alike(done, Math.min(most, done + stretch))) done = Math.min(most, done + stretch)
  const limit = Math.min(most, done + stretch)
  return firstThat(done + 1, limit + 1, (length) => !alike(done, length)) - 1
}
