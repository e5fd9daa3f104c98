import { wordsForNothing } from '../forms/blankWords'
import { joiner } from '../text/fold'
import { labelKey } from '../text/labelKey'
import { type Dictionary, isPiece, slipsOf } from './dictionary'
import { figuresBehind, meaningsOf } from './meanings'
import { cellToken, holdsNoWord, type Token, type TokenLine } from './token'

const longestJunk = 6
/** On a line without columns only shorter ones are told from the label's own words. */
const longestStray = 4
/** A figure and a note: 3(含延期1件), 258件(其中延期1件), 258[1]. */
const noted = /^-?\d[\d.,]*\s?[件条项]?\s?[([〔].{1,120}[)\]〕]$/
/** Lines that may stand between a cell and the next. */
const linesToLookAhead = 3
const joinerUnit = joiner.charCodeAt(0)

/**
 * Words inside a row's figures that are neither a label, with a wrong character at most, nor a piece of one.
 * @param number @param index where the words stand: the line among `lines`, and the token on it
 * @param columns figures that belong to the row’s label; 0 where it has none
 * @param last the row lacks just one figure, so that another row may follow
 */
export function isJunk(
  token: Token,
  folded: string,
  lines: readonly TokenLine[],
  number: number,
  index: number,
  dictionary: Dictionary,
  columns: number,
  last: boolean,
): boolean {
  const line = lines[number]
  if (isLong(token, folded) && !isCell(line, index, columns)) return false
  if (slipsOf(token.key, dictionary).length > 0) return false
  if (isHead(line, lines[number + 1])) return false
  if (line.shape === 'tabs' || line.shape === 'barRow') return index > 0 || line.tokens[1]?.kind === 'figure'
  const next = line.tokens[index + 1] ?? nextToken(lines, number)
  const figureFollows =
    next?.kind === 'figure' ||
    next?.kind === 'blank' ||
    saysNothing(token, next) ||
    blankFollows(lines, number, token, folded)
  if (!figureFollows && !last) return false
  if (line.shape === 'tabCell' || line.shape === 'barCell' || line.shape === 'barLast') return true
  return wordsForNothing.test(token.key) || isNarrow(token, folded) || !isPiece(token.key, dictionary)
}

/** Longer than what people write for a figure. */
function isLong(token: Token, folded: string): boolean {
  if (token.end - token.start <= longestJunk || isNarrow(token, folded)) return false
  return !noted.test(folded.slice(token.start, token.end))
}

/** A row on one line, which has no room for another label before its figures. */
function isCell({ shape, tokens }: TokenLine, index: number, columns: number): boolean {
  return (shape === 'tabs' || shape === 'barRow') && index > 0 && tokens.length - index <= columns
}

/** A column that was too narrow, or a formula that failed: ####, #REF! */
function isNarrow({ start }: Token, folded: string): boolean {
  return folded[start] === '#'
}

/** Two words for nothing, one behind the other. */
function saysNothing(token: Token, next: Token | undefined): boolean {
  return next?.kind === 'text' && wordsForNothing.test(next.key) && wordsForNothing.test(token.key)
}

/** A row of words and the rule of a Markdown table below it: the names that a converter gives its columns. */
function isHead(line: TokenLine, next: TokenLine | undefined): boolean {
  if (line.shape !== 'barRow' || !next || !holdsNoWord(next) || next.tokens.length > 0) return false
  return line.tokens.every(({ kind }) => kind === 'text' || kind === 'blank')
}

/** A bar alone behind a cell with a bar, or behind a word for nothing a line that may be a cell, is a blank figure. */
function blankFollows(lines: readonly TokenLine[], number: number, token: Token, folded: string): boolean {
  if (lines[number].shape === 'barCell') return lines[number + 1]?.tokens[0]?.kind === 'blank'
  if (!wordsForNothing.test(token.key) && !isNarrow(token, folded)) return false
  for (let next = number + 1; next <= number + linesToLookAhead && next < lines.length; next++) {
    if (lines[next].tokens.length > 0) return lines[next].tokens[0].kind === 'blank'
  }
  return false
}

function nextToken(lines: readonly TokenLine[], number: number): Token | undefined {
  for (let next = number + 1; next <= number + linesToLookAhead && next < lines.length; next++) {
    const token = lines[next].tokens.find((candidate) => !candidate.weak)
    if (token) return token
  }
  return undefined
}

/** A row's label, and the figures and words that stand behind it in the same token. */
export interface LabelWithCells {
  readonly label: Token
  readonly cells: readonly Token[]
}

/** `行政许可 5 若干`: a word stands among the row's figures, on a line without columns. `null` for other words. */
export function cellsBehindLabel(token: Token, folded: string, dictionary: Dictionary): LabelWithCells | null {
  // Most words are their own key and have no space to part them.
  if (token.column >= 0 || token.key.length === token.end - token.start) return null
  if (!hasSpace(folded, token.start, token.end)) return null
  const words = [...folded.slice(token.start, token.end).matchAll(/\S+/g)]
  for (let first = 1; first < words.length; first++) {
    const before = words[first - 1]
    const end = token.start + before.index + before[0].length
    const label = { ...token, end, key: labelKey(folded.slice(token.start, end)) }
    const columns = figuresBehind(meaningsOf(label, folded, dictionary))
    if (columns === 0) continue
    const cells = words.slice(first).map(({ 0: text, index }) => cellOrJunk(folded, token, index, text.length))
    const mayBeCells = cells.every((cell) => cell.end - cell.start <= longestStray || folded[cell.start] === '#')
    return cells.length <= columns && mayBeCells ? { label, cells } : null
  }
  return null
}

function cellOrJunk(folded: string, { start, line }: Token, index: number, length: number): Token {
  const cell = cellToken(folded, start + index, start + index + length, line, -1)
  return cell.kind === 'text' ? { ...cell, kind: 'junk', key: '' } : cell
}

function hasSpace(folded: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = folded.charCodeAt(at)
    if (unit <= 0x20 && unit !== joinerUnit) return true
  }
  return false
}
