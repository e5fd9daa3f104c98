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
  /** It goes on where the piece before was cut off. */
  readonly continued: boolean
  /** Where it stands: which paragraph, and which piece of it. */
  readonly within: ReportWords
  readonly number: number
  readonly piece: number
}

/** The paragraphs of a report, and the words of each. */
interface ReportWords {
  readonly report: Report
  readonly words: readonly ParagraphWords[]
}

/** The prose of a report, read once for all rules. */
export interface Prose {
  readonly source: string
  /** Those that hold a number, a known word, or anything else that rules look for. */
  readonly paragraphs: readonly ProseParagraph[]
  /** Those of them that may name a notice. */
  readonly citing: readonly ProseParagraph[]
  /** The last paragraph of the report, whatever it holds. */
  readonly closing: ProseParagraph | null
  /** Paragraphs that may hold something that a template left. */
  readonly hinted: readonly Paragraph[]
  /** Paragraphs before part two that may say how many parts the report has. */
  readonly countingParts: readonly Paragraph[]
  /** The numbers of the paragraphs that may begin with the number of an item. */
  readonly items: readonly number[]
}

/** Reads the prose of a report for all rules. */
export function readProse(report: Report): Prose {
  const paragraphs: ProseParagraph[] = []
  const citing: ProseParagraph[] = []
  const hinted: Paragraph[] = []
  const countingParts: Paragraph[] = []
  const items: number[] = []
  const within: ReportWords = { report, words: wordsIn(report) }
  for (let number = 0; number < within.words.length; number++) {
    const { pieces, hint, partsCount, item } = within.words[number]
    if (hint) hinted.push(report.paragraphs[number])
    if (partsCount) countingParts.push(report.paragraphs[number])
    if (item) items.push(number)
    for (let piece = 0; piece < pieces.length; piece++) {
      const paragraph = proseAt(within, number, piece)
      paragraphs.push(paragraph)
      if (pieces[piece].citation) citing.push(paragraph)
    }
  }
  const closing = within.words.length === 0 ? null : lastPieceOf(within, within.words.length - 1)
  return { source: report.source, paragraphs, citing, closing, hinted, countingParts, items }
}

/** What stands before it in the same part, if anything: a heading there tells what is spoken of. */
export function previousOf({ within, number, piece }: ProseParagraph): ProseParagraph | null {
  if (piece > 0) return proseAt(within, number, piece - 1)
  const { paragraphs } = within.report
  if (number === 0 || paragraphs[number - 1].part !== paragraphs[number].part) return null
  return lastPieceOf(within, number - 1)
}

function lastPieceOf(within: ReportWords, number: number): ProseParagraph {
  return proseAt(within, number, Math.max(0, within.words[number].pieces.length - 1))
}

function proseAt(within: ReportWords, number: number, piece: number): ProseParagraph {
  const whole = within.report.paragraphs[number]
  const { from, to, numbers, words } = within.words[number].pieces[piece] ?? wholeOf(whole)
  const paragraph = pieceOf(whole, from, to)
  return { paragraph, text: paragraph.text, numbers, words, continued: from > 0, within, number, piece }
}

function wholeOf({ text }: Paragraph): Pick<PieceWords, 'from' | 'to' | 'numbers' | 'words'> {
  return { from: 0, to: text.length, numbers: none, words: none }
}

const none: readonly never[] = []

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
