import type { ProseWord } from './lexicon'
import { wordsBetween } from './lexicon'
import type { NumberInProse } from './numbers'
import type { ProseParagraph } from './prose'

/** Where the sentence around `at` begins: after the last full stop before it. */
export function sentenceStart(text: string, at: number): number {
  for (let start = at; start > 0; start--) if (endsSentence(text.charCodeAt(start - 1))) return start
  return 0
}

/** Where the sentence around `at` ends: before the next full stop, or the end of the text. */
export function sentenceEnd(text: string, at: number): number {
  for (let end = at; end < text.length; end++) if (endsSentence(text.charCodeAt(end))) return end
  return text.length
}

/** A stretch of a paragraph's text: an item, a claim, a number. Offsets count units of the text. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/** The sentence around a stretch, or the sentences where it holds a full stop. */
export function sentenceAround(text: string, { from, to }: Stretch): string {
  return text.slice(sentenceStart(text, from), sentenceEnd(text, to))
}

/** The known words of the sentence around a stretch. */
export function wordsAround({ text, words }: ProseParagraph, { from, to }: Stretch): readonly ProseWord[] {
  return wordsBetween(words, sentenceStart(text, from), sentenceEnd(text, to))
}

/** The year named last in the sentence of a stretch, before `at`; of those that are meant, where not all are. */
export function yearNamedBefore(
  { text, numbers }: ProseParagraph,
  { from }: Pick<Stretch, 'from'>,
  at: number,
  isMeant: (year: NumberInProse) => boolean = () => true,
): NumberInProse | undefined {
  const start = sentenceStart(text, from)
  return numbers.findLast(
    (number) => number.kind === 'year' && number.from >= start && number.from < at && isMeant(number),
  )
}

/** Where the passage around `at` begins: after the last full stop or semicolon before it. */
export function passageStart(text: string, at: number): number {
  for (let start = at; start > 0; start--) {
    const unit = text.charCodeAt(start - 1)
    if (unit === semicolon || endsSentence(unit)) return start
  }
  return 0
}

/** Brackets of the same sentence are open at a place. */
export function isBracketed(text: string, at: number): boolean {
  const open = text.lastIndexOf('(', at)
  return open !== -1 && text.lastIndexOf(')', at) < open && open >= sentenceStart(text, at)
}

const fullStop = '。'.charCodeAt(0)
const exclamationMark = '!'.charCodeAt(0)
const questionMark = '?'.charCodeAt(0)
const semicolon = ';'.charCodeAt(0)

/** Compared one by one: every number of the prose asks for its sentence, and a set takes longer. */
function endsSentence(unit: number): boolean {
  return unit === fullStop || unit === exclamationMark || unit === questionMark
}
