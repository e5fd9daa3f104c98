import { foldText } from '../text/fold'
import { findLines } from '../text/lines'
import { maskEntities } from '../text/maskHtml'
import { touchesCountedCell } from '../text/maskUnits'
import { hasCountedMarks, type Preparation } from './prepare'
import type { PlacedLines } from './spliceLines'
import type { TokenLine } from './token'
import { tokenizeLines, withoutLineBreak } from './tokenizeLines'
import type { TouchedLines } from './touchedLines'

/**
 * Folds the lines that an edit touched and splits them into tokens, by themselves, so that what is kept of them does
 * not keep the whole text in memory.
 * @returns `null` where other lines may have to be folded or split in another manner because of them
 */
export function readTouched(source: string, before: Preparation, touched: TouchedLines): PlacedLines | null {
  const { first, last, start, end } = touched
  // What stands beside a line decides what an invisible mark at its edge is.
  const from = Math.max(0, start - 1)
  const until = Math.min(source.length, end + 1)
  const around = foldText(maskEntities(source.slice(from, until)))
  if (hasCountedMarks(around) || touchesCountedCell(source, start, end) || (start > 0 && around.startsWith('\r\n')))
    return null
  const folded = around.slice(start - from, around.length - (until - end))
  const { starts } = findLines(folded)
  const above = lastShape(before.lines, 0, first) ?? 'empty'
  const { lines, wordLines, contents } = tokenizeLines(folded, starts, withoutLineBreak, above)
  // Behind the last line break of the stretch begins the first line that was not touched.
  const count = last < before.lines.length ? starts.length - 1 : starts.length
  const own = lines.slice(0, count)
  const shape = lastShape(own, 0, count) ?? above
  // A bar alone means another thing below a cell that has a line of its own.
  if (isBarBelow(before.lines, last) && shape !== (lastShape(before.lines, first, last) ?? above)) return null
  return { folded, starts: starts.slice(0, count), lines: own, wordLines, contents: contents.slice(0, count) }
}

/** The shape of the last line that is not empty. */
function lastShape(lines: readonly TokenLine[], first: number, last: number): TokenLine['shape'] | null {
  for (let line = last - 1; line >= first; line--) if (lines[line].shape !== 'empty') return lines[line].shape
  return null
}

/** The first line from `line` on that is not empty has bars. */
function isBarBelow(lines: readonly TokenLine[], line: number): boolean {
  let below = line
  while (below < lines.length && lines[below].shape === 'empty') below++
  return below < lines.length && lines[below].shape.startsWith('bar')
}
