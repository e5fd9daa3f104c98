import { allTheRest, among, byBody, levelOfMedia, outlet, respectively, wayOfAsking } from '../../forms/statementsSums'
import { distance } from '../../text/distance'
import type { Judgements } from './judge'
import type { NumberInProse } from './numbers'
import { type SumList, wordsBefore } from './sumLists'
import type { CountedTrial } from './sumTrial'

/** Of the papers that were opened, 其中 often names but some kinds: then much is missing, not a little. */
const most = 0.9
const least = 10
/** 其中 with two parts names some more often. */
const leastOfTwo = 2

/** Who names less than so much of the total does not mean to divide it. */
const few = 0.5

/** Of two ways of asking a third may be left out. */
const fewestWays = 3

/** So many results may be named of those there are. */
const mostNamed = 3

/**
 * How far the parts are but some of what the total counts: `some` where they most likely are, `few` where nobody would
 * take them for all. What became of requests and disputes is told in full, unless a few results make up less than half.
 */
export function choiceOf({ list, parts, sum, judged }: CountedTrial): 'few' | 'some' | null {
  const { prose, total, manner, opener } = list
  if (manner !== 'among' && manner !== 'brackets') return null
  // Who tells of kinds with nothing tells of all of them.
  const isLess = sum < total.value * few
  // 非税收入90万元，其中行政事业性收费6万元、罚没5万元
  if (total.kind === 'money' && isLess) return 'few'
  if (total.kind !== 'count' || sum >= total.value || (!isLess && parts.some(({ value }) => value === 0))) return null
  const [of, missing] = [countTold(list, parts, judged), total.value - sum]
  if (isClosed(list, parts) || areWaysOfAsking(list, parts, judged)) return null
  if (of * 2 > parts.length) return isLess && parts.length <= mostNamed && !areApplicants(parts, judged) ? 'some' : null
  const isPair = parts.length === 2 && of === 0 && prose.text.startsWith(among, opener)
  if (sum < total.value * most && missing >= (isPair ? leastOfTwo : least)) {
    return isLess && of === 0 ? 'few' : 'some'
  }
  return of === 0 && (namesLevels(list, parts) || !isSlip(total.value, parts, sum)) ? 'some' : null
}

const told: ReadonlySet<string> = new Set(['request', 'applicant', 'dispute'])

/** How many parts tell what became of requests or disputes, and not of some bodies' ones. */
function countTold(list: SumList, parts: readonly NumberInProse[], judged: Judgements): number {
  return parts.filter(
    (part, index) => told.has(judged.get(part)?.statement.kind ?? '') && !byBody.test(wordsBefore(list, index, parts)),
  ).length
}

/** 收到申请90件，其中网上申请50件、信函20件、当面20件: there are hardly more ways. */
function areWaysOfAsking(list: SumList, parts: readonly NumberInProse[], judged: Judgements): boolean {
  if (parts.length < fewestWays || judged.get(list.total)?.statement.kind !== 'request') return false
  return parts.every((_, index) => wayOfAsking.test(wordsBefore(list, index, parts)))
}

/** They are of two kinds only, and of every request one is the applicant. */
function areApplicants(parts: readonly NumberInProse[], judged: Judgements): boolean {
  return parts.some((part) => judged.get(part)?.statement.kind === 'applicant')
}

/** 发布90条，分别为网站20条、公众号40条; 发布90条，其中网站20条、公众号40条、其他10条: nothing is left out. */
function isClosed(list: SumList, parts: readonly NumberInProse[]): boolean {
  const { prose, total, opener } = list
  const opens = opener - total.end <= 1 && prose.text.startsWith(respectively, opener)
  return opens || (parts.length === list.parts.length && allTheRest.test(wordsBefore(list, parts.length - 1, parts)))
}

/** 推送90条，其中中央媒体20条、省级媒体66条: other levels are left out. */
function namesLevels(list: SumList, parts: readonly NumberInProse[]): boolean {
  return parts.every((_, index) => levelOfMedia.test(wordsBefore(list, index, parts)))
}

/** A wrong digit, one too many or too few, or two that changed places, in the total or in one of the parts. */
function isSlip(total: number, parts: readonly NumberInProse[], sum: number): boolean {
  const missing = total - sum
  return missing <= 2 || isMistyped(total, sum) || parts.some(({ value }) => isMistyped(value, value + missing))
}

function isMistyped(printed: number, meant: number): boolean {
  const [one, other] = [String(printed), String(meant)]
  if (one.length !== other.length) return Math.min(one.length, other.length) > 1 && distance(one, other) === 1
  const at = [...one].findIndex((digit, index) => digit !== other[index])
  const swapped = one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2)
  return distance(one, other) === 1 || swapped === other
}

/** From here on the parts are not a total's with a slip of the pen. */
const oftenTold = 1.5

/** `报送90条，其中省网站发布60条、日报刊发40条、公众号推送50条`: what several outlets took is counted with each. */
export function isSpread({ list, parts, sum }: CountedTrial): boolean {
  const { total } = list
  if (parts.length < 3 || sum < total.value * oftenTold) return false
  return parts.every(({ value }, index) => value <= total.value && outlet.test(wordsBefore(list, index, parts)))
}
