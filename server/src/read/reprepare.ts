import { shiftHeading, shiftTitle } from '../report/shiftReport'
import { firstThat } from '../text/bisect'
import { hasMarkup } from '../text/maskHtml'
import { mayBeIndented } from '../text/maskIndentation'
import { findHeadings } from './findHeadings'
import type { HeadingCandidate } from './headings'
import { isLineOf, type Preparation } from './prepare'
import type { Untouched } from './rejoinProse'
import { withoutContents } from './segments'
import { spliceFound, standAsBefore, windowAround } from './spliceFound'
import { type PlacedLines, spliceLines } from './spliceLines'
import { findTitles, type TitleCandidate } from './titles'
import { touchedLines } from './touchedLines'
import { readTouched } from './touchedStretch'
import { runOnStarts, squeezedStarts } from './unfold'

/** A text made ready again after an edit, and what the edit left alone. */
export interface Repreparation {
  readonly prepared: Preparation
  readonly untouched: Untouched
}

/**
 * Makes a text ready again after an edit: only the lines that it touched are folded and split into tokens, and only
 * around them headings and titles are looked for. The result is that of `prepare`.
 * @param before what the text was before; its lines become those of the result, so that it is of no more use
 * @returns `null` where the edit may mean something for lines that it did not touch
 */
export function reprepare(before: Preparation, source: string): Repreparation | null {
  if (before.isHtml || before.counted || before.broken || hasMarkup(source) || mayBeIndented(source)) return null
  const touched = touchedLines(before.source, source, before.starts)
  const stretch = readTouched(source, before, touched)
  if (stretch === null) return null
  const spliced = spliceLines(before, touched, stretch)
  const untouched: Untouched = {
    until: touched.first,
    from: touched.first + stretch.lines.length,
    lines: stretch.lines.length - (touched.last - touched.first),
    units: touched.end - touched.oldEnd,
    start: touched.start,
    end: touched.end,
  }
  const ownLines = wordLinesBetween(spliced, untouched.until, untouched.from)
  if (squeezedStarts(spliced.folded, spliced.lines, ownLines).length > 0) return null
  const found = findAgain(before, source, spliced, untouched)
  return found && { prepared: { ...before, ...spliced, ...found, source }, untouched }
}

type FoundAgain = Pick<Preparation, 'candidates' | 'headings' | 'titles'>

/** Headings and titles are looked for around the edit; the others move along. */
function findAgain(before: Preparation, source: string, spliced: PlacedLines, untouched: Untouched): FoundAgain | null {
  const { folded, lines } = spliced
  const window = windowAround(untouched, [...before.candidates, ...before.titles])
  const near = wordLinesBetween(spliced, window.from, window.until)
  const found = findHeadings(folded, lines, near)
  const candidates = spliceFound(before.candidates, found, window, untouched, (each) => moveHeading(each, untouched))
  const headings = candidates && withoutContents(candidates, lines)
  // A text with a heading at most may stand on one line.
  if (!headings || headings.length <= 1 || !standAsBefore(before.headings, headings, window, untouched)) return null
  if (runOnStarts(folded, headings).length > 0) return null
  const named = findTitles(source, folded, lines, near, isLineOf(headings))
  const titles = spliceFound(before.titles, named, window, untouched, (each) => moveTitle(each, untouched))
  return titles && { candidates, headings, titles }
}

function wordLinesBetween({ wordLines }: PlacedLines, from: number, until: number): readonly number[] {
  const at = (line: number) => firstThat(0, wordLines.length, (number) => wordLines[number] >= line)
  return wordLines.slice(at(from), at(until))
}

function moveHeading(candidate: HeadingCandidate, { lines, units }: Untouched): HeadingCandidate {
  const { line, lastLine, heading } = candidate
  return { ...candidate, line: line + lines, lastLine: lastLine + lines, heading: shiftHeading(heading, units) }
}

function moveTitle({ firstLine, line, lastLine, title }: TitleCandidate, { lines, units }: Untouched): TitleCandidate {
  return {
    firstLine: firstLine + lines,
    line: line + lines,
    lastLine: lastLine + lines,
    title: shiftTitle(title, units),
  }
}
