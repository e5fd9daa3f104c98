import { titleWordings } from '../forms/title'
import { findInlineHeadings, type HeadingCandidate } from './headings'
import type { TokenLine } from './token'

/** Three figures or blank marks in a row, set apart by white space: no sentence has them. */
const figuresInRow = /(?<!\S)(?:[\d/—-][\d.]*(?:\s+|$)){3}/
/** Rows of figures on a line; a table has several. */
const rowsOfFigures = /(?<!\S)(?:[\d/—-][\d.]*(?:\s+|$)){3,}/g
const fewestRows = 2
/** No shorter line holds a table. */
const shortestTable = 80
const sentence = /[^。;!?]+/g
/** `2023 年` is one word, and a title's year belongs to it. */
const space = /(?<=报告|年报)\s+|(?<!\s)\s+(?!\s|20\d\d\s*年|年)/g

/**
 * Where the lines of a report that stands on one line would begin: at its headings and behind them, around
 * its title, and at every cell of what has figures as only a table has.
 */
export function unfoldedStarts(folded: string, headings: readonly HeadingCandidate[]): readonly number[] {
  const starts: number[] = []
  const first = headings[0].heading.start
  const from = Math.max(folded.lastIndexOf('\n', first), folded.lastIndexOf('\r', first)) + 1
  const front = folded.slice(from, first)
  const until = front.search(titleWordings.opensPreamble)
  const title = until < 0 ? front : front.slice(0, until)
  addCells(title, from, starts)
  if (titleWordings.ending.test(title.trimEnd())) starts.push(from + title.length)
  for (let index = 0; index < headings.length; index++) {
    const { start, end } = headings[index].heading
    starts.push(start, end)
    const body = folded.slice(end, headings[index + 1]?.heading.start)
    for (const { 0: text, index: at } of body.matchAll(sentence)) {
      if (figuresInRow.test(text)) addCells(text, end + at, starts)
    }
  }
  return starts
}

/** So many other parts have lines of their own for their headings. */
const fewestOthers = 3
/** What lists the parts goes on with the second one. */
const nextListed = /^.{0,12}二、/s

/** 现报告如下。一、总体情况: around the heading of the first part, where it alone stands on a line of the preamble. */
export function openingStarts(folded: string, headings: readonly HeadingCandidate[]): readonly number[] {
  if (headings.length < fewestOthers || headings.some(({ part }) => part === 1)) return []
  const first = headings[0].heading.start
  const { heading } = findInlineHeadings(folded, 0, first).findLast(({ part }) => part === 1) ?? {}
  if (!heading || heading.wording === 'other' || nextListed.test(folded.slice(heading.end, first))) return []
  return [heading.start, heading.end]
}

/** Where the lines of tables would begin of which each stands on a line of its own, a line for each cell. */
export function squeezedStarts(
  folded: string,
  lines: readonly TokenLine[],
  wordLines: readonly number[],
): readonly number[] {
  const starts: number[] = []
  for (const line of wordLines) {
    const { start, end, shape } = lines[line]
    if (shape !== 'plain' || end - start < shortestTable) continue
    const text = folded.slice(start, end)
    if (!holdsTable(text)) continue
    for (const { 0: part, index } of text.matchAll(sentence)) {
      if (figuresInRow.test(part)) addCells(part, start + index, starts)
    }
  }
  return starts
}

function holdsTable(text: string): boolean {
  let rows = 0
  for (const _ of text.matchAll(rowsOfFigures)) if (++rows === fewestRows) return true
  return false
}

/** A line for each word. */
function addCells(text: string, at: number, starts: number[]): void {
  for (const { 0: gap, index } of text.matchAll(space)) starts.push(at + index + gap.length)
}
