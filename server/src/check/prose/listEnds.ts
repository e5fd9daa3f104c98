import { bareOutlet, newSubject, newTopic, outcome, ownTotal, wayOfAsking, withdrawn } from '../../forms/statementsSums'
import type { Judgements } from './judge'
import { amount, step } from './money'
import { isResult } from './requestIds'
import { type SumList, wordsBefore } from './sumLists'
import type { SumTrial } from './sumTrial'

/** Stretches between semicolons that a list is tried to be divided by. */
const mostGroups = 8

/** 收到5件，其中网络3件，办结5件: the list ends before what became of all, unless it tells of nothing else. */
export function withoutOutcomes(list: SumList, judged: Judgements): SumList {
  if (list.manner === 'after' || outcome.test(wordsBefore(list, 0)) || withdrawn.test(wordsBefore(list, 0))) return list
  const isWay = wayOfAsking.test(wordsBefore(list, 0))
  const tellsResult = (at: number) => judged.get(list.parts[at])?.statement.ids.some(isResult) ?? false
  return upTo(list, (at) => at > 0 && (outcome.test(wordsBefore(list, at)) || (isWay && tellsResult(at))))
}

/**
 * 发布1791条，其中概况32条，动态458条，办理留言2444条: the list ends before what is more than the total and named by another
 * word.
 */
export function withoutNewSubject(list: SumList): SumList {
  const { total, parts } = list
  if (list.manner === 'after') return list
  const isMore = (at: number) => amount(parts[at], total) > amount(total, total)
  // 发布90条，其中网站30条、公众号20条、微博350条: an outlet among outlets, where a part has a digit too many.
  const isOutlet = (at: number) => bareOutlet.test(wordsBefore(list, at))
  const isOneMore = (at: number) => isOutlet(at) && parts.slice(1, at).every((_, before) => isOutlet(before + 1))
  return upTo(list, (at) => at > 1 && isMore(at) && newSubject.test(wordsBefore(list, at)) && !isOneMore(at))
}

/** 发布90条，其中动态50条，公告30条，新开专栏6个，发布解读4条: behind what another unit counts the sentence goes on to something else. */
export function withoutNextTopic(list: SumList): SumList {
  const { prose, parts, total, manner } = list
  if (manner === 'after') return list
  return upTo(list, (at) => {
    const last = prose.numbers.findLast(({ end }) => end <= parts[at].from)
    const isOther = at > 1 && last?.kind === 'count' && last.from > parts[at - 1].end && last.unit !== total.unit
    return isOther && newTopic.test(prose.text.slice(last.end, parts[at].from))
  })
}

/** 188条，其中目录甲50条、乙52条，共发布102条；专题86条: some parts have a total of their own. */
export function holdsOwnTotal({ list }: SumTrial): boolean {
  let sum = 0
  return list.parts.some((part, at) => {
    const isTotal = at > 1 && Math.abs(sum - amount(part, list.total)) < step && ownTotal.test(wordsBefore(list, at))
    sum += amount(part, list.total)
    return isTotal
  })
}

/** The list up to the first part that ends it; the list itself where none does. */
function upTo(list: SumList, ends: (at: number) => boolean): SumList {
  const end = list.parts.findIndex((_, at) => ends(at))
  return end < 0 ? list : { ...list, parts: list.parts.slice(0, end) }
}

/**
 * 争议11件，其中复议7件，维持6件，未审结1件；诉讼4件，维持2件: between semicolons what stands first may be all that belongs to
 * the total, divided at once.
 */
export function leadersAddUp({ list, wanted }: SumTrial): boolean {
  const groups = groupsOf(list)
  if (list.manner === 'after' || groups.length < 2 || groups.length > mostGroups) return false
  let sums: readonly number[] = [0]
  for (const [leader, ...others] of groups) {
    const all = others.reduce((sum, value) => sum + value, leader)
    sums = sums.flatMap((sum) => [sum + leader, sum + all])
  }
  return sums.some((sum) => Math.abs(sum - wanted) < step)
}

/** The parts between semicolons. */
function groupsOf({ prose: { text }, total, parts }: SumList): readonly (readonly number[])[] {
  const groups: number[][] = []
  parts.forEach((part, at) => {
    const opens = at === 0 || text.slice(parts[at - 1].end, part.from).includes(';')
    if (opens) groups.push([])
    groups[groups.length - 1].push(amount(part, total))
  })
  return groups
}
