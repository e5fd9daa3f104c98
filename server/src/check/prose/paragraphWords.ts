import { citationMarks, subjectMark } from '../../forms/notices'
import { countedParts } from '../../forms/parts'
import { statementWords } from '../../forms/statements'
import { among } from '../../forms/statementsSums'
import { templateHints } from '../../forms/templateText'
import { type Paragraph, pieceOf } from '../../report/paragraph'
import { isDigit } from '../../text/units'
import { chineseNumbers } from './chineseNumbers'
import { compileLexicon, nextPlace, type ProseWord, wordAt } from './lexicon'
import { type NumberInProse, readNumber } from './numbers'

/** What stands in the words of a paragraph, wherever it stands and whatever stands around it. */
export interface ParagraphWords {
  /** The whole of it, or the pieces of a long one, in text order; none where nothing at all stands in it. */
  readonly pieces: readonly PieceWords[]
  /** It may hold something that a template left. */
  readonly hint: boolean
  /** It may say, before part two, how many parts the report has. */
  readonly partsCount: boolean
  /** It may begin with the number of an item, such as （一） or 1. */
  readonly item: boolean
}

/** A piece, units `from` … `to` of the paragraph, with what is in it; places count from the piece's first unit. */
export interface PieceWords {
  readonly from: number
  readonly to: number
  readonly numbers: readonly NumberInProse[]
  readonly words: readonly ProseWord[]
  /** It may name a notice, by its number or its title. */
  readonly citation: boolean
}

const openingBracket = '('.charCodeAt(0)

const lexicon = compileLexicon(statementWords)

/**
 * Reads the words of a paragraph in one pass.
 * @param source the document's text
 */
export function wordsOf(paragraph: Paragraph, source: string): ParagraphWords {
  const { text } = paragraph
  const pieces: PieceWords[] = []
  for (let from = 0; from < text.length; ) {
    const to = pieceEnd(text, from)
    pieces.push(readPiece(pieceOf(paragraph, from, to), source, from, to))
    from = to
  }
  const hint = templateHints.test(text)
  const partsCount = paragraph.part <= 1 && countedParts.test(text)
  const item = opensItem(text.charCodeAt(0))
  const isSilent = pieces.length === 1 && !hint && !partsCount && !item && !holdsAnything(pieces[0])
  return isSilent ? nothing : { pieces, hint, partsCount, item }
}

/** Most paragraphs of a long text. */
const nothing: ParagraphWords = { pieces: [], hint: false, partsCount: false, item: false }

function opensItem(unit: number): boolean {
  return unit === openingBracket || isDigit(unit)
}

function holdsAnything({ numbers, words, citation }: PieceWords): boolean {
  return citation || numbers.length > 0 || words.length > 0
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

function readPiece(piece: Paragraph, source: string, from: number, to: number): PieceWords {
  const { text } = piece
  if (!isWritten(text)) return { from, to, numbers: none, words: none, citation: mayCite(text) }
  let numbers: NumberInProse[] | undefined
  let words: ProseWord[] | undefined
  const quoted = text.includes('《') ? quotedRanges(text) : none
  for (let at = nextPlace(lexicon, text, 0); at < text.length; at = nextPlace(lexicon, text, at)) {
    if (isDigit(text.charCodeAt(at))) {
      const number = readNumber(piece, source, at)
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
  const citation = citationMarks.test(text) && (numbers !== undefined || mayCite(text))
  return { from, to, numbers: numbers ?? none, words: words ?? none, citation }
}

function mayCite(text: string): boolean {
  return citationMarks.test(text) && text.includes(subjectMark)
}

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
