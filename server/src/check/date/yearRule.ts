import { doneOrNot, overYears } from '../../forms/yearWords'
import type { Report } from '../../report/report'
import type { Span } from '../../report/span'
import { figureText } from '../../text/figureText'
import type { Repair } from '../finding'
import { proseFacts } from '../prose/facts'
import { placeOf } from '../prose/prose'
import type { CheckContext, Rule, RuleFinding } from '../rule'
import { carryFindings } from './carryYear'
import { type DatePart, isCalendarYear, type Period } from './period'
import { isSummary, type YearMention } from './yearMentions'

/** A year that should be the report's is another one: in the title, the statistical period, or as a sentence's subject. */
export const dateYear: Rule = {
  code: 'date.year',
  title: '年份与报告年度不符',
  severity: 'warning',
  fix: 'offered',
  source: '观察：沿用上年文本而未改年份，207 份年报中见 4 份。',
  *check(context) {
    const facts = proseFacts(context)
    const { year } = facts
    if (year === null) return
    yield* titleFindings(context, year)
    for (const period of facts.periods) yield* periodFindings(context.report, period, year)
    for (const mention of facts.mentions) {
      if (isStale(mention, year)) yield mentionFinding(context, mention, year)
    }
    yield* carryFindings(context, year)
  },
}

function* titleFindings({ report }: CheckContext, year: number): Iterable<RuleFinding> {
  const { title } = report
  if (!title?.yearSpan || title.year === null || title.year === year) return
  // Links to other years' reports may stand below the report.
  if (report.parts.length > 0 && title.start > report.parts[0].start) return
  const digits = digitsOf(report.source, title.yearSpan)
  yield {
    ...digits,
    message: `标题的年份为 ${title.year}，正文的报告年度为 ${year}`,
    repairs: [replaceYears(report.source, [digits], year)],
  }
}

/** The four digits of a span that may take in 年. */
function digitsOf(source: string, span: Span): Span {
  const text = source.slice(span.start, span.end)
  const length = /^\S{4}年/.test(text) ? 4 : text.length
  return { start: span.start, end: span.start + length }
}

/** A period that is no calendar year is told by date.period; here only its year is looked at. */
function* periodFindings({ source }: Report, period: Period, year: number): Iterable<RuleFinding> {
  if (!isCalendarYear(period) && !isMixed(period, year)) return
  const parts = [period.startYear, ...(period.endYear ? [period.endYear] : [])]
  const stale = parts.filter((part) => part.value !== year)
  if (stale.length === 0) return
  const places = stale.map((part: DatePart) => placeOf(period.prose, part))
  yield {
    ...places[0],
    message: `统计期限的年份为 ${stale[0].value}，报告年度为 ${year}`,
    related: places.slice(1).map((place) => ({ ...place, message: '同一期限' })),
    repairs: [replaceYears(source, places, year)],
  }
}

/** 1 January to 31 December, but of two years, one of them the report's: one year is mistyped. */
export function isMixed(period: Period, year: number): boolean {
  const { startYear, endYear } = period
  if (endYear === null || startYear.value === endYear.value) return false
  return isCalendarYear({ ...period, endYear: startYear }) && (startYear.value === year || endYear.value === year)
}

/** Past years may come up in a comparison beside the report's year; a year to come belongs to the plans. */
function isStale(mention: YearMention, year: number): boolean {
  const { number, future, counted, years, prose, kind } = mention
  if (number.value === year || years.includes(year)) return false
  if (kind !== 'subject') return Math.abs(number.value - year) <= 3
  if (number.value > year) return (counted || isPast(mention)) && !future && prose.paragraph.part < 5
  if (number.value === year - 1) return counted || !isInProblems(mention) || isSummary(mention)
  return counted && year - number.value <= 5 && !isHistory(mention)
}

/** Done, or not done: nobody says so of a year to come. */
function isPast({ prose, number }: YearMention): boolean {
  return doneOrNot.test(prose.text.slice(number.to))
}

function isInProblems({ prose }: YearMention): boolean {
  return prose.paragraph.part === 5
}

function isHistory({ prose, number }: YearMention): boolean {
  return overYears.test(prose.text.slice(number.to))
}

function mentionFinding(context: CheckContext, mention: YearMention, year: number): RuleFinding {
  const place = placeOf(mention.prose, mention.number)
  return {
    ...place,
    message: `此处的年份为 ${mention.number.value}，报告年度为 ${year}`,
    repairs: [replaceYears(context.report.source, [place], year), ...titleRepairs(context, mention.number.value)],
  }
}

/** Where nothing but the title says which year the report is about, it is the title that may be wrong. */
function titleRepairs(context: CheckContext, other: number): readonly Repair[] {
  const { title, source } = context.report
  const { periods, mentions } = proseFacts(context)
  const isAlone = periods.length === 0 && mentions.every(({ number }) => number.value !== title?.year)
  if (!isAlone || !title?.yearSpan) return []
  return [{ ...replaceYears(source, [digitsOf(source, title.yearSpan)], other), title: `标题的年份改为 ${other}` }]
}

function replaceYears(source: string, places: readonly Span[], year: number): Repair {
  return {
    kind: 'replace',
    title: `年份改为 ${year}`,
    certain: false,
    edits: places.map((place) => ({ ...place, text: figureText(source.slice(place.start, place.end), year) })),
  }
}
