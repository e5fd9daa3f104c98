import type { Paragraph } from '../../report/paragraph'
import { firstThat } from '../../text/bisect'
import { chineseNumeral, numeralValue } from '../../text/numerals'
import { once } from '../../text/once'
import type { Repair } from '../finding'
import { proseFacts } from '../prose/facts'
import type { CheckContext, Rule, RuleFinding } from '../rule'
import { definitionOf } from './partNames'
import { arabicRuns, bracketedItems, type NumberedItem, paragraphsOf } from './subHeadings'

/**
 * The sub-headings of a prose part repeat or skip a number. A list that begins anew with 一 is a list of its own; a
 * number that stands inside a paragraph is not missing. Only the first slip of a list is reported, since mending it
 * numbers the rest.
 */
export const numbering: Rule = {
  code: 'structure.numbering',
  title: '小标题编号重复或跳号',
  severity: 'warning',
  fix: 'offered',
  source: '实际报告中常见（三）出现两次、没有（一）直接写（二）。',
  *check(context: CheckContext): Iterable<RuleFinding> {
    const { report, form } = context
    const { items } = proseFacts(context).prose
    for (const part of report.parts) {
      if (!definitionOf(form, part.number) || definitionOf(form, part.number)?.table) continue
      const { first, last } = paragraphsOf(report, part)
      const own = items.filter((number) => number >= first && number < last)
      const paragraphs = once(() => report.paragraphs.slice(first, last))
      const inside = once(() => numbersIn(paragraphs()))
      for (const run of runsOf(bracketedItems(report.paragraphs, own), paragraphs)) {
        const slip = run.findIndex((_, index) => isSlip(run, index, inside))
        if (slip >= 0) yield findingOf(run, slip, (number) => `（${number}）`, chineseNumeral)
      }
      for (const run of arabicRuns(report.paragraphs, own)) {
        const slip = repeatedIn(run)
        if (slip >= 0) yield findingOf(run, slip, (number) => `“${number}”`, String)
      }
    }
  },
}

/** Splits the items of a part where a list begins anew. A list of one item hardly does: its 一 merely stands twice. */
function runsOf(
  items: readonly NumberedItem[],
  paragraphs: () => readonly Paragraph[],
): readonly (readonly NumberedItem[])[] {
  const runs: NumberedItem[][] = []
  let ranks: readonly number[] | undefined
  for (const item of items) {
    const run = runs[runs.length - 1]
    const mayRepeat = item.number === 1 && run?.length === 1 && run[0].number === 1
    if (mayRepeat)
      ranks ??= paragraphs()
        .filter(({ text }) => otherRank.test(text))
        .map(({ start }) => start)
    const repeats = mayRepeat && !isDivided(ranks ?? [], run[0], item)
    if (run === undefined || (item.number === 1 && !repeats)) runs.push([])
    runs[runs.length - 1].push(item)
  }
  return runs
}

/** Numbered in another manner, and therefore of another rank than （一）. */
const otherRank = /^(?:[一二三四五六七八九十]{1,3}(?:、|是)|\d{1,2}(?:、|[.．](?!\d)))/

/**
 * Items of a higher rank stand above each of two items, so that the second begins a list of its own.
 * @param ranks where items of another rank begin, in text order
 */
function isDivided(ranks: readonly number[], first: NumberedItem, second: NumberedItem): boolean {
  if (ranks.length === 0 || ranks[0] >= first.start) return false
  const next = firstThat(0, ranks.length, (rank) => ranks[rank] >= first.end)
  return next < ranks.length && ranks[next] < second.start
}

/** The item repeats a number, or skips one that does not stand inside a paragraph. */
function isSlip(run: readonly NumberedItem[], index: number, inside: () => ReadonlySet<number>): boolean {
  const expected = index === 0 ? 1 : run[index - 1].number + 1
  const { number } = run[index]
  if (number <= expected) return number < expected
  for (let skipped = expected; skipped < number; skipped++) if (inside().has(skipped)) return false
  return true
}

const numeralWithMark = /(?<![一二三四五六七八九十])([一二三四五六七八九十]{1,3})[)、]/g

/** The numbers that stand anywhere in the paragraphs with a mark behind them, be it in the middle of a line. */
function numbersIn(paragraphs: readonly Paragraph[]): ReadonlySet<number> {
  const numbers = new Set<number>()
  for (const { text } of paragraphs) {
    for (const [, numeral] of text.matchAll(numeralWithMark)) numbers.add(numeralValue(numeral) ?? 0)
  }
  return numbers
}

/**
 * The second of two equal numbers in a list that is otherwise counted through: 1、2、2、3. Otherwise −1. Markdown may
 * number each item 1, so that 1、1 needs a 2 behind it.
 */
function repeatedIn(run: readonly NumberedItem[]): number {
  const slip = run.findIndex((item, index) => index > 0 && item.number === run[index - 1].number)
  const before = run.slice(0, Math.max(slip, 0)).every((item, index) => item.number === index + 1)
  const after = (slip > 1 && slip + 1 >= run.length) || run[slip + 1]?.number === run[slip]?.number + 1
  return slip > 0 && before && after ? slip : -1
}

function findingOf(
  run: readonly NumberedItem[],
  slip: number,
  quote: (numeral: string) => string,
  numeralOf: (number: number) => string,
): RuleFinding {
  const item = run[slip]
  const first = slip === 0 ? 1 : run[slip - 1].number + 1
  const twin = run.slice(0, slip).find((other) => other.number === item.number)
  const problem = twin ? `${quote(item.numeral)}重复` : '编号不连续'
  return {
    start: item.start,
    end: item.end,
    message: `小标题${problem}，此处应为${quote(numeralOf(first))}${twin ? '' : `，文中为${quote(item.numeral)}`}`,
    related: twin ? [{ start: twin.start, end: twin.end, message: `${quote(twin.numeral)}已在这里用过` }] : [],
    repairs: [renumbering(run.slice(slip), first, numeralOf)],
  }
}

/** Numbers the rest of the list through. */
function renumbering(items: readonly NumberedItem[], first: number, numeralOf: (number: number) => string): Repair {
  const edits = items.flatMap((item, index) => {
    const text = numeralOf(first + index)
    return text === item.numeral ? [] : [{ start: item.start, end: item.end, text }]
  })
  return { kind: 'replace', title: '重新编号', certain: false, edits }
}
