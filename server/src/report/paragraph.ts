import { firstThat } from '../text/bisect'
import type { Span } from './span'

/**
 * A paragraph of prose, joined over wrapped lines. `text` has no white space and folded widths; `stretches` lead from
 * its units back to the source.
 */
export interface Paragraph extends Span {
  /** The part it stands in; 0 before the first part. */
  readonly part: number
  readonly text: string
  /**
   * In text order, the first with `from` 0; together they make up the text. A paragraph that an edit has moved along
   * shares them with the one it was.
   */
  readonly stretches: readonly Stretch[]
}

/**
 * Units that stand side by side in the source, too: unit `from` of the text stands `start` units behind the start of the
 * paragraph.
 */
export interface Stretch {
  readonly from: number
  readonly start: number
}

/** The source offset of a unit of a paragraph. */
export function offsetOf(paragraph: Paragraph, unit: number): number {
  const { from, start } = paragraph.stretches[stretchAt(paragraph.stretches, unit)]
  return paragraph.start + start + unit - from
}

/** The source span of the units `from` (inclusive) to `to` (exclusive) of a paragraph. */
export function sourceSpan(paragraph: Paragraph, from: number, to: number): Span {
  return { start: offsetOf(paragraph, from), end: offsetOf(paragraph, to - 1) + 1 }
}

/** The units `from … to` of a paragraph as a paragraph of its own; its span stays that of the whole. */
export function pieceOf(paragraph: Paragraph, from: number, to: number): Paragraph {
  if (from === 0 && to === paragraph.text.length) return paragraph
  const { part, start, end } = paragraph
  const stretches: Stretch[] = [{ from: 0, start: offsetOf(paragraph, from) - start }]
  for (let index = stretchAt(paragraph.stretches, from) + 1; index < paragraph.stretches.length; index++) {
    const stretch = paragraph.stretches[index]
    if (stretch.from >= to) break
    stretches.push({ from: stretch.from - from, start: stretch.start })
  }
  return { part, text: paragraph.text.slice(from, to), stretches, start, end }
}

/** The same paragraph, `by` units further on. */
export function shiftParagraph({ part, text, stretches, start, end }: Paragraph, by: number): Paragraph {
  return { part, text, stretches, start: start + by, end: end + by }
}

/** The number of the stretch that a unit belongs to. */
function stretchAt(stretches: readonly Stretch[], unit: number): number {
  return firstThat(1, stretches.length, (next) => stretches[next].from > unit) - 1
}
