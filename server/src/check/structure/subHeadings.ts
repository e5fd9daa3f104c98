import type { Paragraph } from '../../report/paragraph'
import { sourceSpan } from '../../report/paragraph'
import type { Report } from '../../report/report'
import type { Span } from '../../report/span'
import { firstThat } from '../../text/bisect'
import { numeralValue } from '../../text/numerals'

/** A numbered item at the beginning of a paragraph. The span is that of its numeral alone. */
export interface NumberedItem extends Span {
  readonly number: number
  readonly numeral: string
}

const bracketed = /^\(([一二三四五六七八九十]{1,3})\)/
const arabic = /^(\d{1,2})(?:、|[.．](?!\d))/

/**
 * Items such as （三） at the beginning of paragraphs.
 * @param numbers the paragraphs to look at
 */
export function bracketedItems(paragraphs: readonly Paragraph[], numbers: readonly number[]): readonly NumberedItem[] {
  const items: NumberedItem[] = []
  for (const at of numbers) {
    const match = bracketed.exec(paragraphs[at].text)
    const number = match && numeralValue(match[1])
    if (match && number) items.push(itemAt(paragraphs[at], 1, match[1], number))
  }
  return items
}

/**
 * Items such as 2. or 2、 at the beginning of paragraphs, in runs that a （…） item does not interrupt.
 * @param numbers the paragraphs to look at
 */
export function arabicRuns(
  paragraphs: readonly Paragraph[],
  numbers: readonly number[],
): readonly (readonly NumberedItem[])[] {
  const runs: NumberedItem[][] = [[]]
  let above: { readonly item: NumberedItem; readonly at: number } | null = null
  for (const at of numbers) {
    const paragraph = paragraphs[at]
    if (bracketed.test(paragraph.text)) runs.push([])
    const match = arabic.exec(paragraph.text)
    if (!match) continue
    const item = itemAt(paragraph, 0, match[1], Number(match[1]))
    // A list of one item hardly stands right above another list: its 1 merely stands twice.
    const standsTwice = above?.at === at - 1 && above.item.number === 1 && runs[runs.length - 1].length === 1
    if (item.number === 1 && !standsTwice) runs.push([])
    runs[runs.length - 1].push(item)
    above = { item, at }
  }
  return runs.filter((run) => run.length > 0)
}

function itemAt(paragraph: Paragraph, from: number, numeral: string, number: number): NumberedItem {
  const { start, end } = sourceSpan(paragraph, from, from + numeral.length)
  return { start, end, number, numeral }
}

/** The numbers of the paragraphs that stand between a part's heading and its end, half-open. */
export function paragraphsOf({ paragraphs }: Report, part: Span): { readonly first: number; readonly last: number } {
  const first = firstThat(0, paragraphs.length, (number) => paragraphs[number].start >= part.start)
  return { first, last: firstThat(first, paragraphs.length, (number) => paragraphs[number].end > part.end) }
}
