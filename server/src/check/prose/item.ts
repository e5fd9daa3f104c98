import { firstThat } from '../../text/bisect'
import { unitsOf } from '../../text/units'
import type { ProseWord } from './lexicon'
import type { NumberInProse } from './numbers'
import type { ProseParagraph } from './prose'

/**
 * A number with the words around it that can say what it counts: the stretch of its clause between the numbers before
 * and after it. Offsets count units of the paragraph's text.
 */
export interface Item {
  readonly number: NumberInProse
  readonly from: number
  readonly to: number
  /** Known words before the number and after its unit, in text order. */
  readonly before: readonly ProseWord[]
  readonly after: readonly ProseWord[]
}

const clauseEnds = unitsOf(',;。:!?(')
const itemEnds = unitsOf(',;。:!?()、')
const joints = unitsOf('、和及与并')
/** What may stand between a clause that names something and the bare number after it. */
const filler = /^(其中|总|共|合|计|为|有|是|达到?|仅|的|了|数量|总数|件数|约|已|均|各|分别|办件|案件|,)*$/

/** A number that counts or pays for something. */
export function counts(number: NumberInProse): boolean {
  return number.kind === 'count' || number.kind === 'money'
}

/** The item of the number with this index. */
export function itemOf(prose: ProseParagraph, index: number): Item {
  const { text, numbers } = prose
  const number = numbers[index]
  const previous = previousCount(numbers, index)
  const limit = previous?.end ?? 0
  let from = clauseStart(text, number.from, limit)
  if (from === limit && previous) from = afterJoint(text, limit, number.from)
  const stop = text[from - 1]
  const to = itemEnd(text, number.end, nextCount(numbers, index)?.from ?? text.length)
  const after = wordsBetween(prose.words, number.end, to)
  if (
    (stop === ',' || stop === ':' || stop === '(') &&
    !after.some(names) &&
    filler.test(text.slice(from, number.from))
  ) {
    const wider = clauseStart(text, from - 1, limit)
    if (wider > limit || !previous) from = wider
  }
  return {
    number,
    from,
    to,
    before: wordsBetween(prose.words, from, number.from),
    after,
  }
}

/** The word says what a number counts. */
export function names(word: ProseWord): boolean {
  return naming.has(word.role)
}

const naming: ReadonlySet<ProseWord['role']> = new Set([
  'request',
  'applicant',
  'dispute',
  'verdict',
  'document',
  'act',
  'decision',
  'charge',
])

/** The known words that lie within a range. */
export function wordsBetween(words: readonly ProseWord[], from: number, to: number): readonly ProseWord[] {
  const first = firstThat(0, words.length, (number) => words[number].from >= from)
  let last = first
  while (last < words.length && words[last].to <= to) last++
  return first === last ? none : words.slice(first, last)
}

/** Where the sentence around `at` begins: after the last full stop (or question mark) before it. */
export function sentenceStart(text: string, at: number): number {
  for (let start = at; start > 0; start--) if (endsSentence(text.charCodeAt(start - 1))) return start
  return 0
}

/** Where the passage around `at` begins: after the last full stop or semicolon before it. */
export function passageStart(text: string, at: number): number {
  for (let start = at; start > 0; start--) {
    const unit = text.charCodeAt(start - 1)
    if (unit === semicolon || endsSentence(unit)) return start
  }
  return 0
}

/** Where the sentence around `at` ends: before the next full stop, or the end of the text. */
export function sentenceEnd(text: string, at: number): number {
  for (let end = at; end < text.length; end++) if (endsSentence(text.charCodeAt(end))) return end
  return text.length
}

const fullStop = 0x3002
const semicolon = 0x3b
const closingBracket = 0x29

function endsSentence(unit: number): boolean {
  return unit === fullStop || unit === 0x21 || unit === 0x3f
}

const none: readonly ProseWord[] = []

function previousCount(numbers: readonly NumberInProse[], index: number): NumberInProse | undefined {
  for (let other = index - 1; other >= 0; other--) if (counts(numbers[other])) return numbers[other]
  return undefined
}

function nextCount(numbers: readonly NumberInProse[], index: number): NumberInProse | undefined {
  for (let other = index + 1; other < numbers.length; other++) if (counts(numbers[other])) return numbers[other]
  return undefined
}

/** Goes back to the beginning of the clause; brackets without a count in them are passed over. */
function clauseStart(text: string, at: number, limit: number): number {
  let from = at
  while (from > limit) {
    const mark = text.charCodeAt(from - 1)
    if (clauseEnds.has(mark)) return from
    if (mark !== closingBracket) {
      from--
      continue
    }
    const open = text.lastIndexOf('(', from - 1)
    if (open < limit) return from
    from = open
  }
  return limit
}

/** `12件予以公开、3件…`: what follows a number belongs to it up to the next joint. */
function afterJoint(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (joints.has(text.charCodeAt(at))) return at + 1
  return from
}

/** Brackets of the same sentence are open at a place. */
export function isBracketed(text: string, at: number): boolean {
  const open = text.lastIndexOf('(', at)
  return open !== -1 && text.lastIndexOf(')', at) < open && open >= sentenceStart(text, at)
}

function itemEnd(text: string, from: number, limit: number): number {
  for (let to = from; to < limit; to++) if (itemEnds.has(text.charCodeAt(to))) return to
  return limit
}
