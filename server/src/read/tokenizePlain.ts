import { readDigits } from '../text/figure'
import { joiner } from '../text/fold'
import { labelKey } from '../text/labelKey'
import { unitsOf } from '../text/units'
import { keyOfWords } from './labelWords'
import { marks } from './lineMarks'
import { cellToken, figureToken, type Token, type TokenLine, wordsToken } from './token'

/** Longer lines without a separator are sentences, not cells. */
const longestLabel = 60
const longestRow = 200
const wideSpaces = / {3,}/g
const severalFigures = /(?:\s+[\d/—-]\S*){3,}$/
/** A word in place of a figure is short; a longer one is the label behind its item number. */
const longestStray = 4
/** No sentence has so many numbers in a row. */
const fewestFigures = 3

/** A few words and brackets to the end. */
const explained = /^[一-龥、]{2,16}\([^()。;]*\)$/

/** Lines that converters draw: below the head of columns that are set by spaces, and as the frame of a table. */
const ruler = /^(?:-{3,}(?: +-{3,})+|[\u2500-\u257f][\u2500-\u257f ]{3,})$/
const longestPageNumber = 12
const opensPageNumber = unitsOf('-—–第')
/** No page is number 0: between two blank marks that is a figure. */
const pageNumber = /^[-—–]\s*[1-9]\d{0,3}\s*[-—–]$|^第\s*\d+\s*页/
/** Two figures or more and a short word, or a figure with its unit, at the end of the line. */
const strayEnd = /(?:\s+[\d/—-]\S*){2,}\s+(?:\S{1,4}|\d{1,9}[件条份项]|#\S{2,7})$/
const counted = /^\d{1,9}(?:[件条份项]|\([^()]{1,20}\))$/
/** So many figures behind one with its unit are a row. */
const figuresOfARow = 5
/** A number with its unit stands in a sentence (wrapped in the middle), not in a label. */
const countsSomething = /\d\s*(?:余|多)?[件条份个项次篇宗起例年月日万元%]/
/** What a spreadsheet prints for a formula that went wrong: #REF!, #DIV/0! */
const spreadsheetError = /(?:^|\s)#[A-Z/0?]{2,6}[!?]/

/**
 * Splits a line that has neither tabs nor bars: one cell, a run of figures, or a label with its figures behind it.
 * @param first @param last the line without surrounding white space
 * @param found the marks in it
 */
export function tokenizePlain(folded: string, first: number, last: number, line: number, found: number): TokenLine {
  const digits = readDigits(folded, first, last)
  if (digits) return lineOf('figures', first, last, [figureToken(first, last, line, digits, -1)])
  if (isRuler(folded, first, last)) return lineOf('empty', first, last, [])
  if (last - first > longestLabel && !isRow(folded, first, last) && !isExplained(folded, first, last)) {
    return lineOf('plain', first, last, [wordsToken('prose', first, last, line, '', -1)])
  }
  // No figure has a mark that ends a sentence.
  if (found & marks.stop && !spreadsheetError.test(folded.slice(first, last)))
    return lineOf('plain', first, last, [wordsToken('prose', first, last, line, '', -1)])
  const whole = cellToken(folded, first, last, line, -1, (found & marks.any) === 0)
  if (whole.kind === 'figure') return lineOf('figures', first, last, [whole])
  if (isMarkedPageNumber(folded, first, last)) return lineOf('empty', first, last, [])
  if (found & marks.space && (mayEndFigures(folded.charCodeAt(last - 1)) || strayEnd.test(folded.slice(first, last)))) {
    const tokens = tokenizeFigures(folded, first, last, line)
    if (tokens) return lineOf(shapeOf(tokens[0]), first, last, tokens)
  }
  return lineOf('plain', first, last, [whole])
}

/** 规范性文件（行政机关制定发布的…）: a label with an explanation in brackets may be as long as a sentence. */
function isExplained(folded: string, first: number, last: number): boolean {
  if (folded.charCodeAt(last - 1) !== 0x29 || last - first > longestRow) return false
  return explained.test(folded.slice(first, last))
}

/** No row of blank marks, and no sentence. */
function isRuler(folded: string, first: number, last: number): boolean {
  const unit = folded.charCodeAt(first)
  const mayBe = unit === 0x2d ? folded.startsWith('---', first) : unit >= 0x2500 && unit <= 0x257f
  return mayBe && ruler.test(folded.slice(first, last))
}

/** — 3 —, 第3页: marked as a page, wherever it stands. A bare figure needs what stands around it, see `pageNumber`. */
function isMarkedPageNumber(folded: string, first: number, last: number): boolean {
  if (last - first > longestPageNumber || !opensPageNumber.has(folded.charCodeAt(first))) return false
  return pageNumber.test(folded.slice(first, last))
}

function lineOf(shape: TokenLine['shape'], start: number, end: number, tokens: readonly Token[]): TokenLine {
  return { start, end, shape, tokens, width: 0 }
}

function shapeOf(first: Token): TokenLine['shape'] {
  if (first.kind === 'prose') return 'plain'
  return first.kind === 'text' ? 'labelled' : 'figures'
}

/** A row of large figures behind a long label may be longer than any label, and columns set by spaces longer still. */
function isRow(folded: string, first: number, last: number): boolean {
  const row = folded.slice(first, last).replace(wideSpaces, '  ')
  if (row.length <= longestLabel) return true
  return (
    mayEndFigures(folded.charCodeAt(last - 1)) &&
    row.length <= longestRow &&
    severalFigures.test(row.slice(-longestLabel))
  )
}

function mayEndFigures(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || unit === 0x2f || unit === 0x2d || unit === 0x2014 || unit === 0x5143
}

/** `（一）予以公开 12 0 0 0 0 0 12`: the figures at the end of the line, and the label before them if there is one. */
function tokenizeFigures(folded: string, first: number, last: number, line: number): readonly Token[] | null {
  const words = splitWords(folded, first, last, line)
  const isFigure = words.map((word) => word.kind === 'figure')
  // A word behind the figures stands where the last one belongs.
  const stray = isFigure[words.length - 1] ? 0 : 1
  let from = words.length - stray
  while (from > 0 && isFigure[from - 1]) from--
  if (from === words.length - stray) return null
  const isCounted = (word: Token) => counted.test(folded.slice(word.start, word.end))
  const mayBeStray = words.map(
    (word) => word.end - word.start <= longestStray || folded[word.start] === '#' || isCounted(word),
  )
  // `54件 83 49 0 77 6 269`: no label stands on the line.
  if (from === 1 && words.length > figuresOfARow && isCounted(words[0])) from = 0
  const widest = includeStrayWords(isFigure, mayBeStray, from)
  const strays = isFigure.slice(widest).filter((figure) => !figure).length
  // Sentences have as many words as figures; a row has a stray word at most.
  if (strays * 3 <= words.length - widest - strays) from = widest
  const figures = words
    .slice(from)
    .map((word) => (word.kind === 'figure' ? word : wordsToken('junk', word.start, word.end, line, '', -1)))
  if (from === 0) return figures
  const labelEnd = words[from - 1].end
  const label = folded.slice(first, labelEnd)
  if (countsSomething.test(label)) {
    return countedCell(folded, first, words.slice(0, from), figures) ?? [wordsToken('prose', first, last, line, '', -1)]
  }
  return [wordsToken('text', first, labelEnd, line, keyOfWords(label, false), -1), ...figures]
}

/** `行政许可 3件 0 0`: the count with its unit stands where the first figure belongs. */
function countedCell(
  folded: string,
  first: number,
  words: readonly Token[],
  figures: readonly Token[],
): readonly Token[] | null {
  const counted = words[words.length - 1]
  const end = words[words.length - 2]?.end ?? first
  const label = folded.slice(first, end)
  if (!/^\d+(?:[件条项]|\([^()]{1,20}\))$/.test(folded.slice(counted.start, counted.end))) return null
  const cell = wordsToken('junk', counted.start, counted.end, counted.line, '', -1)
  // The label stands on the lines before.
  if (words.length === 1) return figures.length >= fewestFigures ? [cell, ...figures] : null
  if (label.length < 4 || /\d\s*[^.、．\s\d]/.test(label.replace(/^\d[.、．]/, ''))) return null
  return [wordsToken('text', first, end, counted.line, labelKey(label), -1), cell, ...figures]
}

/** The words of a line, each read as a cell. */
function splitWords(folded: string, first: number, last: number, line: number): readonly Token[] {
  const words: Token[] = []
  let start = first
  while (start < last) {
    let end = start
    while (end < last && (folded.charCodeAt(end) > 0x20 || folded[end] === joiner)) end++
    words.push(cellToken(folded, start, end, line, -1))
    start = end
    while (start < last && folded.charCodeAt(start) <= 0x20) start++
  }
  return words
}

/** A stray word among figures (`0 0 x 0 0 0 0`) belongs to them, not to the label. */
function includeStrayWords(isFigure: readonly boolean[], mayBeStray: readonly boolean[], from: number): number {
  let start = from
  while (start >= 2 && isFigure[start - 2] && mayBeStray[start - 1] && start < isFigure.length) {
    start -= 2
    while (start > 0 && isFigure[start - 1]) start--
  }
  return start
}
