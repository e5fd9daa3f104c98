import { emptiness } from '../text/fold'
import { marks, marksIn } from './lineMarks'
import { skipSpaces, trimEnd } from './spaces'
import { blankToken, type Token, type TokenLine, trimmedCell } from './token'
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
  const isBarred = (found & marks.bar) !== 0 && (found & marks.tab) === 0
  // Around bars a tab is no more than white space.
  if (isBarred) return tokenizeBars(folded, first, last, line, previous)
  if (hasTab(found, folded, start, first) || findTab(folded, last, end) < end) {
    return tokenizeTabs(folded, start, end, first, last, line, found)
  }
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
