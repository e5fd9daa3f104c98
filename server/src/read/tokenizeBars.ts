import type { Token, TokenLine } from './token'
import { blank, cellToken } from './tokenize'

/**
 * Splits a line with bars. Layouts differ in what bars mean (LAYOUTS L3–L7, L10): closing each cell, opening the row,
 * standing for merged cells. Blank cells found here are candidates; the row decides how many of them are cells.
 * @param first @param last the line without surrounding white space
 */
export function tokenizeBars(
  folded: string,
  first: number,
  last: number,
  line: number,
  previous: TokenLine['shape'],
): TokenLine {
  const bars = countOnlyBars(folded, first, last)
  if (bars > 0) {
    // One bar is a blank cell or opens a row; more stand for merged cells and are no cells of their own. After a bare
    // cell (no bar on its line) a bar merely separates.
    const separates = previous === 'plain' || previous === 'figures'
    const tokens = bars === 1 && !separates ? [blank(first, line, -1, true)] : []
    return { start: first, end: last, shape: 'bars', tokens, width: 0 }
  }
  if (isMarkdownRule(folded, first, last)) return { start: first, end: last, shape: 'bars', tokens: [], width: 0 }
  const tokens: Token[] = []
  let from = folded[first] === '|' ? first + 1 : first
  let column = 0
  while (from <= last) {
    const bar = folded.indexOf('|', from)
    const until = bar < 0 || bar >= last ? last : bar
    // Nothing stands behind the bar that closes the row.
    if (until === last && from >= last) break
    tokens.push(cellToken(folded, from, until, line, column))
    column++
    from = until + 1
  }
  const cells = tokens.filter((token) => token.kind !== 'blank').length
  return { start: first, end: last, shape: cells === 1 && column === 1 ? 'barCell' : 'barRow', tokens, width: column }
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

/** `|---|:--:|` between head and body of a Markdown table. */
function isMarkdownRule(folded: string, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const unit = folded.charCodeAt(at)
    if (unit !== 0x7c && unit !== 0x2d && unit !== 0x3a && unit !== 0x20) return false
  }
  return folded.indexOf('---', first) >= 0
}
