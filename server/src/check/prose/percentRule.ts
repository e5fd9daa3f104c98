import type { Form } from '../../forms/form'
import { distance } from '../../text/distance'
import type { CheckContext, Rule, RuleFinding } from '../rule'
import { type ProseFacts, proseFacts } from './facts'
import { counts, sentenceStart } from './item'
import type { NumberInProse } from './numbers'
import { type ProseParagraph, placeOf } from './prose'
import { requestReadingsOf, tableValue } from './reading'

/** A percentage differs from the share that it states by more than its printed precision. */
export const prosePercent: Rule = {
  code: 'prose.percent',
  title: '文中百分比与数字不符',
  severity: 'information',
  fix: 'offered',
  source: '观察：各项结果常附“占 p%”，应与件数相符，以所印小数位为准。',
  *check(context) {
    const facts = proseFacts(context)
    const inBrokenSum = new Set(facts.sums.flatMap(({ list, parts }) => [list.total, ...parts]))
    for (const prose of facts.prose.paragraphs) {
      for (let index = 1; index < prose.numbers.length; index++) {
        if (prose.numbers[index].kind === 'percent') yield* check(context, facts, prose, index, inBrokenSum)
      }
    }
  },
}

const share = /^[,(]?(约|各)?(占比?|比例|比重|占到)[^,;。%\d]{0,14}$/
const bracket = /^\($/
/** The whole is a body or a year that the tables do not tell of. */
const otherWhole = /全市|全省|全国|全县|全区|上年|去年|同期|人口|比例提高|预算/

function* check(
  context: CheckContext,
  facts: ProseFacts,
  prose: ProseParagraph,
  index: number,
  inBrokenSum: ReadonlySet<NumberInProse>,
): Iterable<RuleFinding> {
  const percent = prose.numbers[index]
  const part = prose.numbers[index - 1]
  if (part.kind !== 'count' || part.approximate || percent.approximate) return
  const between = prose.text.slice(part.end, percent.from)
  if (!share.test(between) && !bracket.test(between)) return
  if (otherWhole.test(between) || facts.judged.get(part)?.outcome === 'disagrees') return
  if (inBrokenSum.has(part)) return
  const { likely, possible } = basesOf(context, facts, prose, part)
  if (likely.length === 0 || [...likely, ...possible].some((base) => isShare(percent, part.value, base))) return
  const base = likeliestBase(likely, part.value, percent)
  const right = ((part.value / base) * 100).toFixed(percent.decimals)
  const place = placeOf(prose, percent)
  const written = prose.text.slice(percent.from, percent.to)
  yield {
    ...place,
    message: `文中占比为 ${written}%，按 ${part.value}/${base} 计算应为 ${right}%`,
    repairs: [{ kind: 'replace', title: `百分比改为 ${right}%`, certain: false, edits: [{ ...place, text: right }] }],
  }
}

/** The total that makes the percentage the smallest slip of the pen: in digits first, then in value. */
function likeliestBase(bases: readonly number[], part: number, percent: NumberInProse): number {
  const printed = percent.value.toFixed(percent.decimals)
  const slipOf = (base: number) => {
    const share = (part / base) * 100
    return distance(share.toFixed(percent.decimals), printed) * 1000 + Math.abs(share - percent.value)
  }
  return bases.reduce((best, base) => (slipOf(base) < slipOf(best) ? base : best))
}

/** What the part may be a share of: totals printed before it in the passage, or those of table 三. */
function basesOf(
  context: CheckContext,
  facts: ProseFacts,
  prose: ProseParagraph,
  part: NumberInProse,
): { readonly likely: readonly number[]; readonly possible: readonly number[] } {
  const start = sentenceStart(prose.text, part.from)
  const from = sentenceStart(prose.text, start - 1)
  const printed = prose.numbers.filter(
    (number) => counts(number) && number.unit === part.unit && number.from >= from && number.from < part.from,
  )
  const larger = printed.map((number) => number.value).filter((value) => value > part.value)
  const siblings = prose.numbers.filter((number) => counts(number) && number.unit === part.unit && number.from >= start)
  const sums = [siblings.reduce((sum, number) => sum + number.value, 0)]
  for (let index = 1; index < siblings.length; index++) {
    sums.push(siblings.slice(index).reduce((sum, number) => sum + number.value, 0))
  }
  const cells = facts.judged.get(part)?.statement.kind === 'request' ? totalsOf(context, context.form) : []
  const likely = [...(larger.length > 0 ? [larger[0]] : []), ...cells]
  return { likely, possible: [...larger, ...sums.filter((sum) => sum > 0)] }
}

function totalsOf(context: CheckContext, form: Form): readonly number[] {
  const readings = [...requestReadingsOf(form, 'concluded'), ...requestReadingsOf(form, 'incoming')]
  return readings.map((reading) => tableValue(context, reading) ?? 0).filter((value) => value > 0)
}

/** Rounded or cut off at the printed decimals. */
function isShare(percent: NumberInProse, part: number, whole: number): boolean {
  if (whole <= 0) return false
  const step = 10 ** -percent.decimals
  const exact = (part / whole) * 100
  return (
    Math.abs(exact - percent.value) <= step / 2 + 1e-9 ||
    Math.abs(Math.floor(exact / step) * step - percent.value) < 1e-9
  )
}
