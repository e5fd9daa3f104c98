/**
 * Likeness of labels: two keys are as alike as they share pairs of neighbouring characters. A pair is one number, small
 * enough for the fast kind of sets, so that comparing makes no strings.
 */
export type Pairs = ReadonlySet<number>

/** The pairs of neighbouring characters in a key. */
export function pairsOf(key: string): Pairs {
  const pairs = new Set<number>()
  for (let at = 0; at + 1 < key.length; at++) pairs.add(pairAt(key, at))
  return pairs
}

/** How many pairs of a key are among known ones; a pair that comes twice counts twice. */
export function commonPairs(key: string, known: Pairs): number {
  let common = 0
  for (let at = 0; at + 1 < key.length; at++) if (known.has(pairAt(key, at))) common++
  return common
}

/** Share of the pattern's pairs that the text has, from 0 to 1. */
export function coverage(pattern: Pairs, text: Pairs): number {
  if (pattern.size === 0) return 0
  return shared(pattern, text) / pattern.size
}

/** Pairs that both have, as a share of those of either, from 0 to 1; 0 at once where it cannot reach `least`. */
export function likenessOf(one: Pairs, other: Pairs, least: number): number {
  if (2 * Math.min(one.size, other.size) < least * (one.size + other.size)) return 0
  return (2 * shared(one, other)) / (one.size + other.size)
}

function shared(one: Pairs, other: Pairs): number {
  let common = 0
  for (const pair of one) if (other.has(pair)) common++
  return common
}

/** Keys have Chinese characters, letters and digits only; all of these together fit into 15 bits. */
function pairAt(key: string, at: number): number {
  return (shortUnit(key.charCodeAt(at)) << 15) | shortUnit(key.charCodeAt(at + 1))
}

function shortUnit(unit: number): number {
  return unit < 0x4e00 ? unit & 0x7f : unit - 0x4e00 + 0x80
}
