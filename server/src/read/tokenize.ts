import { emptiness } from '../text/fold'
import { marks, marksIn } from './lineMarks'
import { blankToken, cellToken, type Token, type TokenLine } from './token'
import { tokenizeBars } from './tokenizeBars'
import { tokenizePlain } from './tokenizePlain'

const nothing: readonly Token[] = []

/**
 * Splits a line into cells by whatever separates them on this line: tabs, bars, or white space before figures.
 * @param folded the folded text
 * @param start first unit of the line
 * @param end end of the line, line break excluded
 * @param previous the shape of the last line that was not empty; a bar alone means another thing after a bare cell
 */
export function tokenizeLine(
  folded: string,
  start: number,
  end: number,
  line: number,
  previous: TokenLine['shape'],
): TokenLine {
  const first = skipSpaces(folded, start, end)
  if (first === end) return emptyLine(folded, start, end, line)
  const last = trimEnd(folded, first, end)
  const found = marksIn(folded, first, last)
  if (hasTab(found, folded, start, first) || findTab(folded, last, end) < end) {
    return tokenizeTabs(folded, start, end, first, last, line, found)
  }
  if (found & marks.bar) return tokenizeBars(folded, first, last, line, previous)
  return tokenizePlain(folded, first, last, line, found)
}

/** Tabs may stand before and behind the text of a line, too. */
function hasTab(found: number, folded: string, start: number, first: number): boolean {
  return (found & marks.tab) !== 0 || findTab(folded, start, first) < first
}

/** A line of white space: in some layouts the only trace of a blank cell. */
function emptyLine(folded: string, start: number, end: number, line: number): TokenLine {
  const tab = findTab(folded, start, end)
  if (tab < end) {
    if (findTab(folded, tab + 1, end) < end) return tabRow(folded, start, end, tab, line)
    return { start, end, shape: 'tabCell', tokens: [blankToken(end, line, 0, false)], width: 2 }
  }
  const blank = end > start && folded[start] !== emptiness
  const tokens = blank ? [blankToken(end, line, -1, true)] : nothing
  return { start, end, shape: 'empty', tokens, width: 0 }
}

function tokenizeTabs(
  folded: string,
  start: number,
  end: number,
  first: number,
  last: number,
  line: number,
  found: number,
): TokenLine {
  const tab = findTab(folded, start, end)
  if (
    tab < first &&
    (found & marks.tab) === 0 &&
    findTab(folded, tab + 1, first) === first &&
    findTab(folded, last, end) === end &&
    skipSpaces(folded, start, tab) === tab
  ) {
    // A tab and one cell: every cell has a line of its own.
    const { tokens } = tokenizePlain(folded, first, last, line, found)
    return { start, end, shape: 'tabCell', tokens, width: 1 }
  }
  return tabRow(folded, start, end, tab, line)
}

function tabRow(folded: string, start: number, end: number, firstTab: number, line: number): TokenLine {
  const tokens: Token[] = []
  for (let from = start, until = firstTab; ; until = findTab(folded, from, end)) {
    tokens.push(trimmedCell(folded, from, until, line, tokens.length))
    if (until === end) break
    from = until + 1
  }
  return { start, end, shape: 'tabs', tokens, width: tokens.length }
}

/** The first tab from `from` on, or `end`. */
function findTab(folded: string, from: number, end: number): number {
  let at = from
  while (at < end && folded.charCodeAt(at) !== 0x09) at++
  return at
}

/** The token of one cell of a row. White space around its text is not part of it. */
export function trimmedCell(folded: string, from: number, until: number, line: number, column: number): Token {
  const start = skipSpaces(folded, from, until)
  if (start === until) return blankToken(from, line, column, false)
  return cellToken(folded, start, trimEnd(folded, start, until), line, column)
}

/** The first offset from `from` that is no space or tab; `until` if there is none. */
export function skipSpaces(folded: string, from: number, until: number): number {
  let at = from
  while (at < until && isSpace(folded.charCodeAt(at))) at++
  return at
}

/** The end of the text in `from … until` without trailing spaces and tabs. */
export function trimEnd(folded: string, from: number, until: number): number {
  let end = until
  while (end > from && isSpace(folded.charCodeAt(end - 1))) end--
  return end
}

function isSpace(unit: number): boolean {
  if (unit > 0x20) return false
  return unit === 0x20 || unit === 0x09 || unit === 0x0d || unit === 0x0c || unit === 0x0b
}

/**
 * The first place of `mark` within a stretch, or -1. Looks no further than its end: a search of the whole rest for each
 * line would take quadratic time.
 */
export function findWithin(folded: string, mark: string, from: number, until: number): number {
  const at = folded.slice(from, until).indexOf(mark)
  return at < 0 ? -1 : from + at
}
