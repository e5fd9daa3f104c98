import { type Paragraph, shiftParagraph } from '../report/paragraph'
import type { Part } from '../report/report'
import { firstThat } from '../text/bisect'
import { detached } from '../text/detached'
import { replaceRange } from '../text/replaceRange'
import { type JoinedProse, joinLines, lineWidths, newJoining, type ProseLines, shortestOf } from './paragraphs'

/** What an edit left alone of a text. Lines and offsets (UTF-16 units) as they count after the edit. */
export interface Untouched {
  /** The lines before this one are as they were. */
  readonly until: number
  /** The lines from this one on are as they were, `lines` lines and `units` units further on. */
  readonly from: number
  readonly lines: number
  readonly units: number
  /** Where `until` and `from` begin. */
  readonly start: number
  readonly end: number
}

/**
 * Joins the prose of a report again after an edit: from the paragraph before what it touched to the first one behind
 * that begins as it did. The result is that of `joinProse`.
 * @param before the prose, and the lines that held it, before the edit; of no more use then
 * @returns `null` where the edit changed how all of it is to be joined
 */
export function rejoinProse(
  now: ProseLines,
  before: ProseLines & JoinedProse,
  untouched: Untouched,
): JoinedProse | null {
  const until = takenUntil(now, before, untouched)
  const from = takenFrom(now, before, untouched)
  const gone = lineWidths(before, until, from - untouched.lines)
  const come = lineWidths(now, until, from)
  const widths = {
    unwrapped: before.widths.unwrapped - gone.unwrapped + come.unwrapped,
    wrapped: before.widths.wrapped - gone.wrapped + come.wrapped,
  }
  const shortest = shortestOf(widths)
  if (shortest !== shortestOf(before.widths) || !hasSameParts(before.parts, now.parts, untouched)) return null
  const { begins, paragraphs, wrapped } = before
  const front = Math.max(0, firstThat(0, begins.length, (number) => begins[number] >= until) - 1)
  const joining = newJoining(wrapped[front] ?? '')
  let meeting = paragraphs.length
  joinLines(now, joining, shortest, front === 0 ? now.first : begins[front], (line) => {
    if (line < from) return false
    const earlier = line - untouched.lines
    const number = firstThat(0, begins.length, (at) => begins[at] >= earlier)
    if (begins[number] !== earlier || wrapped[number] !== joining.wrapped) return false
    meeting = number
    return true
  })
  const own = joining.paragraphs.map((paragraph) => ({ ...paragraph, text: detached(paragraph.text) }))
  return {
    paragraphs: moveParagraphs(replaceRange(paragraphs.slice(), front, meeting, own), front + own.length, untouched),
    begins: moveBegins(replaceRange(begins, front, meeting, joining.begins), front + own.length, untouched),
    wrapped: replaceRange(wrapped, front, meeting, joining.wrappedBefore.map(detached)),
    widths,
    front,
    back: before.paragraphs.length - meeting,
  }
}

function moveParagraphs(paragraphs: Paragraph[], from: number, { units }: Untouched): readonly Paragraph[] {
  if (units === 0) return paragraphs
  for (let at = from; at < paragraphs.length; at++) paragraphs[at] = shiftParagraph(paragraphs[at], units)
  return paragraphs
}

function moveBegins(begins: number[], from: number, { lines }: Untouched): readonly number[] {
  if (lines !== 0) for (let at = from; at < begins.length; at++) begins[at] += lines
  return begins
}

/** Every line that the edit left alone stands in the part that it stood in. */
function hasSameParts(before: readonly Part[], now: readonly Part[], { units, start, end }: Untouched): boolean {
  if (before.length !== now.length) return false
  return now.every((part, index) => {
    const earlier = before[index]
    if (part.number !== earlier.number) return false
    if (part.start < start) return earlier.start === part.start
    if (part.start >= end) return earlier.start === part.start - units
    return earlier.start >= start && earlier.start < end - units
  })
}

/** A table may have grown or lost lines that the edit did not touch: the first line that became prose, or ceased to be. */
function takenUntil(now: ProseLines, before: ProseLines, { until }: Untouched): number {
  let line = now.first
  while (line < until && now.taken[line - now.first] === before.taken[line - now.first]) line++
  return line
}

/** The line behind the last one that became prose, or ceased to be. */
function takenFrom(now: ProseLines, before: ProseLines, { from, lines }: Untouched): number {
  let at = now.last - now.first
  while (at > from - now.first && now.taken[at - 1] === before.taken[at - 1 - lines]) at--
  return at + now.first
}
