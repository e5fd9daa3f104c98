import { parts as definitions } from '../forms/parts'
import { titleWordings } from '../forms/title'
import type { Heading } from '../report/report'
import { lineStartAt } from '../text/lineStartAt'
import { chineseNumeral } from '../text/numerals'
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
  const from = lineStartAt(folded, first)
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
/** What lists the parts goes on with the next one. */
const nextListed = (part: number) => new RegExp(`^.{0,12}${chineseNumeral(part + 1)}、`, 's')
const behindHeading = /^[\s。:：]*/

/**
 * 现报告如下。一、总体情况; 六、其他需要报告的事项：本年未收取信息处理费。: around the headings of parts that have none on a
 * line of their own, each between those of its neighbours. With another sentence before it on its line a heading has to
 * be in the form's own words.
 */
export function runOnStarts(folded: string, headings: readonly HeadingCandidate[]): readonly number[] {
  if (headings.length < fewestOthers) return []
  const firm = headings.filter(({ strength }) => strength !== 'weak')
  const isOne = firm.filter(({ part }) => part === 1).length < 2
  const starts: number[] = []
  let part = 0
  let from = 0
  for (let index = 0; index <= firm.length; index++) {
    const next = firm[index] as HeadingCandidate | undefined
    const until = next && next.part > part ? next.part : definitions.length + 1
    const isMissing = (number: number) =>
      number > part && number < until && !(isOne && firm.some((other) => other.part === number))
    if (definitions.some(({ number }) => isMissing(number))) {
      starts.push(...startsBetween(folded, from, next?.heading.start ?? folded.length, isMissing))
    }
    part = next?.part ?? part
    from = next?.heading.end ?? from
  }
  return starts
}

/** Around the last heading of each missing part in a stretch of text. */
function startsBetween(
  folded: string,
  from: number,
  until: number,
  isMissing: (part: number) => boolean,
): readonly number[] {
  const found = new Map<number, Heading>()
  for (const { part, heading } of findInlineHeadings(folded, from, until)) {
    const body = folded.slice(heading.end, until)
    if (part !== heading.numeral || !isMissing(part) || nextListed(part).test(body)) continue
    const line = folded.slice(lineStartAt(folded, heading.start), heading.start)
    if (heading.wording === 'official' || line.trim() === '') found.set(part, heading)
  }
  return [...found.values()].flatMap(({ start, end }) => [
    start,
    end + (behindHeading.exec(folded.slice(end, until))?.[0].length ?? 0),
  ])
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
