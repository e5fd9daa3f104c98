/**
 * The UTF-16 units of a text, to ask whether a unit is one of them: looking a number up makes no string of each
 * character.
 * @param text characters of one unit each
 */
export function unitsOf(text: string): ReadonlySet<number> {
  const units = new Set<number>()
  for (let at = 0; at < text.length; at++) units.add(text.charCodeAt(at))
  return units
}

/** Whether a unit is one of the digits 0 to 9. */
export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

/** Where the stretch around `at` begins: behind the last of the marks before it, or at the beginning of the text. */
export function startOfStretch(text: string, at: number, marks: ReadonlySet<number>): number {
  for (let from = at; from > 0; from--) if (marks.has(text.charCodeAt(from - 1))) return from
  return 0
}

/** Where the stretch around `at` ends: before the next of the marks, or at `limit`, the end of the text unless told. */
export function endOfStretch(text: string, at: number, marks: ReadonlySet<number>, limit = text.length): number {
  for (let to = at; to < limit; to++) if (marks.has(text.charCodeAt(to))) return to
  return limit
}
