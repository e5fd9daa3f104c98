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
