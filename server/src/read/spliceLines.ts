import { firstThat } from '../text/bisect'
import type { Preparation } from './prepare'
import type { Token, TokenLine } from './token'
import type { TokenizedLines } from './tokenizeLines'
import type { TouchedLines } from './touchedLines'

/** The touched lines of a text as they are after an edit, read by themselves: offsets and line numbers from 0. */
export interface Stretch extends TokenizedLines {
  readonly folded: string
  readonly starts: readonly number[]
}

/** The lines of a text, with where they begin. */
export interface SplicedLines extends TokenizedLines {
  readonly folded: string
  readonly starts: readonly number[]
}

/**
 * Puts the touched lines of a text in the place of what they were.
 * @param before the text before the edit. Its lines behind the touched ones are moved, not copied: there may be tens of
 *   thousands. It is of no more use.
 */
export function spliceLines(before: Preparation, touched: TouchedLines, stretch: Stretch): SplicedLines {
  const { first, last, start, oldEnd, end } = touched
  const units = end - oldEnd
  const count = stretch.lines.length - (last - first)
  const behind = before.lines.slice(last)
  for (const line of stretch.lines) moveLine(line, start, first)
  if (units !== 0 || count !== 0) for (const line of behind) moveLine(line, units, count)
  const at = (line: number) => firstThat(0, before.wordLines.length, (number) => before.wordLines[number] >= line)
  return {
    folded: before.folded.slice(0, start) + stretch.folded + before.folded.slice(oldEnd),
    starts: before.starts.slice(0, first).concat(moved(stretch.starts, start), moved(before.starts.slice(last), units)),
    lines: before.lines.slice(0, first).concat(stretch.lines, behind),
    wordLines: before.wordLines
      .slice(0, at(first))
      .concat(moved(stretch.wordLines, first), moved(before.wordLines.slice(at(last)), count)),
  }
}

function moved(numbers: readonly number[], by: number): readonly number[] {
  return by === 0 ? numbers : numbers.map((number) => number + by)
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
