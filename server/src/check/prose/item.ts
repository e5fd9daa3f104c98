import { fillsClause, joinsNext, saysWhy } from '../../forms/statementsGrammar'
import { endOfStretch, unitsOf } from '../../text/units'
import { type ProseWord, wordsBetween } from './lexicon'
import type { NumberInProse } from './numbers'
import type { ProseParagraph } from './prose'
import { isCarry } from './requestIds'

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

/** What ends a clause before a number: brackets may say something of their own. */
export const clauseEnds = unitsOf(',;。:!?(')
const itemEnds = unitsOf(',;。:!?()、')
const joints = unitsOf('、和及与并')

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
  const next = nextCount(numbers, index)
  const end = endOfStretch(text, number.end, itemEnds, next?.from)
  // 办结8件结转下年2件: what says of the number what it counts stands before it, as it does with the next one.
  const isNamed = end === next?.from && wordsBetween(prose.words, from, number.from).some(names)
  const to =
    isNamed || (next && joinsNext.test(text.slice(number.end, end))) ? number.end : endOfReason(prose, number.end, end)
  const after = wordsBetween(prose.words, number.end, to)
  if (
    (stop === ',' || stop === ':' || stop === '(') &&
    !after.some(names) &&
    !saysWhy.test(text.slice(number.end, to)) &&
    fillsClause.test(text.slice(from, number.from))
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

/** 9件因受理时间临近年末，结转下年度: behind a reason, the clause after it tells that they were carried over. */
function endOfReason({ text, numbers, words }: ProseParagraph, from: number, to: number): number {
  if (text[to] !== ',' || !saysWhy.test(text.slice(from, to))) return to
  const end = endOfStretch(text, to + 1, itemEnds)
  const isCounted = numbers.some((number) => counts(number) && number.from > to && number.from < end)
  return !isCounted && wordsBetween(words, to, end).some(({ id }) => isCarry(id)) ? end : to
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

const closingBracket = ')'.charCodeAt(0)

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
