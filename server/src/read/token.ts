import { type Figure, mayBeFigure, readDigits, readFigure } from '../text/figure'
import { joiner } from '../text/fold'
import { keyOfWords } from './labelWords'
import { skipSpaces, trimEnd } from './spaces'

/**
 * What tokenizing makes of a text, whatever its layout: a stream of labels, values and blanks with their places.
 *
 * - `text`: words (a label, a piece of one, or a short remark)
 * - `figure`: a number or a blank mark (`figure.state`)
 * - `blank`: an empty cell; `weak` where it may just as well be padding or spacing
 * - `junk`: words that stand where only figures can stand, on a line of figures
 * - `prose`: a sentence; it ends a table
 * - `rowEnd`: the layout says that a row ends here
 */
export interface Token {
  readonly kind: 'text' | 'figure' | 'blank' | 'junk' | 'prose' | 'rowEnd'
  /** Source offsets without surrounding white space; for a blank the place where its text would stand. */
  readonly start: number
  readonly end: number
  /** Number of the line among the lines of the text. */
  readonly line: number
  /** `labelKey` of a text; empty for others. */
  readonly key: string
  readonly figure: Figure | null
  /** Column among the cells of its line, from 0, in layouts with a row a line; -1 elsewhere. */
  readonly column: number
  readonly weak: boolean
}

/** A line with its tokens. */
export interface TokenLine {
  readonly start: number
  /** Without the line end. */
  readonly end: number
  /**
   * `empty` lines have no tokens. `bars`: nothing but bars. `rule`: between head and body of a Markdown table. `barLast`:
   * one cell and the bars that close its row.
   */
  readonly shape:
    | 'empty'
    | 'tabs'
    | 'tabCell'
    | 'bars'
    | 'rule'
    | 'barRow'
    | 'barCell'
    | 'barLast'
    | 'plain'
    | 'figures'
    | 'labelled'
  readonly tokens: readonly Token[]
  /** Cells of a line with a row on it, padding included. */
  readonly width: number
}

/** Nothing is written on the line but bars, or dashes between them. */
export function holdsNoWord({ shape }: TokenLine): boolean {
  return shape === 'bars' || shape === 'rule'
}

/** The token of a figure or blank mark. */
export function figureToken(start: number, end: number, line: number, figure: Figure, column: number): Token {
  return { kind: 'figure', start, end, line, key: '', figure, column, weak: false }
}

/** The token of words: `prose` and `junk` have no key. */
export function wordsToken(
  kind: 'text' | 'junk' | 'prose',
  start: number,
  end: number,
  line: number,
  key: string,
  column: number,
): Token {
  return { kind, start, end, line, key, figure: null, column, weak: false }
}

/** The token of an empty cell at `at`. */
export function blankToken(at: number, line: number, column: number, weak: boolean): Token {
  return { kind: 'blank', start: at, end: at, line, key: '', figure: null, column, weak }
}

/**
 * The token of a stretch of text that is one cell.
 * @param isKey the text is known to be its own key
 */
export function cellToken(
  folded: string,
  start: number,
  end: number,
  line: number,
  column: number,
  isKey = false,
): Token {
  const digits = readDigits(folded, start, end)
  if (digits) return figureToken(start, end, line, digits, column)
  const text = folded.slice(start, end)
  if (mayBeFigure(folded, start, end)) {
    const figure = readFigure(text.includes(joiner) ? text.replaceAll(joiner, '') : text)
    if (figure) return figureToken(start, end, line, figure, column)
  }
  return wordsToken('text', start, end, line, keyOfWords(text, isKey), column)
}

/** The token of one cell of a row. White space around its text is not part of it. */
export function trimmedCell(folded: string, from: number, until: number, line: number, column: number): Token {
  const start = skipSpaces(folded, from, until)
  if (start === until) return blankToken(from, line, column, false)
  return cellToken(folded, start, trimEnd(folded, start, until), line, column)
}
