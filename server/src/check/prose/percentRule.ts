import { resultStatements } from '../../forms/statementsRequestReadings'
import { otherWhole, rateOfDone, statesShare } from '../../forms/statementsSums'
import type { Rule, RuleFinding } from '../rule'
import { type ProseFacts, proseFacts } from './facts'
import { counts } from './item'
import type { NumberInProse } from './numbers'
import { type ProseParagraph, placeOf, previousOf } from './prose'
import { requestTotals } from './reading'
import { sentenceStart } from './sentence'

/** A percentage differs from the share that it states by more than its printed precision. */
export const prosePercent: Rule = {
  code: 'prose.percent',
  title: '文中百分比与数字不符',
  severity: 'information',
  fix: 'offered',
  source: '观察：各项结果常附“占 p%”，应与件数相符，以所印小数位为准。',
  *check(context) {
    const facts = proseFacts(context)
    for (const prose of facts.prose.paragraphs) {
      for (let index = 1; index < prose.numbers.length; index++) {
        if (prose.numbers[index].kind !== 'percent') continue
        yield* rateOfDone.test(prose.text.slice(0, prose.numbers[index].from).slice(-8))
          ? checkRate(facts, prose, prose.numbers[index])
          : check(facts, prose, index)
      }
    }
  },
}

const bracket = /^\($/

function* check(facts: ProseFacts, prose: ProseParagraph, index: number): Iterable<RuleFinding> {
  const percent = prose.numbers[index]
  const part = prose.numbers[index - 1]
  if (part.kind !== 'count' || part.approximate || percent.approximate) return
  const between = prose.text.slice(part.end, percent.from)
  if (!statesShare.test(between) && !bracket.test(between)) return
  if (otherWhole.test(between) || facts.judged.get(part)?.outcome === 'disagrees') return
  if (facts.sums.some(({ list, parts }) => list.total === part || parts.includes(part))) return
  const { likely, possible } = basesOf(facts, prose, part)
  if (likely.length === 0 || [...likely, ...possible].some((base) => isShare(percent, part.value, base))) return
  yield findingOf(prose, percent, '占比', part.value, likely[0])
}

/** 收到21件，已办结20件，办结率95.23%: told where no two numbers of the sentence, or the one before, give the rate. */
function* checkRate(facts: ProseFacts, prose: ProseParagraph, percent: NumberInProse): Iterable<RuleFinding> {
  if (percent.approximate || percent.value >= 100) return
  const start = sentenceStart(prose.text, percent.from)
  const before = prose.numbers.filter((number) => counts(number) && number.from >= start && number.end <= percent.from)
  const idsOf = (number: NumberInProse) => facts.judged.get(number)?.statement.ids ?? []
  const done = before.findLast((number) => idsOf(number).includes('concluded'))
  if (!done || before.some((number) => number.approximate || facts.judged.get(number)?.outcome === 'disagrees')) return
  const whole = before.find((number) => number.from < done.from && idsOf(number).some((id) => intake.has(id)))
  if (!whole || whole.value < done.value || whole.unit !== done.unit) return
  const around = prose.numbers.filter((number) => counts(number) && number.from >= sentenceStart(prose.text, start - 1))
  const values = [...around.map(({ value }) => value), ...requestTotals(facts.implied)]
  const wholes = [...values, ...values.flatMap((one) => values.map((other) => one + other))]
  if (values.some((part) => wholes.some((base) => part <= base && isShare(percent, part, base)))) return
  const [word] = rateOfDone.exec(prose.text.slice(0, percent.from).slice(-8)) ?? ['']
  yield findingOf(prose, percent, word.replace(/率.*/, '率'), done.value, whole.value)
}

const intake: ReadonlySet<string> = new Set(['incoming', 'received', 'object', 'onRequest', 'handled'])

function findingOf(
  prose: ProseParagraph,
  percent: NumberInProse,
  what: string,
  part: number,
  whole: number,
): RuleFinding {
  const right = ((part / whole) * 100).toFixed(percent.decimals)
  const place = placeOf(prose, percent)
  const written = prose.text.slice(percent.from, percent.to)
  return {
    ...place,
    message: `文中${what}为 ${written}%，按 ${part}/${whole} 计算应为 ${right}%`,
    repairs: [{ kind: 'replace', title: `百分比改为 ${right}%`, certain: false, edits: [{ ...place, text: right }] }],
  }
}

interface Bases {
  readonly likely: readonly number[]
  readonly possible: readonly number[]
}

/** What the part may be a share of: totals printed before it in the passage or paragraph, or those of table 三. */
function basesOf(facts: ProseFacts, prose: ProseParagraph, part: NumberInProse): Bases {
  const start = sentenceStart(prose.text, part.from)
  const from = sentenceStart(prose.text, start - 1)
  const printed = prose.numbers.filter(
    (number) => counts(number) && number.unit === part.unit && number.from >= from && number.from < part.from,
  )
  const greater = printed.filter((number) => number.value > part.value)
  const larger = greater.map((number) => number.value)
  const siblings = prose.numbers.filter((number) => counts(number) && number.unit === part.unit && number.from >= start)
  const sums = [siblings.reduce((sum, number) => sum + number.value, 0)]
  for (let index = 1; index < siblings.length; index++) {
    sums.push(siblings.slice(index).reduce((sum, number) => sum + number.value, 0))
  }
  const cells = facts.judged.get(part)?.statement.kind === 'request' ? requestTotals(facts.implied) : []
  // A result is no whole for the next one.
  const whole = greater.find(
    (number) => !facts.judged.get(number)?.statement.ids.some((id) => resultStatements.has(id)),
  )
  // A whole that is wrong has its own finding.
  if (whole && facts.judged.get(whole)?.outcome === 'disagrees') return none
  const likely = [...(whole ? [whole.value] : []), ...cells]
  const above = previousOf(prose)?.numbers.filter((number) => number.unit === part.unit) ?? []
  return { likely, possible: [...larger, ...above.map(({ value }) => value), ...sums.filter((sum) => sum > 0)] }
}

const none: Bases = { likely: [], possible: [] }

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
