import { aboutFigures } from '../../forms/yearWords'
import type { Prose, ProseParagraph } from '../prose/prose'
import { sentenceAround } from '../prose/sentence'

/** A stretch of the paragraph's text with the number it says. */
export interface DatePart {
  readonly from: number
  readonly to: number
  readonly value: number
}

/** A statistical period as the prose states it. */
export interface Period {
  readonly prose: ProseParagraph
  readonly from: number
  readonly to: number
  readonly startYear: DatePart
  readonly startMonth: DatePart
  readonly startDay: DatePart
  /** `null` where the end names no year of its own. */
  readonly endYear: DatePart | null
  readonly endMonth: DatePart
  readonly endDay: DatePart
}

/** 2022.1.1-2022.12.31, too. 31 may be followed by 止 alone. Text whose 年, 月 or 日 was lost in extraction does not match. */
const range =
  /(\d{4})[年.](\d{1,2})[月.](\d{1,2})日?(?:起|开始|始)?,?(?:至|到|-|—|–|~|——)(?:(\d{4})[年.])?(\d{1,2})[月.](\d{1,2})(?:日|止|(?<=\.\d\d?)(?![.\d]))/dg

/** A year that dots join to its months. */
const dotted = /20\d\d\.\d/

/** 2023年1月1日至12月31日，我局公开…: a sentence that begins with a whole year tells what was done in it. */
const wholeYear = /^\d{4}年0?1月0?1日.*12月31(?:日|止)$/

/** The statistical periods of a report: ranges of dates in sentences about its figures. */
export function periodsOf(prose: Prose): readonly Period[] {
  const periods: Period[] = []
  for (const paragraph of prose.paragraphs) {
    const { text, numbers } = paragraph
    const isWritten = text.includes('月') && numbers.some((number) => number.kind === 'year')
    if (isWritten || dotted.test(text)) periods.push(...periodsIn(paragraph))
  }
  return periods
}

function periodsIn(paragraph: ProseParagraph): readonly Period[] {
  const periods: Period[] = []
  for (const match of paragraph.text.matchAll(range)) {
    const from = match.index
    const to = from + match[0].length
    const sentence = sentenceAround(paragraph.text, { from, to })
    if (!aboutFigures.test(sentence) && !(wholeYear.test(match[0]) && sentence.startsWith(match[0]))) continue
    const part = (group: number): DatePart => {
      const [start, end] = match.indices?.[group] ?? [from, from]
      return { from: start, to: end, value: Number(match[group]) }
    }
    periods.push({
      prose: paragraph,
      from,
      to,
      startYear: part(1),
      startMonth: part(2),
      startDay: part(3),
      endYear: match[4] === undefined ? null : part(4),
      endMonth: part(5),
      endDay: part(6),
    })
  }
  return periods
}

/** Whether the period runs from 1 January to 31 December, whatever the year. */
export function isCalendarYear(period: Period): boolean {
  return (
    period.startMonth.value === 1 &&
    period.startDay.value === 1 &&
    period.endMonth.value === 12 &&
    period.endDay.value === 31 &&
    (period.endYear === null || period.endYear.value === period.startYear.value)
  )
}
