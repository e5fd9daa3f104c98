import { firstThat } from '../text/bisect'
import { replaceRange } from '../text/replaceRange'
import type { Token, TokenLine } from './token'
import type { TokenizedLines } from './tokenizeLines'
import type { TouchedLines } from './touchedLines'

/** Lines with where they begin. */
export interface PlacedLines extends TokenizedLines {
  readonly folded: string
  readonly starts: readonly number[]
}

/**
 * Puts the touched lines of a text in the place of what they were. What stands behind them is moved, not copied: there
 * may be tens of thousands of lines.
 * @param before the text before the edit; of no more use then
 * @param stretch the touched lines as they are now, read by themselves: offsets and line numbers from 0
 */
export function spliceLines(before: PlacedLines, touched: TouchedLines, stretch: PlacedLines): PlacedLines {
  const { first, last, start, oldEnd, end } = touched
  const units = end - oldEnd
  const count = stretch.lines.length - (last - first)
  const behind = before.lines.slice(last)
  for (const line of stretch.lines) moveLine(line, start, first)
  if (units !== 0 || count !== 0) for (const line of behind) moveLine(line, units, count)
  const word = (line: number) => firstThat(0, before.wordLines.length, (number) => before.wordLines[number] >= line)
  return {
    folded: before.folded.slice(0, start) + stretch.folded + before.folded.slice(oldEnd),
    starts: spliceNumbers(before.starts, first, last, moved(stretch.starts, start), units),
    lines: before.lines.slice(0, first).concat(stretch.lines, behind),
    wordLines: spliceNumbers(before.wordLines, word(first), word(last), moved(stretch.wordLines, first), count),
    contents: replaceRange(before.contents, first, last, stretch.contents),
  }
}

function moved(numbers: readonly number[], by: number): readonly number[] {
  return by === 0 ? numbers : numbers.map((number) => number + by)
}

/**
 * Numbers with others in the place of some of them.
 * @param by what is added to those behind
 */
function spliceNumbers(
  numbers: readonly number[],
  first: number,
  last: number,
  now: readonly number[],
  by: number,
): readonly number[] {
  const spliced = replaceRange(numbers, first, last, now)
  if (by !== 0) for (let at = first + now.length; at < spliced.length; at++) spliced[at] += by
  return spliced
}

type Movable<T> = { -readonly [Key in keyof T]: T[Key] }

function moveLine(line: Movable<TokenLine>, units: number, lines: number): void {
  line.start += units
  line.end += units
  for (const token of line.tokens) moveToken(token, units, lines)
}

function moveToken(token: Movable<Token>, units: number, lines: number): void {
  token.start += units
  token.end += units
  token.line += lines
}
