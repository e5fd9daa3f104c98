import { amongOthers, infoFee, namesSome, notAll, openEnd, waysOfAnswering } from '../../forms/statementsSums'
import { choiceOf, isSpread } from './choice'
import type { Judgements } from './judge'
import { withoutNewSubject, withoutNextTopic, withoutOutcomes } from './listEnds'
import { amount } from './money'
import type { NumberInProse } from './numbers'
import { withOtherUnits } from './otherUnits'
import type { Prose } from './prose'
import { sentenceStart } from './sentence'
import { type SumList, sumListsOf } from './sumLists'
import {
  type CountedReason,
  changesSeparator,
  countedReasons,
  isEqual,
  regionOf,
  type SumReason,
  sumReasons,
} from './sumReasons'
import type { CountedTrial, SumTrial } from './sumTrial'

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
  return isEqual(sum, amount(own.total, own.total))
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
  return isEqual(mended, amount(outer.list.total, outer.list.total))
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
  const trial = sumTrialOf(own, judged, totals)
  if (trial === null || sumReasonOf(trial) !== null) return null
  const counted = countedTrial(trial)
  if (countedReasonOf(counted) !== null) return null
  const severity = severityOf(counted)
  const { list } = trial
  const { parts, sum, doubtful } = withOtherUnits(list, counted.parts, counted.sum)
  if (severity === null || isEqual(sum, trial.wanted)) return null
  return {
    list,
    parts,
    sum,
    severity: list === own && !doubtful && !mayCountMore(whole, own, sum) ? severity : 'hint',
    totalStands: judged.get(list.total)?.outcome === 'agrees',
    suspects: parts.filter((part) => judged.get(part)?.outcome !== 'agrees'),
    fee: isAboutFee(list),
  }
}

/** What is tried of a list up to where it ends; `null` where less than two parts are left. */
export function sumTrialOf(whole: SumList, judged: Judgements, totals: readonly number[]): SumTrial | null {
  const list = withoutNewSubject(withoutNextTopic(whole))
  if (list.parts.length < 2) return null
  return { list, wanted: amount(list.total, list.total), sums: runningSums(list), judged, totals }
}

/** The first reason why a list is in order whichever of its parts count; `null` where there is none. */
export function sumReasonOf(trial: SumTrial): SumReason | null {
  return sumReasons.find((reason) => reason(trial)) ?? null
}

/** The first reason why the parts that count need not add up; `null` where there is none. */
export function countedReasonOf(trial: CountedTrial): CountedReason | null {
  return countedReasons.find((reason) => reason(trial)) ?? null
}

/** The trial of so many parts as the list most likely has. */
export function countedTrial(trial: SumTrial): CountedTrial {
  const { parts, manner } = trial.list
  const count = closest(trial)
  return {
    ...trial,
    parts: manner === 'after' ? parts.slice(parts.length - count) : parts.slice(0, count),
    sum: trial.sums[count - 1],
  }
}

/** `1271条，其中网站581条，公众号600条，办结热线150条`: what stands behind the list may be a part after all. */
function mayCountMore(whole: SumList, { parts, total }: SumList, sum: number): boolean {
  const left = whole.parts.slice(parts.length).reduce((sofar, part) => sofar + amount(part, total), 0)
  return left > 0 && sum < total.value && sum + left > total.value
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

/** How many parts the list most likely has: it ends at a semicolon or where the separator changes. */
function closest({ list, sums, wanted }: SumTrial): number {
  const { parts } = list
  if (list.manner === 'after') return parts.length
  let best = parts.length
  for (let count = 2; count < parts.length; count++) {
    if (!changesSeparator(list, count)) continue
    if (Math.abs(sums[count - 1] - wanted) < Math.abs(sums[best - 1] - wanted)) best = count
  }
  return best
}

/** How loudly a list is told that does not add up, and nothing says why; `null`: not at all. */
export function severityOf(trial: CountedTrial): BrokenSum['severity'] | null {
  const choice = choiceOf(trial)
  if (choice === 'few') return null
  const isMore = trial.sum > trial.wanted
  if (isOpen(trial)) return isMore ? 'hint' : null
  if (choice === 'some' || isSpread(trial)) return 'hint'
  return !isMore && mayLackSome(trial) ? 'hint' : 'warning'
}

/** 包括 names some; 其中包括 may name all, and does of what the tables count. */
function mayLackSome({ list: { prose, manner, opener, total }, judged }: CountedTrial): boolean {
  if (manner === 'includes') return true
  return manner === 'among' && !judged.has(total) && amongOthers.test(prose.text.slice(opener, opener + 4))
}

/** The words say that the list does not name all. */
function isOpen(trial: CountedTrial): boolean {
  const { list, parts } = trial
  const { text } = list.prose
  const { end } = parts[parts.length - 1]
  const region = regionOf(trial)
  return (
    openEnd.test(text.slice(end, end + 8)) ||
    namesSome.test(region) ||
    // 主要包括机构类20条、动态类30条，共公开90条
    (list.manner === 'after' && notAll.test(text.slice(Math.max(0, list.from - 6), list.from))) ||
    waysOfAnswering.test(region) ||
    notAll.test(text.slice(list.total.end, list.from))
  )
}

function isAboutFee({ prose, total, parts }: SumList): boolean {
  const from = sentenceStart(prose.text, Math.min(total.from, parts[0].from))
  const sentence = prose.text.slice(from, Math.max(total.to, parts[parts.length - 1].to))
  return sentence.includes(infoFee)
}
