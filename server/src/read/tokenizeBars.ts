import { joiner } from '../text/fold'
import { marksIn } from './lineMarks'
import { findWithin, skipSpaces } from './spaces'
import { blankToken, type Token, type TokenLine, trimmedCell } from './token'
import { tokenizePlain } from './tokenizePlain'

/**
 * Splits a line with bars. Layouts differ in what bars mean: closing each cell, opening the row,
 * standing for merged cells. Blank cells found here are candidates; the row decides how many of them are cells.
 * @param first @param last the line without surrounding white space
 * @param previous the shape of the last line that was not empty
 */
export function tokenizeBars(
  folded: string,
  first: number,
  last: number,
  line: number,
  previous: TokenLine['shape'],
): TokenLine {
  const bars = countOnlyBars(folded, first, last)
  // Three bars and more with spaces between all of them, or below the rule of a Markdown table, are a row of blank cells.
  const blankRow = bars > 2 && (previous === 'rule' || !folded.slice(first, last).includes('||'))
  if (bars > 0 && !blankRow) return onlyBars(folded, first, last, line, bars, previous)
  if (isMarkdownRule(folded, first, last)) return { start: first, end: last, shape: 'rule', tokens: [], width: 0 }
  if (folded[first] === '|' && !folded.slice(first + 1, last).includes('|')) {
    // A bar between cells that slipped onto the line of the next one.
    const from = skipSpaces(folded, first + 1, last)
    return tokenizePlain(folded, from, last, line, marksIn(folded, from, last))
  }
  return barCells(folded, first, last, line)
}

/**
 * One bar is a blank cell or opens a row; bars side by side stand for merged cells and are no cells of their own.
 * After a bare cell (no bar on its line) a bar merely separates; after the bars that close a row it opens the next one.
 */
function onlyBars(
  folded: string,
  first: number,
  last: number,
  line: number,
  bars: number,
  previous: TokenLine['shape'],
): TokenLine {
  const separates = previous === 'plain' || previous === 'figures'
  const closes = bars > 1 && folded.charCodeAt(first + 1) !== 0x7c
  const tokens = closes || (bars === 1 && !separates) ? [blankToken(first, line, -1, true)] : []
  return { start: first, end: last, shape: closes ? 'barLast' : 'bars', tokens, width: 0 }
}

function barCells(folded: string, first: number, last: number, line: number): TokenLine {
  const opens = folded[first] === '|'
  // The bar that opens a row may also close a blank first cell.
  const tokens: Token[] = opens ? [blankToken(first, line, -1, true)] : []
  let from = opens ? first + 1 : first
  let column = 0
  while (from <= last) {
    const bar = findWithin(folded, '|', from, last)
    const until = bar < 0 ? last : bar
    // Nothing stands behind the bar that closes the row.
    if (until === last && from >= last) break
    tokens.push(trimmedCell(folded, from, until, line, column))
    column++
    from = until + 1
  }
  const cells = tokens.filter((token) => token.kind !== 'blank').length
  const single = cells === 1 && !opens
  const shape = single ? (column === 1 ? 'barCell' : 'barLast') : 'barRow'
  // Behind a figure the bars are padding; behind a label they may be its blank figures.
  const padded = shape === 'barLast' && tokens[0].kind === 'figure'
  return { start: first, end: last, shape, tokens: padded ? [tokens[0]] : tokens, width: column }
}

function countOnlyBars(folded: string, first: number, last: number): number {
  let bars = 0
  for (let at = first; at < last; at++) {
    const unit = folded.charCodeAt(at)
    if (unit === 0x7c) bars++
    else if (unit !== 0x20) return 0
  }
  return bars
}

/** `|---|:--:|` between head and body of a Markdown table; a page may have left an invisible mark in it. */
function isMarkdownRule(folded: string, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const unit = folded.charCodeAt(at)
    if (unit !== 0x7c && unit !== 0x2d && unit !== 0x3a && unit !== 0x20 && folded[at] !== joiner) return false
  }
  return /---|:-|-:/.test(folded.slice(first, last))
}
