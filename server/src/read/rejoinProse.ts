import { type Paragraph, shiftParagraph } from '../report/paragraph'
import type { Part } from '../report/report'
import { firstThat } from '../text/bisect'
import { detached } from '../text/detached'
import { type JoinedProse, joinLines, newJoining, type ProseLines, shortestOf, unwrappedLines } from './paragraphs'

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

/** The prose of a report after an edit, and how many paragraphs at either end it shares with that before. */
export interface RejoinedProse extends JoinedProse {
  readonly front: number
  readonly back: number
}

/**
 * Joins the prose of a report again after an edit: from the paragraph before what it touched to the first one behind
 * that begins as it did. The result is that of `joinProse`.
 * @param before the prose, and the lines that held it, before the edit
 * @returns `null` where the edit changed how all of it is to be joined
 */
export function rejoinProse(
  now: ProseLines,
  before: ProseLines & JoinedProse,
  untouched: Untouched,
): RejoinedProse | null {
  const until = takenUntil(now, before, untouched)
  const from = takenFrom(now, before, untouched)
  const gone = unwrappedLines(before, until, from - untouched.lines)
  const unwrapped = before.unwrapped - gone + unwrappedLines(now, until, from)
  const shortest = shortestOf(unwrapped)
  if (shortest !== shortestOf(before.unwrapped) || !hasSameParts(before.parts, now.parts, untouched)) return null
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
  const { units, lines } = untouched
  const moved = (paragraph: Paragraph) => (units === 0 ? paragraph : shiftParagraph(paragraph, units))
  const own = joining.paragraphs.map((paragraph) => ({ ...paragraph, text: detached(paragraph.text) }))
  return {
    paragraphs: paragraphs.slice(0, front).concat(own, paragraphs.slice(meeting).map(moved)),
    begins: begins.slice(0, front).concat(
      joining.begins,
      begins.slice(meeting).map((line) => line + lines),
    ),
    wrapped: wrapped.slice(0, front).concat(joining.wrappedBefore.map(detached), wrapped.slice(meeting)),
    unwrapped,
    front,
    back: paragraphs.length - meeting,
  }
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
