import { statementWords } from '../../forms/statements'
import { among } from '../../forms/statementsSums'
import { type Paragraph, pieceOf, sourceSpan } from '../../report/paragraph'
import type { Report } from '../../report/report'
import type { Span } from '../../report/span'
import { isDigit } from '../../text/units'
import { chineseNumbers } from './chineseNumbers'
import { compileLexicon, nextPlace, type ProseWord, wordAt } from './lexicon'
import { type NumberInProse, readNumber } from './numbers'

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
}

const lexicon = compileLexicon(statementWords)

/** Reads the prose of a report: one pass over every paragraph. */
export function readProse(report: Report): Prose {
  const paragraphs: ProseParagraph[] = []
  let last: ProseParagraph | null = null
  for (const paragraph of report.paragraphs) {
    for (let from = 0; from < paragraph.text.length; ) {
      const to = pieceEnd(paragraph.text, from)
      const previous: ProseParagraph | null = last && last.paragraph.part === paragraph.part ? last : null
      const part = pieceOf(paragraph, from, to)
      const place: Pick<ProseParagraph, 'previous' | 'continued'> = { previous, continued: from > 0 }
      last = isWritten(part.text) ? readPiece(part, report.source, place) : unread(part, previous)
      paragraphs.push(last)
      from = to
    }
  }
  return { source: report.source, paragraphs }
}

/**
 * Longer paragraphs are read in pieces, so that looking around from a number costs the same in a text of any length. A
 * piece ends with a sentence. A stretch as long as `most` in which no sentence ends is nothing that a person wrote.
 */
const usual = 600
const most = 1200

function pieceEnd(text: string, from: number): number {
  if (text.length - from <= usual) return text.length
  const limit = Math.min(text.length, from + most)
  for (let end = from + usual; end < limit; end++) {
    if (text[end] === '。' && !text.startsWith(among, end + 1)) return end + 1
  }
  return limit
}

function isWritten(text: string): boolean {
  return text.length < most || text.includes('。')
}

function unread(paragraph: Paragraph, previous: ProseParagraph | null): ProseParagraph {
  return { paragraph, text: paragraph.text, numbers: none, words: none, previous, continued: false }
}

/** The place of units of a paragraph in the source. */
export function placeOf(prose: ProseParagraph, range: { readonly from: number; readonly to: number }): Span {
  return sourceSpan(prose.paragraph, range.from, range.to)
}

function readPiece(
  paragraph: Paragraph,
  source: string,
  { previous, continued }: Pick<ProseParagraph, 'previous' | 'continued'>,
): ProseParagraph {
  const { text } = paragraph
  let numbers: NumberInProse[] | undefined
  let words: ProseWord[] | undefined
  const quoted = text.includes('《') ? quotedRanges(text) : []
  for (let at = nextPlace(lexicon, text, 0); at < text.length; at = nextPlace(lexicon, text, at)) {
    if (isDigit(text.charCodeAt(at))) {
      const number = readNumber(paragraph, source, at)
      numbers ??= []
      numbers.push(isQuoted(quoted, at) ? { ...number, kind: 'other' } : number)
      at = number.to
      continue
    }
    const word = wordAt(lexicon, text, at)
    if (word) {
      words ??= []
      words.push(word)
    }
    at = word ? word.to : at + 1
  }
  const written = chineseNumbers(text)
  if (written.length > 0) {
    numbers ??= []
    for (const number of written) if (!isQuoted(quoted, number.from)) numbers.push(number)
    numbers.sort((a, b) => a.from - b.from)
  }
  return { paragraph, text, numbers: numbers ?? none, words: words ?? none, previous, continued }
}

/** Most paragraphs of a long text say nothing: one empty list for all of them. */
const none: readonly never[] = []

/** Ranges between 《 and 》: titles of papers, which say nothing about this year. */
function quotedRanges(text: string): readonly (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = []
  for (let open = text.indexOf('《'); open !== -1; open = text.indexOf('《', open + 1)) {
    const close = text.indexOf('》', open)
    if (close === -1) break
    ranges.push([open, close])
    open = close
  }
  return ranges
}

function isQuoted(ranges: readonly (readonly [number, number])[], at: number): boolean {
  return ranges.some(([open, close]) => open < at && at < close)
}
