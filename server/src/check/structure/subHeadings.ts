import type { Paragraph } from '../../report/paragraph'
import { sourceSpan } from '../../report/paragraph'
import type { Report } from '../../report/report'
import type { Span } from '../../report/span'
import { isDigit } from '../prose/numbers'

/** A numbered item at the beginning of a paragraph. The span is that of its numeral alone. */
export interface NumberedItem extends Span {
  readonly number: number
  readonly numeral: string
}

const openingBracket = 0x28
const bracketed = /^\(([一二三四五六七八九十]{1,3})\)/
const arabic = /^(\d{1,2})(?:、|[.．](?!\d))/
const digits = '一二三四五六七八九'

/** Items such as （三） at the beginning of the paragraphs of a part. */
export function bracketedItems(paragraphs: readonly Paragraph[]): readonly NumberedItem[] {
  const items: NumberedItem[] = []
  for (const paragraph of paragraphs) {
    if (paragraph.text.charCodeAt(0) !== openingBracket) continue
    const match = bracketed.exec(paragraph.text)
    const number = match && numberOf(match[1])
    if (match && number) items.push(itemAt(paragraph, 1, match[1], number))
  }
  return items
}

/** Items such as 2. or 2、 at the beginning of the paragraphs of a part, in runs that a （…） item does not interrupt. */
export function arabicRuns(paragraphs: readonly Paragraph[]): readonly (readonly NumberedItem[])[] {
  const runs: NumberedItem[][] = [[]]
  let above: NumberedItem | null = null
  for (const paragraph of paragraphs) {
    const first = paragraph.text.charCodeAt(0)
    if (first === openingBracket && bracketed.test(paragraph.text)) runs.push([])
    const match = isDigit(first) ? arabic.exec(paragraph.text) : null
    const item = match && itemAt(paragraph, 0, match[1], Number(match[1]))
    const run = runs[runs.length - 1]
    // A list of one item hardly stands right above another list: its 1 merely stands twice.
    if (item?.number === 1 && !(above?.number === 1 && run.length === 1)) runs.push([])
    if (item) runs[runs.length - 1].push(item)
    above = item
  }
  return runs.filter((run) => run.length > 0)
}

function itemAt(paragraph: Paragraph, from: number, numeral: string, number: number): NumberedItem {
  const { start, end } = sourceSpan(paragraph, from, from + numeral.length)
  return { start, end, number, numeral }
}

/** 十二 for 12; up to 99. */
export function chineseNumeral(number: number): string {
  const tens = Math.floor(number / 10)
  const ones = number % 10 === 0 ? '' : digits[(number % 10) - 1]
  if (tens === 0) return ones
  return `${tens === 1 ? '' : digits[tens - 1]}十${ones}`
}

/** The paragraphs of a part that stand between its heading and its end. */
export function paragraphsOf(report: Report, part: Span): readonly Paragraph[] {
  return report.paragraphs.filter((paragraph) => paragraph.start >= part.start && paragraph.end <= part.end)
}

const numbers = new Map(Array.from({ length: 39 }, (_, index) => [chineseNumeral(index + 1), index + 1]))

function numberOf(numeral: string): number | null {
  return numbers.get(numeral) ?? null
}
