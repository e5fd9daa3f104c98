import {
  adjacentTotal,
  amongThem,
  closesAmong,
  compared,
  dividesAll,
  leadsTotal,
  opensOtherwise,
  verbTotal,
} from '../../forms/statementsSums'
import { counts } from './item'
import type { ProseWord } from './lexicon'
import type { NumberInProse } from './numbers'
import type { ProseParagraph } from './prose'
import { sentenceEnd, sentenceStart } from './sentence'
import { wayListsOf } from './wayLists'

/** A total and the parts that it is said to consist of. Offsets count units of the paragraph's text. */
export interface SumList {
  readonly prose: ProseParagraph
  readonly total: NumberInProse
  /** In text order, at least two, of the total's unit. */
  readonly parts: readonly NumberInProse[]
  /**
   * `among`: 其中; `aspect`: 从申请方式看, whose whole may stand anywhere before; `includes`: 包括; `brackets` and `colon`:
   * the mark after the total; `after`: the total comes last.
   */
  readonly manner: 'among' | 'aspect' | 'includes' | 'brackets' | 'colon' | 'after'
  /** Where the word or mark begins that opens the list; for a total that comes last, where the parts do. */
  readonly opener: number
  /** The stretch that holds the parts. */
  readonly from: number
  readonly to: number
}

/** What the lists of a paragraph are found by. */
interface Ground {
  readonly prose: ProseParagraph
  /** Those that count something and are not compared. */
  readonly numbers: readonly NumberInProse[]
  readonly brackets: readonly Bracket[]
  /** In text order. */
  readonly openings: readonly Opening[]
}

interface Bracket {
  readonly open: number
  readonly close: number
}

interface Opening {
  readonly manner: SumList['manner']
  readonly from: number
  readonly to: number
  readonly bracket: Bracket | null
}

/** All lists of a paragraph that state a total and its parts. */
export function sumListsOf(prose: ProseParagraph): readonly SumList[] {
  if (prose.numbers.length < 3) return none
  const numbers = prose.numbers.filter((number) => counts(number) && !isCompared(prose.text, number))
  if (numbers.length < 3) return none
  const ways = wayListsOf(prose, numbers)
  if (!mayHoldList(prose)) return ways
  const brackets = bracketsOf(prose.text)
  const openings = openingsOf(prose, numbers, brackets)
  const ground = { prose, numbers, brackets, openings }
  const opened = openings.flatMap((opening) => listsOf(ground, opening))
  const lists = [...opened, ...ways.filter((list) => !opened.some((other) => other.total === list.total))]
  const trailing = prose.words
    .filter((word) => word.role === 'total')
    .flatMap((word) => trailingList(ground, lists, word))
    .filter((list) => !lists.some((other) => other.total === list.total))
  return [...lists, ...trailing]
}

const none: readonly SumList[] = []

function mayHoldList({ text, words, numbers }: ProseParagraph): boolean {
  if (words.some((word) => word.role === 'opener' || word.role === 'total')) return true
  return text.includes(closesAmong) || numbers.some((number) => text[number.end] === '(' || text[number.end] === ':')
}

function isCompared(text: string, number: NumberInProse): boolean {
  return compared.test(text.slice(Math.max(0, number.from - 12), number.from))
}

function bracketsOf(text: string): readonly Bracket[] {
  const brackets: Bracket[] = []
  const open: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') open.push(at)
    else if (text[at] === ')' && open.length > 0) brackets.push({ open: open.pop() ?? 0, close: at })
  }
  return brackets
}

/** The innermost bracket around a place. */
function bracketAt(brackets: readonly Bracket[], at: number): Bracket | null {
  let inner: Bracket | null = null
  for (const bracket of brackets) {
    if (bracket.open < at && at < bracket.close && (inner === null || bracket.open > inner.open)) inner = bracket
  }
  return inner
}

function openingsOf(
  prose: ProseParagraph,
  numbers: readonly NumberInProse[],
  brackets: readonly Bracket[],
): readonly Opening[] {
  const openings: Opening[] = []
  const mayBeAmong = prose.text.includes(closesAmong)
  for (const word of prose.words) {
    if (word.role !== 'opener') continue
    openings.push({
      manner: mannerOf(prose.text, word),
      from: word.from,
      to: word.to,
      bracket: bracketAt(brackets, word.from),
    })
  }
  for (const number of numbers) {
    const [within] = (mayBeAmong && amongThem.exec(prose.text.slice(number.end, number.end + 14))) || []
    if (within) {
      const at = number.end + within.length
      openings.push({ manner: 'among', from: at, to: at, bracket: bracketAt(brackets, at) })
    }
    const mark = prose.text[number.end]
    if (mark !== '(' && mark !== ':') continue
    const to = number.end + 1
    if (opensOtherwise.test(prose.text.slice(to, to + 4))) continue
    const bracket = bracketAt(brackets, to)
    if (mark === '(' && bracket?.open !== number.end) continue
    openings.push({ manner: mark === '(' ? 'brackets' : 'colon', from: to, to, bracket })
  }
  return openings.sort((a, b) => a.from - b.from)
}

function mannerOf(text: string, { id, from, to }: ProseWord): SumList['manner'] {
  if (id === 'aspect') return 'aspect'
  return dividesAll.test(text.slice(from, to)) ? 'among' : 'includes'
}

/** The lists that an opening begins: one for the unit of its first part, and one for a unit printed beside it. */
function listsOf(ground: Ground, opening: Opening): readonly SumList[] {
  const { prose, numbers, brackets, openings } = ground
  const end = opening.bracket?.close ?? sentenceEnd(prose.text, opening.to)
  const own = numbers.filter(
    (number) =>
      number.from >= opening.to &&
      number.to <= end &&
      bracketAt(brackets, number.from) === opening.bracket &&
      !isNested(prose.text, openings, opening, number),
  )
  const first = own.find((number) => number.unit !== '')
  // 公开12条，包括预案、预警等；回应13条: kinds without figures.
  if (!first || prose.text.slice(opening.to, first.from).includes(';')) return []
  const unitOfFirst = own.filter((number) => sameUnit(number, first) || number.unit === '')
  const lists: SumList[] = []
  const add = (parts: readonly NumberInProse[], like: NumberInProse) => {
    const total = totalBefore(ground, opening, like)
    if (!total || parts.length < 2) return
    lists.push({ prose, total, parts, manner: opening.manner, opener: opening.from, from: opening.to, to: end })
  }
  add(unitOfFirst, first)
  const beside = own.filter(
    (number) => !sameUnit(number, first) && unitOfFirst.some((part) => Math.abs(number.from - part.end) <= 2),
  )
  if (beside.length >= 2 && beside.every((number) => sameUnit(number, beside[0]))) add(beside, beside[0])
  return lists
}

/** Behind a later 其中 the numbers belong to that list, up to the next semicolon. */
function isNested(text: string, openings: readonly Opening[], outer: Opening, number: NumberInProse): boolean {
  return openings.some(
    (inner) => inner.from > outer.from && inner.bracket === outer.bracket && reaches(text, inner, number),
  )
}

function reaches(text: string, opening: Opening, number: NumberInProse): boolean {
  return opening.from <= number.from && !text.slice(opening.to, number.from).includes(';')
}

function totalBefore(
  { prose: { text }, numbers, brackets }: Ground,
  opening: Opening,
  part: NumberInProse,
): NumberInProse | null {
  const start = sentenceStart(text, opening.from)
  const opensSentence = opening.from - start <= 1
  const reach = opensSentence ? sentenceStart(text, start - 1) : start
  for (let index = numbers.length - 1; index >= 0; index--) {
    const number = numbers[index]
    if (number.end > opening.from || number.from < reach) continue
    const bracket = bracketAt(brackets, number.from)
    if (opening.bracket !== null && bracket !== opening.bracket) {
      // Inside brackets the total is the number right before them.
      return opening.bracket.open - number.end <= 6 && sameUnit(number, part) ? number : null
    }
    // 共发布102条；专题包括机构4条: what another clause counts is not divided.
    if (opening.manner === 'includes' && text.slice(number.end, opening.from).includes(';')) return null
    if (bracket === opening.bracket && sameUnit(number, part)) return number
  }
  return null
}

function trailingList(
  { prose, numbers, brackets, openings }: Ground,
  leading: readonly SumList[],
  word: ProseWord,
): readonly SumList[] {
  const { text } = prose
  const total = numbers.find((number) => number.from >= word.to)
  if (!total || total.from - word.to > 12) return []
  const between = text.slice(word.to, total.from)
  if (!adjacentTotal.test(between) && !verbTotal.test(between)) return []
  if (!leadsTotal.test(text.slice(0, word.from).slice(-4))) return []
  const bracket = bracketAt(brackets, total.from)
  const start = sentenceStart(text, word.from)
  const opened = openings.filter(
    (opening) => opening.from >= start && opening.to <= word.from && opening.bracket === bracket,
  )
  const opener = openerOf(text, start, word.from, opened)
  const from = Math.max(start, opener?.to ?? 0, bracket?.open ?? 0, endOfTotal(prose, numbers, start, word))
  const nested = opened.filter((opening) => opening.from > from)
  const parts = numbers.filter(
    (number) =>
      number.from >= from &&
      number.end <= word.from &&
      bracketAt(brackets, number.from) === bracket &&
      (sameUnit(number, total) || number.unit === '') &&
      !nested.some((inner) => reaches(text, inner, number)),
  )
  if (parts.length < 2) return []
  // 收到15件，其中网络10件，信函5件；共答复14件: the parts have their total, and what was done is another number.
  const isAnother = !adjacentTotal.test(between)
  if (isAnother && leading.some((list) => parts.every((part) => list.parts.includes(part)))) return []
  return [{ prose, total, parts, manner: 'after', opener: from, from, to: word.from }]
}

/** 清单7批，共计87个；名录2批，共计18个: behind the total that another list before the word ends with. */
function endOfTotal(
  { text, words }: ProseParagraph,
  numbers: readonly NumberInProse[],
  start: number,
  word: ProseWord,
): number {
  const earlier = words.findLast(({ role, from, to }) => role === 'total' && from >= start && to < word.from)
  const total = earlier && numbers.find((number) => number.from >= earlier.to)
  if (!earlier || !total || total.end >= word.from || total.from - earlier.to > 2) return 0
  return text.slice(total.end, word.from).includes(';') ? total.end : 0
}

/**
 * The opening of the list that ends at `end`. `甲7件；乙2件，其中丙1件、丁1件；戊1件`: a 其中 behind a semicolon opens a list
 * within, which the next semicolon ends.
 */
function openerOf(text: string, start: number, end: number, opened: readonly Opening[]): Opening | undefined {
  return (
    opened.findLast((opening) => !text.slice(opening.to, end).includes(';')) ??
    opened.find((opening) => !text.slice(start, opening.from).includes(';'))
  )
}

function sameUnit(a: NumberInProse, b: NumberInProse): boolean {
  return a.kind === b.kind && (a.kind === 'money' || a.unit === b.unit)
}

/** What stands between a part and the one before it, or the beginning of the list. */
export function wordsBefore({ prose, from, parts: own }: SumList, at: number, parts = own): string {
  return prose.text.slice(parts[at - 1]?.end ?? from, parts[at].from)
}
