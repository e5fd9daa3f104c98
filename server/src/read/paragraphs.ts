import type { Paragraph, Stretch } from '../report/paragraph'
import type { Part } from '../report/report'
import { holdsNoWord, type TokenLine } from './token'

/** Behind 其中： come the parts, which belong to it. */
const sentenceEnd = /(?:[。!?；;]|(?<!其中)[:：])$/
const startsItem =
  /^(?:[(（]?[一二三四五六七八九十\d]{1,2}(?:[)）、]|[.．](?!\d))|[一二三四五六七八九十]是|第[一二三四五六七八九十]+[，,])/
/** Numbered words without figures, with commas or a word in brackets at most: what has more may be a sentence that goes on. */
const subHeading = /^[(（][一二三四五六七八九十]{1,2}[)）](?:[一-龥、,]|[(（][一-龥、]{1,8}[)）]){2,24}$/
/** 已答复12件.没有结转: typed for a full stop; behind the number of an item it is none. */
const typedStop = /(?<=[一-龥%”)])(?<!^[(（]?[一二三四五六七八九十]{1,2}[)）]?)\.(?!\.)/g
/** A line of a table of contents ends with its page. */
const contentsEntry = /^[一二三四五六]、[^\d。]{2,40}?[.…·]*\d{1,3}$/
/** Shorter lines are not wrapped, they end. */
const shortestWrapped = 12
/** The same in a text that is not wrapped, as some longer lines show. */
const shortestLong = 40
const unwrappedLine = 60
const fewestUnwrapped = 2
/** So many wrapped lines for each that is not: a note or two are longer in a text that is wrapped, too. */
const wrappedForUnwrapped = 3
/** What an item's mark takes. */
const longestMark = 8
/** Characters that a line may fall short of another one by its indent and by what may not begin a line. */
const roomForMore = 4

/** The prose of a report, joined into paragraphs, with what it takes to join it again after an edit. */
export interface JoinedProse {
  readonly paragraphs: readonly Paragraph[]
  /** The line that each begins on. */
  readonly begins: readonly number[]
  /** What `wrapped` was before each. */
  readonly wrapped: readonly string[]
  readonly widths: LineWidths
  /** So many of the first paragraphs are those of the prose before an edit. */
  readonly front: number
  /** So many of the last ones are, moved along. */
  readonly back: number
}

/** What the lines of a text show of its width. */
export interface LineWidths {
  /** How many lines are too long to have been wrapped. */
  readonly unwrapped: number
  /** How many look as if they were: no item begins and no sentence ends there. */
  readonly wrapped: number
}

/** The paragraphs so far, and the one that is being joined. */
export interface Joining {
  readonly paragraphs: Paragraph[]
  readonly begins: number[]
  readonly wrappedBefore: string[]
  part: number
  /** Offset of its first unit. */
  start: number
  /** Empty between paragraphs. */
  text: string
  stretches: Stretch[]
  /** The last line of prose, also of the paragraph before; empty before the first. */
  lastLine: string
  /** The last line that another one went on from. */
  wrapped: string
}

/** Lines of a report that may hold prose. */
export interface ProseLines {
  readonly folded: string
  readonly lines: readonly TokenLine[]
  /** The lines of the report, half-open. */
  readonly first: number
  readonly last: number
  /** By line from `first` on: 1 where it is no prose. */
  readonly taken: Uint8Array
  readonly parts: readonly Part[]
}

/**
 * Joins the prose of a report into paragraphs: lines outside tables, headings and titles; a line goes on when it ends
 * without a mark and is long enough to have been wrapped.
 */
export function joinProse(prose: ProseLines): JoinedProse {
  const joining = newJoining('')
  const widths = lineWidths(prose, prose.first, prose.last)
  joinLines(prose, joining, shortestOf(widths), prose.first, () => false)
  const { paragraphs, begins, wrappedBefore } = joining
  return { paragraphs, begins, wrapped: wrappedBefore, widths, front: 0, back: 0 }
}

/** @param wrapped see `Joining` */
export function newJoining(wrapped: string): Joining {
  return {
    paragraphs: [],
    begins: [],
    wrappedBefore: [],
    part: 0,
    start: 0,
    text: '',
    stretches: [],
    lastLine: '',
    wrapped,
  }
}

/**
 * Joins lines from one at which a paragraph begins.
 * @param isKnown asked at the beginning of every paragraph: `true` ends the joining before it
 */
export function joinLines(
  { folded, lines, first, last, taken, parts }: ProseLines,
  joining: Joining,
  shortest: number,
  from: number,
  isKnown: (line: number) => boolean,
): void {
  let nextPart = 0
  for (let line = from; line < last; line++) {
    const { start, end, shape } = lines[line]
    if (shape === 'empty') continue
    if (taken[line - first] === 1 || holdsNoWord(lines[line])) {
      finish(joining)
      continue
    }
    const piece = squeeze(folded, start, end)
    if (piece.text === '') continue
    const begun = nextPart
    while (nextPart < parts.length && parts[nextPart].heading.start <= start) nextPart++
    if (begun === nextPart && goesOn(joining, piece.text, shortest)) append(joining, piece)
    else if (isKnown(line)) break
    else begin(joining, piece, line, nextPart === 0 ? 0 : parts[nextPart - 1].number)
    joining.lastLine = piece.text
  }
  finish(joining)
}

/** The paragraph's last line was wrapped, and this one goes on with it. */
function goesOn({ text, lastLine, wrapped }: Joining, line: string, shortest: number): boolean {
  if (text === '' || lastLine.length < shortest) return false
  if (sentenceEnd.test(text) || contentsEntry.test(text) || startsItem.test(line)) return false
  const isFirstLine = text.length === lastLine.length
  return !(isFirstLine && (isWider(line, text) || isWider(wrapped, text)) && subHeading.test(text))
}

function append(joining: Joining, { text, start, stretches }: Piece): void {
  const length = joining.text.length
  const behind = start - joining.start
  for (const stretch of stretches) {
    joining.stretches.push({ from: length + stretch.from, start: behind + stretch.start })
  }
  joining.text += text
  joining.wrapped = joining.lastLine
}

function begin(joining: Joining, { text, start, stretches }: Piece, line: number, part: number): void {
  finish(joining)
  joining.begins.push(line)
  joining.wrappedBefore.push(joining.wrapped)
  joining.part = part
  joining.start = start
  joining.text = text
  joining.stretches = stretches
}

function finish(joining: Joining): void {
  const { paragraphs, part, start, text, stretches } = joining
  if (text !== '') paragraphs.push({ part, text, stretches, start, end: endOf(start, text, stretches) })
  joining.text = ''
}

/**
 * A sub-heading that leaves room, as other lines show it to be there, was not wrapped: it ends. Figures and letters of
 * those lines take half the width.
 */
function isWider(line: string, text: string): boolean {
  if (line.length <= text.length + roomForMore) return false
  return line.length - line.replace(/[^!-~]+/g, '').length / 2 > text.length + roomForMore
}

/** What the lines of a stretch (half-open) show. */
export function lineWidths({ folded, lines, first, taken }: ProseLines, from: number, until: number): LineWidths {
  let unwrapped = 0
  let wrapped = 0
  for (let line = from; line < until; line++) {
    const { start, end, shape } = lines[line]
    if (end - start < shortestWrapped || shape !== 'plain' || taken[line - first] === 1) continue
    if (end - start > unwrappedLine) unwrapped++
    else if (looksWrapped(folded, start, end)) wrapped++
  }
  return { unwrapped, wrapped }
}

function looksWrapped(folded: string, start: number, end: number): boolean {
  const first = skipDropped(folded, start, end)
  if (end - first < shortestWrapped || startsItem.test(folded.slice(first, first + longestMark))) return false
  return !sentenceEnd.test(folded.slice(end - longestMark, end).trimEnd())
}

/** The length from which on a line may have been wrapped, in a text with such lines. */
export function shortestOf({ unwrapped, wrapped }: LineWidths): number {
  const isWrapped = unwrapped < fewestUnwrapped || wrapped > unwrapped * wrappedForUnwrapped
  return isWrapped ? shortestWrapped : shortestLong
}

function endOf(start: number, text: string, stretches: readonly Stretch[]): number {
  const last = stretches[stretches.length - 1]
  return start + last.start + text.length - last.from
}

/** What a line has of a paragraph. The stretches count from `start`, the offset of its first unit. */
interface Piece {
  readonly text: string
  readonly start: number
  readonly stretches: Stretch[]
}

const atStart: Stretch = { from: 0, start: 0 }

/** The text without white space and Markdown marks, in stretches of what is left: one, in most lines. */
function squeeze(folded: string, start: number, end: number): Piece {
  const first = skipDropped(folded, start, end)
  const behind = skipKept(folded, first, end)
  const text = withStops(folded.slice(first, behind))
  const piece = { text, start: first, stretches: text === '' ? [] : [atStart] }
  const next = skipDropped(folded, behind, end)
  return next === end ? piece : squeezeRest(folded, next, end, piece)
}

function squeezeRest(folded: string, from: number, end: number, { text: begun, start, stretches }: Piece): Piece {
  let text = begun
  for (let at = from; at < end; ) {
    const behind = skipKept(folded, at, end)
    stretches.push({ from: text.length, start: at - start })
    text += withStops(folded.slice(at, behind))
    at = skipDropped(folded, behind, end)
  }
  return { text, start, stretches }
}

function withStops(text: string): string {
  return text.includes('.') ? text.replace(typedStop, '。') : text
}

function skipDropped(folded: string, from: number, end: number): number {
  let at = from
  while (at < end && isDropped(folded.charCodeAt(at))) at++
  return at
}

function skipKept(folded: string, from: number, end: number): number {
  let at = from
  while (at < end && !isDropped(folded.charCodeAt(at))) at++
  return at
}

function isDropped(unit: number): boolean {
  return unit <= 0x20 || unit === 0x2a || unit === 0x23
}
