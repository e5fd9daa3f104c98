import type { Paragraph } from '../../report/paragraph'
import { sourceSpan } from '../../report/paragraph'
import type { Report } from '../../report/report'
import type { Span } from '../../report/span'
import { firstThat } from '../../text/bisect'
import { numeralValue } from '../../text/numerals'
import { isDigit } from '../../text/units'

/** A numbered item at the beginning of a paragraph. The span is that of its numeral alone. */
export interface NumberedItem extends Span {
  readonly number: number
  readonly numeral: string
}

const openingBracket = '('.charCodeAt(0)
const bracketed = /^\(([一二三四五六七八九十]{1,3})\)/
const arabic = /^(\d{1,2})(?:、|[.．](?!\d))/

/** Items such as （三） at the beginning of the paragraphs of a part. */
export function bracketedItems(paragraphs: readonly Paragraph[]): readonly NumberedItem[] {
  const items: NumberedItem[] = []
  for (const paragraph of paragraphs) {
    if (paragraph.text.charCodeAt(0) !== openingBracket) continue
    const match = bracketed.exec(paragraph.text)
    const number = match && numeralValue(match[1])
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

/** The paragraphs of a part that stand between its heading and its end. */
export function paragraphsOf({ paragraphs }: Report, part: Span): readonly Paragraph[] {
  const first = firstThat(0, paragraphs.length, (number) => paragraphs[number].start >= part.start)
  const last = firstThat(first, paragraphs.length, (number) => paragraphs[number].end > part.end)
  return paragraphs.slice(first, last)
}
