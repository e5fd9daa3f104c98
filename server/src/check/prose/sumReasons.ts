import {
  among,
  beginsAnew,
  chineseCount,
  dividesPart,
  each,
  newTopic,
  parted,
  restUncounted,
} from '../../forms/statementsSums'
import { unitsOf } from '../../text/units'
import { holdsOwnTotal, leadersAddUp } from './listEnds'
import { amount, step } from './money'
import type { NumberInProse } from './numbers'
import { changesSubject, dividesAnother, holdsSubtotal, isOtherPartition, isParallel } from './otherPartition'
import { isBracketed, sentenceEnd, sentenceStart } from './sentence'
import type { SumList } from './sumLists'
import type { CountedTrial, SumTrial } from './sumTrial'

/** Why a list whose parts do not add up to its total is in order all the same; the first that applies is the answer. */
export type SumReason = (trial: SumTrial) => boolean

/** The same of the parts that the list most likely has. */
export type CountedReason = (trial: CountedTrial) => boolean

/**
 * 发布90条，其中网站50条、公众号30条、报刊10篇; 发布90条，其中网站50条、公众号30条。此外，公报10条. Where parts have units of
 * their own, something else may follow behind a semicolon.
 */
const addsUpInAll: SumReason = ({ list: { prose, total, from, to }, wanted }) => {
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

const addsUpToAnEnd: SumReason = (trial) =>
  trial.sums.some((sum, index) => index > 0 && isEqual(sum, trial.wanted) && mayEnd(trial, index + 1))

const holdsTotal: SumReason = ({ list: { manner, parts, total }, wanted }) =>
  manner === 'after' && parts.some((part) => amount(part, total) === wanted)

/** A later 其中 may divide the whole once more instead of its last part. */
const dividesWhole: SumReason = ({ list: { prose, total, from, manner }, sums }) => {
  if (manner !== 'among') return false
  const start = sentenceStart(prose.text, from)
  if (!prose.text.slice(start, from - among.length).includes(among)) return false
  return prose.numbers.some(
    (number) =>
      number.from >= start &&
      number.from < total.from &&
      number.unit === total.unit &&
      sums.some((sum, index) => index > 0 && isEqual(sum, number.value)),
  )
}

/**
 * 1条，包括机构概况1条，以及预算2条: what stands behind its only example is no part of it. 90条，其中报送90条，包括动态60条…;
 * 工作类30条: all that follows divides the first part.
 */
const isFirstPart: SumReason = ({ list: { prose, manner, parts }, sums, wanted }) => {
  if (wanted === 0 || sums[0] !== wanted) return false
  if (manner === 'includes' || manner === 'brackets') return true
  const behind = prose.text.slice(parts[0].end, parts[1].from)
  return manner === 'among' && (dividesPart.test(behind) || beginsAnew.test(behind))
}

/** 公开64条，其中网站64条，公众号64条: the same papers went out by each way. */
const repeatsWhole: SumReason = ({ list, wanted, judged }) => {
  const { manner, parts, total } = list
  return (
    manner === 'among' &&
    wanted > 0 &&
    !areVerdicts(list) &&
    parts.filter((part) => amount(part, total) === wanted).length > 1 &&
    [total, ...parts].every((number) => !judged.has(number))
  )
}

/** 维持4件、纠正0件、其他结果0件、尚未审结4件: a dispute ends in one of these ways. */
function areVerdicts({ prose, parts, from, to }: SumList): boolean {
  const inList = prose.words.filter((word) => word.role === 'verdict' && word.from >= from && word.to <= to)
  return inList.length >= parts.length
}

/** 复议176件、应诉25件，其中涉政府信息公开8件、21件: a part of each, the second without a word of its own. */
const dividesTwo: SumReason = ({ list: { prose, parts, total } }) => {
  const before = prose.numbers.findLast(({ kind, from }) => kind === 'count' && from < total.from)
  if (parts.length !== 2 || before?.unit !== total.unit || before.value < parts[0].value) return false
  const between = prose.text.slice(parts[0].end, parts[1].from)
  return between === '、' && parts[1].value <= total.value && prose.text[before.end] === '、'
}

/** 受理50件，其中结转3件，新收47件，正在办理6件，其余44件已答复: the whole is divided twice. */
const dividesTwice: SumReason = ({ list, sums, wanted }) => {
  const first = sums.findIndex((sum, index) => index > 0 && isEqual(sum, wanted))
  if (wanted === 0 || first < 0 || first >= sums.length - 2 || areVerdicts(list)) return false
  return isEqual(sums[sums.length - 1], 2 * wanted)
}

/** Looked up for every list, the commonest first. */
export const sumReasons: readonly SumReason[] = [
  addsUpInAll,
  addsUpToAnEnd,
  holdsTotal,
  leadersAddUp,
  holdsOwnTotal,
  dividesWhole,
  dividesAnother,
  isParallel,
  holdsSubtotal,
  isFirstPart,
  repeatsWhole,
  dividesTwo,
  dividesTwice,
]

const isRounded: CountedReason = ({ list, parts }) => list.total.approximate || parts.some((part) => part.approximate)

/** Also of a part behind those that were added up, or of 上年结转7件 before the total: it may be the cause. */
const disagreesWithTables: CountedReason = ({ list, judged }) => {
  const { prose, total, parts } = list
  const start = sentenceStart(prose.text, total.from)
  const before = prose.numbers.filter(({ from }) => from >= start && from < total.from)
  return [...before, total, ...parts].some((number) => judged.get(number)?.outcome === 'disagrees')
}

const agreesWithTables: CountedReason = ({ list, parts, judged }) =>
  [list.total, ...parts].every((number) => judged.get(number)?.outcome === 'agrees')

/**
 * `公告5动态20条`: a part lost its unit; where several did, nobody can say what the parts are. The number of an item
 * opens the list or stands behind a mark: ①动态20条；②公告5条.
 */
const lacksUnit: CountedReason = ({ list: { prose, from, to }, wanted, sum }) => {
  const bare = prose.numbers.filter(
    ({ kind, unit, from: at }) => kind === 'other' && unit === '' && at > from && at < to && !opensItem(prose.text, at),
  )
  return bare.length > 1 || bare.some(({ value }) => value === wanted - sum)
}

const itemMarks = unitsOf('(,;:、')

function opensItem(text: string, at: number): boolean {
  return itemMarks.has(text.charCodeAt(at - 1))
}

const countsEach: CountedReason = (trial) => each.test(regionOf(trial))

const countsInChinese: CountedReason = (trial) => chineseCount.test(regionOf(trial))

const isParted: CountedReason = ({ list: { prose, from, to } }) => parted.test(prose.text.slice(from, to))

const leavesRestUncounted: CountedReason = ({ list: { prose }, parts, wanted, sum }) => {
  if (sum >= wanted) return false
  const last = parts[parts.length - 1].end
  return restUncounted.test(prose.text.slice(last, sentenceEnd(prose.text, last)))
}

/** Looked up for lists that do not add up. */
export const countedReasons: readonly CountedReason[] = [
  isRounded,
  disagreesWithTables,
  agreesWithTables,
  isOtherPartition,
  changesSubject,
  lacksUnit,
  countsEach,
  countsInChinese,
  isParted,
  leavesRestUncounted,
]

/** The text from the beginning of the list to the end of its last part. */
export function regionOf({ list, parts }: CountedTrial): string {
  return list.prose.text.slice(list.from, parts[parts.length - 1].end)
}

/** The two amounts differ by rounding at most. */
export function isEqual(one: number, other: number): boolean {
  return Math.abs(one - other) < step
}

/**
 * The list may end after so many parts: it has no more, the separator changes, or something else begins. Parts joined by
 * 、 belong together; after a comma anything may follow, unless it is of the same kind.
 */
function mayEnd({ list, judged }: SumTrial, count: number): boolean {
  const { prose, parts, manner, total } = list
  if (count === parts.length || manner === 'after') return true
  if (total.value === 0) return false
  const between = prose.text.slice(parts[count - 1].end, parts[count].from)
  if (changesSeparator(list, count) || newTopic.test(between)) return true
  if (newTopic.test(between.slice(between.lastIndexOf(';')))) return true
  const kindOf = (part: NumberInProse) => judged.get(part)?.statement.kind
  return !between.includes('、') && (kindOf(parts[count]) === undefined || kindOf(parts[count]) !== kindOf(parts[0]))
}

/** Behind so many parts stands another mark than behind the first. */
export function changesSeparator({ prose: { text }, parts }: SumList, count: number): boolean {
  const usual = text.slice(parts[0].end, parts[1].from)
  const here = text.slice(parts[count - 1].end, parts[count].from)
  return here.includes(';') !== usual.includes(';') || here.includes(',') !== usual.includes(',')
}
