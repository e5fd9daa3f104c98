/**
 * Puts other entries in the place of some of a list, in the list itself where there are as many: copying tens of
 * thousands of entries takes longer than an edit may.
 * @param list of no more use afterwards
 * @param first @param last the entries to replace, half-open
 */
export function replaceRange<T>(list: readonly T[], first: number, last: number, now: readonly T[]): T[] {
  if (now.length !== last - first) return list.slice(0, first).concat(now, list.slice(last))
  const own = list as T[]
  for (let at = 0; at < now.length; at++) own[first + at] = now[at]
  return own
}
