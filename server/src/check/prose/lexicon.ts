import type { StatementWords } from '../../forms/statement'

/** A known word of the prose. `from` and `to` count units of the paragraph's text. */
export interface ProseWord {
  readonly role: StatementWords['role']
  readonly id: string
  readonly from: number
  readonly to: number
}

/**
 * Words by their first unit, the longest first. `first[unit]` is the number of a bucket, 0 for a unit that begins no
 * word: one look-up decides for most units of a text.
 */
export interface Lexicon {
  readonly first: Uint16Array
  readonly buckets: readonly (readonly Entry[])[]
}

interface Entry {
  readonly text: string
  readonly words: StatementWords
}

/** @throws Error when a word stands twice with different meanings (a mistake in the data). */
export function compileLexicon(lists: readonly StatementWords[]): Lexicon {
  const first = new Uint16Array(0x10000)
  const buckets: Entry[][] = [[]]
  const known = new Map<string, StatementWords>()
  for (const words of lists) {
    for (const text of words.words) {
      const before = known.get(text)
      if (before && before !== words) throw new Error(`statement data: ${text} means ${before.id} and ${words.id}`)
      known.set(text, words)
    }
  }
  for (const [text, words] of known) {
    const unit = text.charCodeAt(0)
    if (first[unit] === 0) first[unit] = buckets.push([]) - 1
    buckets[first[unit]].push({ text, words })
  }
  for (const bucket of buckets) bucket.sort((a, b) => b.text.length - a.text.length)
  return { first, buckets }
}

/** The longest word that begins at `at`, or `null`. */
export function wordAt(lexicon: Lexicon, text: string, at: number): ProseWord | null {
  const bucket = lexicon.first[text.charCodeAt(at)]
  if (bucket === 0) return null
  for (const entry of lexicon.buckets[bucket]) {
    if (text.startsWith(entry.text, at)) {
      return { role: entry.words.role, id: entry.words.id, from: at, to: at + entry.text.length }
    }
  }
  return null
}
