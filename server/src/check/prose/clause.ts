import { endOfStretch, startOfStretch, unitsOf } from '../../text/units'
import { counts } from './item'
import { type ProseWord, wordsBetween } from './lexicon'
import type { ProseParagraph } from './prose'

/** A clause: the stretch between two commas or stops. Offsets count units of the paragraph's text. */
export interface Clause {
  readonly from: number
  readonly to: number
  readonly text: string
}

const ends = unitsOf(',;。:!?')

/** The clause around a place; brackets do not end it. */
export function clauseAt(prose: ProseParagraph, at: number): Clause {
  const { text } = prose
  const from = startOfStretch(text, at, ends)
  const to = endOfStretch(text, at, ends)
  return { from, to, text: text.slice(from, to) }
}

/** Words of the clause after a place. */
export function wordsAfter(prose: ProseParagraph, clause: Clause, at: number): readonly ProseWord[] {
  return wordsBetween(prose.words, at, clause.to)
}

/** A number counts something within the range. */
export function hasCount(prose: ProseParagraph, from: number, to: number): boolean {
  return prose.numbers.some((number) => counts(number) && number.from >= from && number.to <= to)
}
