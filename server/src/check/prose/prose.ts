import { statementWords } from '../../forms/statements'
import type { Paragraph, Report } from '../../report/report'
import { sourceSpan } from '../../report/report'
import type { Span } from '../../report/span'
import { compileLexicon, type ProseWord, wordAt } from './lexicon'
import { isDigit, type NumberInProse, readNumber } from './numbers'

/** A paragraph with the numbers and the known words in it, in text order. */
export interface ProseParagraph {
  readonly paragraph: Paragraph
  readonly text: string
  readonly numbers: readonly NumberInProse[]
  readonly words: readonly ProseWord[]
  /** The paragraph before it in the same part, if any: a heading there tells what is spoken of. */
  readonly previous: ProseParagraph | null
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
  for (const paragraph of report.paragraphs) {
    const last = paragraphs.at(-1)
    const previous = last && last.paragraph.part === paragraph.part ? last : null
    paragraphs.push(readParagraph(paragraph, report.source, previous))
  }
  return { source: report.source, paragraphs }
}

/** The place of units of a paragraph in the source. */
export function placeOf(prose: ProseParagraph, range: { readonly from: number; readonly to: number }): Span {
  return sourceSpan(prose.paragraph, range.from, range.to)
}

function readParagraph(paragraph: Paragraph, source: string, previous: ProseParagraph | null): ProseParagraph {
  const { text } = paragraph
  const numbers: NumberInProse[] = []
  const words: ProseWord[] = []
  const quoted = text.includes('《') ? quotedRanges(text) : []
  let at = 0
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    if (isDigit(unit)) {
      const number = readNumber(paragraph, source, at)
      numbers.push(isQuoted(quoted, at) ? { ...number, kind: 'other' } : number)
      at = number.to
      continue
    }
    const word = wordAt(lexicon, text, at)
    if (word) words.push(word)
    at = word ? word.to : at + 1
  }
  return { paragraph, text, numbers, words, previous }
}

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
