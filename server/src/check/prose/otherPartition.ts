import { intakeStatements } from '../../forms/statementsRequestReadings'
import { among, dividesPartAgain, doneOfThem, restOfAll, withdrawn } from '../../forms/statementsSums'
import { requestTopic } from '../../forms/statementsTopics'
import type { Judgements } from './judge'
import type { NumberInProse } from './numbers'
import { isCarry, isResult } from './requestIds'
import { sentenceStart } from './sentence'
import { wordsBefore } from './sumLists'
import type { CountedTrial, SumTrial } from './sumTrial'

/**
 * Results do not divide what came in (some is carried over), some verdicts do not divide all disputes, and totals of
 * what came in and went out are no parts of each other.
 */
export function isOtherPartition(trial: CountedTrial): boolean {
  const { list, parts, sum, judged } = trial
  const ids = (number: NumberInProse) => judged.get(number)?.statement.ids ?? []
  const total = ids(list.total)
  const results = parts.some((part) => ids(part).some(isResult))
  const isIntake = total.some((id) => intakeStatements.has(id) && id !== 'concluded')
  if (results && isIntake) return !exceedsAll(trial) && !isOtherRest(trial)
  // 申请人主动撤销4件, which has no row of its own.
  const isAnyWithdrawn = parts.some((_, index) => withdrawn.test(wordsBefore(list, index, parts)))
  if (isAnyWithdrawn && isIntake && !results) return !exceedsAll(trial)
  if (isBalance(total, parts.map(ids))) return true
  if (namesOtherDispute(list.total, parts, judged)) return true
  const verdicts = new Set(parts.filter((part) => judged.get(part)?.statement.kind === 'dispute').flatMap(ids))
  if (verdicts.size === 0 || wholes.some((kinds) => kinds.every((id) => verdicts.has(id)))) return false
  return verdicts.size < 4 && sum < list.total.value
}

/**
 * `收到13件，其中予以公开7件，无法提供5件，申请人撤回4件`: more became of them than there were, and each part but the withdrawn ones is
 * confirmed, or what is left of all. Without withdrawn ones: `不掌握30件，信息不存在1件`, results that no cell is held against
 * alone.
 */
function exceedsAll({ list, parts, sum, judged, totals }: CountedTrial): boolean {
  if (totals.length === 0 || sum <= Math.max(list.total.value, ...totals)) return false
  const idsOf = (part: NumberInProse) => judged.get(part)?.statement.ids ?? []
  const isWithdrawn = (index: number) => withdrawn.test(wordsBefore(list, index, parts))
  const others = parts.filter((_, index) => !isWithdrawn(index))
  if (judged.get(list.total)?.outcome !== 'agrees') return false
  const isConfirmed = (part: NumberInProse) => judged.get(part)?.outcome === 'agrees'
  if (others.length === parts.length && parts.every(isConfirmed)) return false
  if (others.length === parts.length)
    return parts.every((part) => idsOf(part).some(isResult)) && !areNested(parts.flatMap(idsOf))
  const isLeft = (part: NumberInProse) => idsOf(part).includes('concluded') && !isConfirmed(part)
  if (others.some(isLeft)) return others.every((part) => isLeft(part) || idsOf(part).some(isCarry))
  return (
    others.every((part) => isConfirmed(part) && idsOf(part).some((id) => isResult(id) || isCarry(id))) &&
    !areNested(others.flatMap(idsOf))
  )
}

/** Some results are parts of others, or may be. */
function areNested(ids: readonly string[]): boolean {
  return ids.some((id) => id.startsWith('otherwise') || ids.some((row) => row.startsWith(`${id}.`)))
}

/**
 * 收到35件，其中予以公开15件，其余29件无法提供: the rest is no rest, of those that came in or of all, while everything else is
 * confirmed.
 */
function isOtherRest({ list, parts, sum, judged, totals }: CountedTrial): boolean {
  const last = parts.length - 1
  if (totals.length === 0 || totals.includes(sum) || !restOfAll.test(wordsBefore(list, last, parts))) return false
  return [list.total, ...parts.slice(0, last)].every((number) => judged.get(number)?.outcome === 'agrees')
}

/** Kinds of disputes that are all there are of suits, or of disputes. */
const wholes = [
  ['directSuit', 'reviewedSuit'],
  ['review', 'suit'],
]

/** 收到30件，上年结转2件，共办结26件; 收到30件（上年结转2件，结转下年3件）: the balance of 表三, whose cells tell. */
function isBalance(total: readonly string[], parts: readonly (readonly string[])[]): boolean {
  if (parts.length < 2) return false
  if (parts.every((ids) => ids.length > 0 && ids.every(isCarry))) return true
  if (!total.includes('concluded')) return false
  return (
    parts.some((ids) => ids.some(isCarry)) &&
    parts.some((ids) => ids.some((id) => id === 'received' || intakeStatements.has(id)))
  )
}

/** 行政复议6件，其中信息公开类6件；行政诉讼5件: suits are no part of reviews. */
function namesOtherDispute(total: NumberInProse, parts: readonly NumberInProse[], judged: Judgements): boolean {
  const own = judged.get(total)?.statement
  if (own?.kind !== 'dispute' || own.ids.length !== 1) return false
  const other = own.ids[0] === 'review' ? suits : own.ids[0] === 'suit' ? reviews : none
  return parts.some((part) => judged.get(part)?.statement.ids.some((id) => other.has(id)))
}

const suits: ReadonlySet<string> = new Set(['suit', 'directSuit', 'reviewedSuit'])
const reviews: ReadonlySet<string> = new Set(['review'])
const none: ReadonlySet<string> = new Set()

/** A list of letters or papers goes no further than where requests are named. */
export function changesSubject({ list: { prose, total }, parts, judged }: CountedTrial): boolean {
  const names = (number: NumberInProse) => {
    const item = judged.get(number)?.statement.item
    return item !== undefined && prose.text.slice(item.from, item.to).search(requestTopic) >= 0
  }
  return !names(total) && !names(parts[0]) && parts.some(names)
}

/**
 * A 其中 behind several counts may go on about any of them, or all. A list that adds up to one of them, to the last ones
 * together, or, where it begins a sentence, has a part above the nearest, does not divide the nearest. What 分别为 or a
 * colon opens divides an earlier one only where its first part is more than the nearest, and not than that one.
 */
export function dividesAnother({ list: { prose, total, manner, opener }, sums }: SumTrial): boolean {
  if (manner !== 'among' && manner !== 'colon') return false
  const { text, numbers } = prose
  if (opener < 1) return false
  const isOwn = sentenceStart(text, opener) !== opener
  const start = sentenceStart(text, opener - 1)
  const counted = numbers.filter(
    (number) => number.kind === total.kind && number.unit === total.unit && number.from >= start && number.end < opener,
  )
  if (counted.length < 2) return false
  // 收到9件，上年转来1件，其中网络5件: what is more than the nearest divides an earlier one.
  const isMore = sums[0] > total.value
  if (!text.startsWith(among, opener)) return isOwn && isMore && counted.some(({ value }) => value >= sums[0])
  if (isOwn) return isMore || isSumOfLast(counted, sums)
  const parts = sums.map((sum, index) => sum - (sums[index - 1] ?? 0))
  return parts.some((part) => part > total.value) || counted.some(({ value }) => sums.indexOf(value) > 0)
}

/** 收到12件，上年结转1件，其中当面4件、网络9件; 复议5件、诉讼0件，其中维持2件、其他3件 */
function isSumOfLast(counted: readonly NumberInProse[], sums: readonly number[]): boolean {
  let together = 0
  return counted.toReversed().some(({ value }) => {
    together += value
    return sums.indexOf(value) > 0 || sums.indexOf(together) > 0
  })
}

/** `建议15件，其中主办4件；提案57件，其中主办11件`: behind the semicolon stands another total. */
export function isParallel({ list }: SumTrial): boolean {
  const { total, manner } = list
  const { text } = list.prose
  const [first, second] = list.parts
  if (manner !== 'among' || !text.slice(first.end, second.from).includes(';')) return false
  return second.value > total.value || dividesPartAgain.test(text.slice(second.end))
}

/** `收到31件，其中28件已办结，答复25件，撤回3件`: the parts behind what is done divide just that; the rest is not told. */
export function holdsSubtotal({ list: { prose, total, parts } }: SumTrial): boolean {
  const { text } = prose
  let behind = 0
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index]
    const next = parts[index + 1]
    if (index < parts.length - 2 && part.value === behind && part.value <= total.value) {
      const words = text.slice(index > 0 ? parts[index - 1].end : total.end, next.from)
      return /[,:]/.test(text.slice(part.end, next.from)) && doneOfThem.test(words)
    }
    behind += part.value
  }
  return false
}
