import { isLong, takeKept } from '../../report/kept'
import { type Paragraph, pieceOf, sourceSpan } from '../../report/paragraph'
import type { Report } from '../../report/report'
import type { Span } from '../../report/span'
import type { ProseWord } from './lexicon'
import type { NumberInProse } from './numbers'
import { type ParagraphWords, type PieceWords, wordsOf } from './paragraphWords'

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

/** Reads the prose of a report for all rules. */
export function readProse(report: Report): Prose {
  const paragraphs: ProseParagraph[] = []
  const citing: ProseParagraph[] = []
  const hinted: Paragraph[] = []
  const countingParts: Paragraph[] = []
  const words = wordsIn(report)
  let last: ProseParagraph | null = null
  for (let number = 0; number < words.length; number++) {
    const paragraph = report.paragraphs[number]
    const { pieces, hint, partsCount } = words[number]
    if (hint) hinted.push(paragraph)
    if (partsCount) countingParts.push(paragraph)
    for (const piece of pieces) {
      last = placed(paragraph, piece, last)
      paragraphs.push(last)
      if (piece.citation) citing.push(last)
    }
  }
  return { source: report.source, paragraphs, citing, hinted, countingParts }
}

function placed(
  whole: Paragraph,
  { from, to, numbers, words }: PieceWords,
  above: ProseParagraph | null,
): ProseParagraph {
  const paragraph = pieceOf(whole, from, to)
  const previous = above?.paragraph.part === paragraph.part ? above : null
  return { paragraph, text: paragraph.text, numbers, words, previous, continued: from > 0 }
}

const knownWords = new WeakMap<Report, readonly ParagraphWords[]>()

/** The words of every paragraph; after an edit only those are read that the report before did not have. */
function wordsIn(report: Report): readonly ParagraphWords[] {
  const words = readWords(report)
  if (isLong(report)) knownWords.set(report, words)
  return words
}

function readWords(report: Report): readonly ParagraphWords[] {
  const { paragraphs, source } = report
  const kept = takeKept(report)
  const before = kept && knownWords.get(kept.from)
  if (!kept || !before) return paragraphs.map((paragraph) => wordsOf(paragraph, source))
  const behind = paragraphs.length - kept.back
  return [
    ...before.slice(0, kept.front),
    ...paragraphs.slice(kept.front, behind).map((paragraph) => wordsOf(paragraph, source)),
    ...before.slice(before.length - kept.back),
  ]
}

/** The place of units of a paragraph in the source. */
export function placeOf(prose: ProseParagraph, range: { readonly from: number; readonly to: number }): Span {
  return sourceSpan(prose.paragraph, range.from, range.to)
}
