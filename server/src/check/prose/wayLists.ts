import { opensWays, restFollows, wayBefore, wayBehind, wayOfAsking } from '../../forms/statementsSums'
import { endOfStretch, startOfStretch, unitsOf } from '../../text/units'
import { wordsBetween } from './lexicon'
import type { NumberInProse } from './numbers'
import type { ProseParagraph } from './prose'
import { isCarry, isResult } from './requestIds'
import { sentenceEnd } from './sentence'
import type { SumList } from './sumLists'

const stops = unitsOf(',;。:、()')

/** What the ways named behind a total make up of it at least and at most: otherwise they are no list of all. */
const leastShare = 0.75
const mostShare = 1.5

/** 受理申请22件，2件为网络申请，20件为来信申请; 受理申请22件，网络申请2件，来信申请20件: ways of asking divide what came in. */
export function wayListsOf(prose: ProseParagraph, numbers: readonly NumberInProse[]): readonly SumList[] {
  const { text } = prose
  if (!prose.words.some(({ role, id }) => role === 'request' && takesIn.has(id))) return none
  const lists: SumList[] = []
  for (let index = 0; index < numbers.length - 2; index++) {
    const total = numbers[index]
    if (total.kind !== 'count' || !mayDivide(text, total) || !isIntake(prose, total)) continue
    const limit = sentenceEnd(text, total.end + 1)
    const first = isWay(prose, numbers, index + 1, limit)
    if (first === null) continue
    const parts = [numbers[index + 1]]
    for (let next = index + 2; next < numbers.length && isWay(prose, numbers, next, limit) === first; next++) {
      if (numbers[next].unit === total.unit) parts.push(numbers[next])
    }
    const last = parts[parts.length - 1]
    const sum = parts.reduce((sofar, { value }) => sofar + value, 0)
    if (parts.length < 2 || sum < total.value * leastShare || sum > total.value * mostShare) continue
    const behind = endOfStretch(text, last.end, stops)
    if (restFollows.test(text.slice(behind, behind + 4))) continue
    lists.push({ prose, total, parts, manner: 'among', opener: total.end, from: total.end + 1, to: behind })
  }
  return lists
}

const none: readonly SumList[] = []

/** 受理申请22件。网络申请2件，来信申请20件: the ways may begin a sentence of their own, if it says that they are of asking. */
function mayDivide(text: string, { end }: NumberInProse): boolean {
  return text[end] === ',' || opensWays.test(text.slice(end, end + 14))
}

const takesIn: ReadonlySet<string> = new Set(['incoming', 'received', 'object', 'onRequest'])

/** The clause of a number says that so many requests came in, by whatever way. */
function isIntake({ text, words }: ProseParagraph, { from, end }: NumberInProse): boolean {
  const start = startOfStretch(text, from, stops)
  if (wayOfAsking.test(text.slice(start, end))) return false
  const own = wordsBetween(words, start, from).filter(({ role }) => role === 'request')
  return own.some(({ id }) => takesIn.has(id)) && own.every(({ id }) => !isCarry(id) && !isResult(id))
}

/** A number is that of one way of asking, named before it or behind it; `null` where it is of something else. */
function isWay(
  prose: ProseParagraph,
  numbers: readonly NumberInProse[],
  index: number,
  limit: number,
): 'before' | 'behind' | null {
  const { text, words } = prose
  const { from, end, unit, kind } = numbers[index]
  const previous = numbers[index - 1]
  if (kind !== 'count' || unit !== previous.unit || from > limit) return null
  const to = endOfStretch(text, end, stops)
  const gap = endOfStretch(text, previous.end, stops)
  const before = wayBefore.exec(text.slice(gap, from))?.[1]
  const behind = gap + 1 === from ? wayBehind.exec(text.slice(end, to))?.[1] : undefined
  const said = to === end ? before : behind
  if (said === undefined || !wayOfAsking.test(said)) return null
  if (wordsBetween(words, gap, to).some(({ id, role }) => role !== 'request' || isResult(id) || tells.has(id)))
    return null
  return to === end ? 'before' : 'behind'
}

const tells: ReadonlySet<string> = new Set(['concluded', 'replied', 'carriedIn', 'carriedOut', 'carried', 'processed'])
