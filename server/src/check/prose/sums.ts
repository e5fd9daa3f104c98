import {
  among,
  chineseCount,
  dividesPart,
  each,
  infoFee,
  namesSome,
  newTopic,
  notAll,
  openEnd,
  parted,
  waysOfAnswering,
} from '../../forms/statementsSums'
import { unitsOf } from '../../text/units'
import { choiceOf, isSpread } from './choice'
import type { Judged } from './judge'
import { holdsOwnTotal, leadersAddUp, withoutNewSubject, withoutNextTopic, withoutOutcomes } from './listEnds'
import { amount, step } from './money'
import type { NumberInProse } from './numbers'
import { changesSubject, dividesAnother, holdsSubtotal, isOtherPartition, isParallel } from './otherPartition'
import { withOtherUnits } from './otherUnits'
import type { Prose } from './prose'
import { isBracketed, sentenceStart } from './sentence'
import { type SumList, sumListsOf } from './sumLists'

/** A total that is not the sum of its parts. */
export interface BrokenSum {
  readonly list: SumList
  /** The parts that make up the list, as far as it can be told where it ends. */
  readonly parts: readonly NumberInProse[]
  /** What they add up to, in the unit of the total. */
  readonly sum: number
  /** Table 三 or 四 confirms the total, so that a part must be wrong. */
  readonly totalStands: boolean
  /** Parts that the tables do not confirm. */
  readonly suspects: readonly NumberInProse[]
  readonly severity: 'warning' | 'hint'
  /** The sentence speaks of the fee for information. */
  readonly fee: boolean
}

type Judgements = ReadonlyMap<NumberInProse, Judged>

/**
 * Every list of the prose that does not add up, one finding for each cause.
 * @param totals what table 三 gives for all requests, see `requestTotals`
 */
export function brokenSums(prose: Prose, judged: Judgements, totals: readonly number[]): readonly BrokenSum[] {
  const found: BrokenSum[] = []
  for (const paragraph of prose.paragraphs) {
    const broken: BrokenSum[] = []
    const lists = sumListsOf(paragraph)
    for (const list of lists) {
      const sum = lists.some((other) => addsUpApart(other, list) || isItemOf(list, other))
        ? null
        : list.manner === 'aspect'
          ? aspectBreak(list, judged, totals)
          : breakOf(list, judged, totals)
      if (sum && !broken.some((other) => other.list.total === list.total)) broken.push(sum)
    }
    for (const outer of broken) {
      if (!broken.some((inner) => explains(inner, outer) || restates(inner, outer))) found.push(outer)
    }
  }
  return found
}

/** `49件，其中甲18件、乙12件，两家合计30件`: the parts have a total of their own. */
function addsUpApart(own: SumList, list: SumList): boolean {
  if (own.manner !== 'after' || own.total === list.total || !list.parts.includes(own.parts[0])) return false
  const sum = own.parts.reduce((sofar, part) => sofar + amount(part, own.total), 0)
  return Math.abs(sum - amount(own.total, own.total)) < step
}

/** `90条，其中甲50条，乙等各类共40条`: a total of no list of its own, but the last part of another, which is judged as one. */
function isItemOf(list: SumList, outer: SumList): boolean {
  if (list.manner !== 'after' || outer.manner === 'after' || list.total.value === outer.total.value) return false
  return outer.parts.includes(list.total) && list.parts.every((part) => outer.parts.includes(part))
}

/** The outer list breaks only because the total of an inner one, which is a part of it, is wrong. */
function explains(inner: BrokenSum, outer: BrokenSum): boolean {
  if (inner === outer || !outer.parts.includes(inner.list.total)) return false
  const mended = outer.sum - amount(inner.list.total, outer.list.total) + inner.sum
  return Math.abs(mended - amount(outer.list.total, outer.list.total)) < step
}

/** `12件，其中甲10件、乙3件，合计12件`: the total is said again behind its parts, which it is none of. */
function restates({ list }: BrokenSum, outer: BrokenSum): boolean {
  if (list.manner !== 'after' || !outer.list.parts.includes(list.total)) return false
  return list.total.value === outer.list.total.value
}

/**
 * `收到13件，予以公开7件…。从申请方式看，网络7件、信函6件`: what is divided stands somewhere before, and is the greatest number of
 * requests there, unless another one fits.
 */
function aspectBreak(list: SumList, judged: Judgements, totals: readonly number[]): BrokenSum | null {
  const wholes = list.prose.numbers.filter(
    (number) => number.to <= list.opener && judged.get(number)?.statement.kind === 'request',
  )
  if (wholes.length === 0) return null
  const breaks = wholes.map((total) => breakOf({ ...list, total }, judged, totals))
  if (breaks.includes(null)) return null
  return breaks[wholes.reduce((best, { value }, index) => (value > wholes[best].value ? index : best), 0)]
}

function breakOf(whole: SumList, judged: Judgements, totals: readonly number[]): BrokenSum | null {
  const own = withoutOutcomes(whole, judged)
  const list = withoutNewSubject(withoutNextTopic(own))
  const { total, parts } = list
  if (parts.length < 2) return null
  const wanted = amount(total, total)
  const sums = runningSums(list)
  if (addsUpInAll(list, wanted)) return null
  if (sums.some((sum, index) => index > 0 && Math.abs(sum - wanted) < step && mayEnd(list, index + 1, judged)))
    return null
  if (list.manner === 'after' && parts.some((part) => amount(part, total) === wanted)) return null
  if (leadersAddUp(list, wanted) || holdsOwnTotal(list)) return null
  if (isNestedSum(list, sums) || dividesAnother(list, sums) || isParallel(list) || holdsSubtotal(list)) return null
  // 1条，包括机构概况1条，以及预算2条: what stands behind its only example is no part of it.
  const isExample = list.manner === 'includes' || list.manner === 'brackets'
  if (wanted > 0 && sums[0] === wanted && (isExample || isDivided(list, parts[0]))) return null
  const counted = closest(list, sums, wanted)
  const ofUnit = list.manner === 'after' ? parts.slice(parts.length - counted) : parts.slice(0, counted)
  const severity = severityOf(list, ofUnit, sums[counted - 1], judged, totals)
  const { parts: counting, sum, doubtful } = withOtherUnits(list, ofUnit, sums[counted - 1])
  if (severity === null || Math.abs(sum - wanted) < step) return null
  return {
    list,
    parts: counting,
    sum,
    severity: list === own && !doubtful && !mayCountMore(whole, own, sum) ? severity : 'hint',
    totalStands: judged.get(total)?.outcome === 'agrees',
    suspects: counting.filter((part) => judged.get(part)?.outcome !== 'agrees'),
    fee: isAboutFee(list),
  }
}

/** `1271条，其中网站581条，公众号600条，办结热线150条`: what stands behind the list may be a part after all. */
function mayCountMore(whole: SumList, { parts, total }: SumList, sum: number): boolean {
  const left = whole.parts.slice(parts.length).reduce((sofar, part) => sofar + amount(part, total), 0)
  return left > 0 && sum < total.value && sum + left > total.value
}

/** 90条，其中报送90条，包括动态60条…; 工作类30条: all that follows divides the first part. */
function isDivided({ prose, manner }: SumList, part: NumberInProse): boolean {
  return manner === 'among' && dividesPart.test(prose.text.slice(part.end, part.end + 3))
}

/**
 * 发布90条，其中网站50条、公众号30条、报刊10篇; 发布90条，其中网站50条、公众号30条。此外，公报10条. Where parts have units of
 * their own, something else may follow behind a semicolon.
 */
function addsUpInAll({ prose, total, from, to }: SumList, wanted: number): boolean {
  const bracketed = isBracketed(prose.text, from)
  let left = wanted
  let last = from
  let mixed = false
  for (const number of prose.numbers) {
    if (number.kind !== 'count' || number.approximate || number.from < from) continue
    if (bracketed ? number.end > to : isBracketed(prose.text, number.from)) continue
    if (number.end > to && (left === 0 || number.unit !== total.unit)) continue
    if (left === 0 && mixed && prose.text.slice(last, number.from).includes(';')) return true
    left -= number.value
    last = number.end
    mixed ||= number.unit !== total.unit
  }
  return left === 0
}

/** Sums of the first 1, 2, … parts; for a total that comes last, of the last 1, 2, … parts. */
function runningSums({ parts, total, manner }: SumList): readonly number[] {
  const ordered = manner === 'after' ? [...parts].reverse() : parts
  let sum = 0
  return ordered.map((part) => {
    sum += amount(part, total)
    return sum
  })
}

/** A later 其中 may divide the whole once more instead of its last part. */
function isNestedSum(list: SumList, sums: readonly number[]): boolean {
  if (list.manner !== 'among') return false
  const { prose, total, from } = list
  const before = prose.text.slice(sentenceStart(prose.text, from), from - among.length)
  if (!before.includes(among)) return false
  const start = sentenceStart(prose.text, from)
  return prose.numbers.some(
    (number) =>
      number.from >= start &&
      number.from < total.from &&
      number.unit === total.unit &&
      sums.some((sum, index) => index > 0 && Math.abs(sum - number.value) < step),
  )
}

/**
 * The list may end after so many parts: it has no more, the separator changes, or something else begins. Parts joined by
 * 、 belong together; after a comma anything may follow, unless it is of the same kind.
 */
function mayEnd({ prose, parts, manner, total }: SumList, count: number, judged: Judgements): boolean {
  if (count === parts.length || manner === 'after') return true
  if (total.value === 0) return false
  const between = prose.text.slice(parts[count - 1].end, parts[count].from)
  if (changesSeparator(prose.text, parts, count) || newTopic.test(between)) return true
  if (newTopic.test(between.slice(between.lastIndexOf(';')))) return true
  const kindOf = (part: NumberInProse) => judged.get(part)?.statement.kind
  return !between.includes('、') && (kindOf(parts[count]) === undefined || kindOf(parts[count]) !== kindOf(parts[0]))
}

function changesSeparator(text: string, parts: readonly NumberInProse[], count: number): boolean {
  const usual = text.slice(parts[0].end, parts[1].from)
  const here = text.slice(parts[count - 1].end, parts[count].from)
  return here.includes(';') !== usual.includes(';') || here.includes(',') !== usual.includes(',')
}

/** How many parts the list most likely has: it ends at a semicolon or where the separator changes. */
function closest(list: SumList, sums: readonly number[], wanted: number): number {
  const { text } = list.prose
  const { parts } = list
  if (list.manner === 'after') return parts.length
  let best = parts.length
  for (let count = 2; count < parts.length; count++) {
    if (!changesSeparator(text, parts, count)) continue
    if (Math.abs(sums[count - 1] - wanted) < Math.abs(sums[best - 1] - wanted)) best = count
  }
  return best
}

function severityOf(
  list: SumList,
  parts: readonly NumberInProse[],
  sum: number,
  judged: Judgements,
  totals: readonly number[],
): BrokenSum['severity'] | null {
  const wanted = amount(list.total, list.total)
  const all = [list.total, ...parts]
  if (all.some((number) => number.approximate)) return null
  const outcomeOf = (number: NumberInProse) => judged.get(number)?.outcome
  // Also of a part behind those that were added up: it may be the cause.
  if ([list.total, ...list.parts].some((number) => outcomeOf(number) === 'disagrees')) return null
  const outcomes = all.map(outcomeOf)
  if (outcomes.every((outcome) => outcome === 'agrees')) return null
  if (isOtherPartition(list, parts, sum, judged, totals) || changesSubject(list, parts, judged)) return null
  const { text } = list.prose
  const last = parts[parts.length - 1]
  const region = text.slice(list.from, last.end)
  if (lacksUnit(list, wanted - sum)) return null
  if (each.test(region) || chineseCount.test(region) || parted.test(text.slice(list.from, list.to))) return null
  const isOpen =
    openEnd.test(text.slice(last.end, last.end + 8)) ||
    namesSome.test(region) ||
    // 主要包括机构类20条、动态类30条，共公开90条
    (list.manner === 'after' && notAll.test(text.slice(Math.max(0, list.from - 6), list.from))) ||
    waysOfAnswering.test(region) ||
    notAll.test(text.slice(list.total.end, list.from))
  const choice = choiceOf(list, parts, sum, judged)
  if (choice === 'few') return null
  if (!isOpen && (choice === 'some' || isSpread(list, parts, sum))) return 'hint'
  if (isOpen || list.manner === 'includes') return sum > wanted ? (isOpen ? 'hint' : 'warning') : isOpen ? null : 'hint'
  return 'warning'
}

/**
 * `公告5动态20条`: a part lost its unit; where several did, nobody can say what the parts are. The number of an item
 * opens the list or stands behind a mark: ①动态20条；②公告5条.
 */
function lacksUnit({ prose, from, to }: SumList, missing: number): boolean {
  const bare = prose.numbers.filter(
    ({ kind, unit, from: at }) => kind === 'other' && unit === '' && at > from && at < to && !opensItem(prose.text, at),
  )
  return bare.length > 1 || bare.some(({ value }) => value === missing)
}

const itemMarks = unitsOf('(,;:、')

function opensItem(text: string, at: number): boolean {
  return itemMarks.has(text.charCodeAt(at - 1))
}

function isAboutFee({ prose, total, parts }: SumList): boolean {
  const from = sentenceStart(prose.text, Math.min(total.from, parts[0].from))
  const sentence = prose.text.slice(from, Math.max(total.to, parts[parts.length - 1].to))
  return sentence.includes(infoFee)
}
