import { foldText } from '../text/fold'
import { findLines } from '../text/lines'
import { maskCommas, mayHaveCommaRows } from '../text/maskCommas'
import { hasMarkup, maskEntities, maskHtml } from '../text/maskHtml'
import { maskIndentation, mayBeIndented } from '../text/maskIndentation'
import { maskPinyin, mayHavePinyin } from '../text/maskPinyin'
import { maskQuotes, mayBeQuoted } from '../text/maskQuotes'
import { maskTabQuotes, mayHaveQuotedFields } from '../text/maskTabQuotes'
import { countsWithUnits, maskUnits } from '../text/maskUnits'
import { findHeadings } from './findHeadings'
import { findInlineHeadings, type HeadingCandidate } from './headings'
import { withoutContents } from './segments'
import { findTitles, type TitleCandidate } from './titles'
import type { TokenLine } from './token'
import { type TokenizedLines, tokenizeLines, trimmed, withoutLineBreak } from './tokenizeLines'
import { runOnStarts, squeezedStarts, unfoldedStarts } from './unfold'

/** A text whose longest line holds this share of it stands on one line. */
const oneLineShare = 0.6

/** A text made ready for reading: folded, split into lines and tokens, with everything that may be a heading. */
export interface Preparation extends TokenizedLines {
  readonly source: string
  readonly folded: string
  /** Where the lines of the text begin, in rising order; `lines` may be more, see `oneParagraph`. */
  readonly starts: readonly number[]
  /** Everything that may be a heading, entries of a table of contents included. */
  readonly candidates: readonly HeadingCandidate[]
  readonly headings: readonly HeadingCandidate[]
  readonly titles: readonly TitleCandidate[]
  readonly isHtml: boolean
  /** It has marks that are masked only where the whole text has enough of them. */
  readonly counted: boolean
  /** Lines were broken up, so that every cell of a table has one. */
  readonly oneParagraph: boolean
  /** Lines were broken up, for cells or for a heading: there are more of them than the text has. */
  readonly broken: boolean
}

/** Makes a text ready for reading. */
export function prepare(source: string): Preparation {
  const isHtml = hasMarkup(source)
  const plain = foldText(isHtml ? maskHtml(source) : maskEntities(source))
  const counted = hasCountedMarks(plain) || countsWithUnits(plain) || mayBeIndented(plain)
  const folded = counted ? maskCounted(source, plain) : plain
  const { starts } = findLines(folded)
  const printed = tokenizeLines(folded, starts, withoutLineBreak)
  const found = findHeadings(folded, printed.lines, printed.wordLines)
  const inLines = withoutContents(found, printed.lines)
  const inline = inLines.length <= 1 ? inlineHeadings(folded, printed.lines) : []
  const oneParagraph = inline.length >= 2
  const squeezed = oneParagraph || isHtml ? [] : squeezedStarts(folded, printed.lines, printed.wordLines)
  const runOn = oneParagraph ? [] : runOnStarts(folded, inLines)
  const tokenized = oneParagraph
    ? tokenizeLines(folded, mergeStarts(starts, inline, folded), trimmed)
    : unsqueeze(folded, starts, [...squeezed, ...runOn], printed)
  const { lines, wordLines, contents } = tokenized
  const isSqueezed = squeezed.length > 0
  const isBroken = isSqueezed || runOn.length > 0
  const candidates = isBroken ? findHeadings(folded, lines, wordLines) : found
  const headings = oneParagraph ? withLines(inline, lines) : isBroken ? withoutContents(candidates, lines) : inLines
  const titles = findTitles(source, folded, lines, wordLines, isLineOf(headings))
  return {
    source,
    folded,
    starts,
    lines,
    wordLines,
    contents,
    candidates,
    headings,
    titles,
    isHtml,
    counted,
    oneParagraph: oneParagraph || isSqueezed,
    broken: oneParagraph || isBroken,
  }
}

function maskCounted(source: string, plain: string): string {
  const cells = maskTabQuotes(source, maskCommas(source, maskIndentation(plain)))
  return maskUnits(maskQuotes(maskPinyin(cells)))
}

/** Whether a folded text has marks that mean something where there are enough of them; for units see `countsWithUnits`. */
export function hasCountedMarks(folded: string): boolean {
  return mayHavePinyin(folded) || mayBeQuoted(folded) || mayHaveCommaRows(folded) || mayHaveQuotedFields(folded)
}

/** Whether a heading stands on a line. */
export function isLineOf(headings: readonly HeadingCandidate[]): (line: number) => boolean {
  const lines = new Set(headings.flatMap(({ line, lastLine }) => [line, lastLine]))
  return (line) => lines.has(line)
}

/** The lines of a text some of whose tables stand on a line each, with a line for each of their cells. */
function unsqueeze(
  folded: string,
  starts: readonly number[],
  cells: readonly number[],
  printed: TokenizedLines,
): TokenizedLines {
  if (cells.length === 0) return printed
  const added = new Set(cells)
  const merged = [...new Set([...starts, ...cells])].sort((a, b) => a - b)
  const endOf = (text: string, start: number, next: number) =>
    added.has(next) ? trimmed(text, start, next) : withoutLineBreak(text, start, next)
  return tokenizeLines(folded, merged, endOf)
}

/** In rising order, each once. */
function mergeStarts(
  starts: readonly number[],
  headings: readonly HeadingCandidate[],
  folded: string,
): readonly number[] {
  return [...new Set([...starts, ...unfoldedStarts(folded, headings)])].sort((a, b) => a - b)
}

/** Headings found inside a line, in text order, each with the line that it has been given. */
function withLines(headings: readonly HeadingCandidate[], lines: readonly TokenLine[]): readonly HeadingCandidate[] {
  let line = 0
  return headings.map((candidate) => {
    while (lines[line].end < candidate.heading.end) line++
    return { ...candidate, line, lastLine: line }
  })
}

/** Headings inside the one line that holds most of the text. */
function inlineHeadings(folded: string, lines: readonly TokenLine[]): readonly HeadingCandidate[] {
  const longest = lines.reduce((best, line) => (line.end - line.start > best.end - best.start ? line : best))
  if (longest.end - longest.start < oneLineShare * folded.trim().length) return []
  const found = findInlineHeadings(folded, longest.start, longest.end)
  return found.filter((candidate, index) => !isListed(candidate, found.slice(index + 1)))
}

/** One of several headings with next to nothing between them whose part comes again: a list of the parts. */
function isListed(candidate: HeadingCandidate, later: readonly HeadingCandidate[]): boolean {
  const next = later[0]
  if (!next || next.heading.start - candidate.heading.end > 3) return false
  return later.some((heading) => heading.part === candidate.part)
}
