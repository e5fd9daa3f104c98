import { type Paragraph, pieceOf, sourceSpan } from '../../report/paragraph'
import type { Report } from '../../report/report'
import type { Span } from '../../report/span'
import type { ProseWord } from './lexicon'
import type { NumberInProse } from './numbers'
import { rememberedWordsOf, wordsOf } from './paragraphWords'

/** A paragraph, or a piece of a long one, with the numbers and the known words in it, in text order. */
export interface ProseParagraph {
  readonly paragraph: Paragraph
  readonly text: string
  readonly numbers: readonly NumberInProse[]
  readonly words: readonly ProseWord[]
  /** What stands before it in the same part, if anything: a heading there tells what is spoken of. */
  readonly previous: ProseParagraph | null
  /** It goes on where `previous` was cut off. */
  readonly continued: boolean
}

/** The prose of a report, read once for all rules. */
export interface Prose {
  readonly source: string
  readonly paragraphs: readonly ProseParagraph[]
  /** Those among them that may name a notice. */
  readonly citing: readonly ProseParagraph[]
  /** Paragraphs that may hold something that a template left. */
  readonly hinted: readonly Paragraph[]
  /** Paragraphs that may say how many parts the report has. */
  readonly countingParts: readonly Paragraph[]
}

/** Fewer paragraphs are read again sooner than what they say is remembered. */
const worthRemembering = 200

/** Reads the prose of a report: one pass over every paragraph, after an edit over those that have other words. */
export function readProse({ paragraphs: all, source }: Report): Prose {
  const paragraphs: ProseParagraph[] = []
  const citing: ProseParagraph[] = []
  const hinted: Paragraph[] = []
  const countingParts: Paragraph[] = []
  const read = all.length < worthRemembering ? wordsOf : rememberedWordsOf
  let last: ProseParagraph | null = null
  for (const paragraph of all) {
    const { pieces, hint, partsCount } = read(paragraph, source)
    if (hint) hinted.push(paragraph)
    if (partsCount) countingParts.push(paragraph)
    for (const { from, to, numbers, words, citation } of pieces) {
      const piece = pieceOf(paragraph, from, to)
      const previous: ProseParagraph | null = last && last.paragraph.part === piece.part ? last : null
      last = { paragraph: piece, text: piece.text, numbers, words, previous, continued: from > 0 }
      paragraphs.push(last)
      if (citation) citing.push(last)
    }
  }
  return { source, paragraphs, citing, hinted, countingParts }
}

/** The place of units of a paragraph in the source. */
export function placeOf(prose: ProseParagraph, range: { readonly from: number; readonly to: number }): Span {
  return sourceSpan(prose.paragraph, range.from, range.to)
}
