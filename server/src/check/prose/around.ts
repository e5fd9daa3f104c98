import { among } from '../../forms/statementsSums'
import { startOfStretch } from '../../text/units'
import { clauseEnds, type Item } from './item'
import type { ProseParagraph } from './prose'
import { passageStart, sentenceEnd, sentenceStart } from './sentence'

/** The words around a number, in stretches that say of it what it may mean. */
export interface Around {
  /** The item: the number with the words that can say what it counts. */
  readonly own: string
  /** The item up to the number. */
  readonly lead: string
  /** The clause up to the number, brackets and the items before it included. */
  readonly clause: string
  /** The clause up to the end of the item. */
  readonly clauseAndItem: string
  /** The passage up to the number: since the last full stop or semicolon. */
  readonly passage: string
  /** The sentence up to the item. */
  readonly before: string
  /** The sentence up to the number, with the one before that 其中 divides. */
  readonly said: string
  /** The whole sentence. */
  readonly sentence: string
  /** The sentence behind the number and its unit. */
  readonly rest: string
}

/** What stands around the number of an item. */
export function aroundOf({ text }: ProseParagraph, { from, to, number }: Item): Around {
  const clause = startOfStretch(text, from, clauseEnds)
  const start = sentenceStart(text, from)
  const whole = text.startsWith(among, start) ? sentenceStart(text, Math.max(0, start - 1)) : start
  const end = sentenceEnd(text, to)
  return {
    own: text.slice(from, to),
    lead: text.slice(from, number.from),
    clause: text.slice(clause, number.from),
    clauseAndItem: text.slice(clause, to),
    passage: text.slice(passageStart(text, from), number.from),
    before: text.slice(start, from),
    said: text.slice(whole, number.from),
    sentence: text.slice(start, end),
    rest: text.slice(number.end, end),
  }
}
