/** The first offset from `from` that is no space or tab; `until` if there is none. */
export function skipSpaces(folded: string, from: number, until: number): number {
  let at = from
  while (at < until && isSpace(folded.charCodeAt(at))) at++
  return at
}

/** The end of the text in `from … until` without trailing spaces and tabs. */
export function trimEnd(folded: string, from: number, until: number): number {
  let end = until
  while (end > from && isSpace(folded.charCodeAt(end - 1))) end--
  return end
}

function isSpace(unit: number): boolean {
  if (unit > 0x20) return false
  return unit === 0x20 || unit === 0x09 || unit === 0x0d || unit === 0x0c || unit === 0x0b
}

/**
 * The first place of `mark` within a stretch, or -1. Looks no further than its end: a search of the whole rest for each
 * line would take quadratic time.
 */
export function findWithin(folded: string, mark: string, from: number, until: number): number {
  const at = folded.slice(from, until).indexOf(mark)
  return at < 0 ? -1 : from + at
}
