import type { Report, ReportDocument } from '../report/report'
import { foldText } from '../text/fold'
import { findLines } from '../text/lines'
import { hasMarkup, maskEntities, maskHtml } from '../text/maskHtml'
import { maskPinyin, mayHavePinyin } from '../text/maskPinyin'
import { maskQuotes, mayBeQuoted } from '../text/maskQuotes'
import { findInlineHeadings, type HeadingCandidate, readHeading } from './headings'
import { type Preparation, readReport } from './readReport'
import { findSegments, withoutContents } from './segments'
import { findTitles } from './titles'
import type { Token, TokenLine } from './token'
import { tokenizeLine } from './tokenize'
import { squeezedStarts, unfoldedStarts } from './unfold'
import { readWrappedHeading } from './wrappedHeading'

/** A text whose longest line holds this share of it stands on one line. */
const oneLineShare = 0.6

/**
 * Reads a text in whatever layout it comes.
 * @param text the whole text of a file or editor
 * @returns its reports; none for a text that is no report. Never throws; time is linear in the length of the text.
 */
export function readDocument(text: string): ReportDocument {
  const prepared = prepare(text)
  const segments = findSegments(prepared.lines, prepared.headings, prepared.titles)
  const reports = segments
    .map((segment) => readReport(prepared, segment))
    .filter((report): report is Report => report !== null)
  const tiled = reports.length === segments.length && !prepared.isHtml && !prepared.counted && !prepared.oneParagraph
  return { text, reports, tiled }
}

function prepare(source: string): Preparation {
  const isHtml = hasMarkup(source)
  const plain = foldText(isHtml ? maskHtml(source) : maskEntities(source))
  const counted = mayHavePinyin(plain) || mayBeQuoted(plain)
  const folded = counted ? maskQuotes(maskPinyin(plain)) : plain
  const { starts } = findLines(folded)
  const printed = tokenize(folded, starts, withoutLineBreak)
  const inLines = headingsOf(folded, printed)
  const inline = inLines.length <= 1 ? inlineHeadings(folded, printed.lines) : []
  const oneParagraph = inline.length >= 2
  const squeezed = oneParagraph || isHtml ? [] : squeezedStarts(folded, printed.lines, printed.wordLines)
  const tokenized = oneParagraph
    ? tokenize(folded, mergeStarts(starts, inline, folded), trimmed)
    : unsqueeze(folded, starts, squeezed, printed)
  const { lines, wordLines } = tokenized
  const headings = oneParagraph
    ? withLines(inline, lines)
    : tokenized === printed
      ? inLines
      : headingsOf(folded, tokenized)
  const headingLines = new Set(headings.flatMap(({ line, lastLine }) => [line, lastLine]))
  const titles = findTitles(source, folded, lines, wordLines, (line) => headingLines.has(line))
  const isSqueezed = oneParagraph || squeezed.length > 0
  return { source, folded, lines, wordLines, headings, titles, isHtml, counted, oneParagraph: isSqueezed }
}

function headingsOf(folded: string, { lines, wordLines }: Tokenized): readonly HeadingCandidate[] {
  return withoutContents(findHeadings(folded, lines, wordLines), lines)
}

/** The lines of a text some of whose tables stand on a line each, with a line for each of their cells. */
function unsqueeze(folded: string, starts: readonly number[], cells: readonly number[], printed: Tokenized): Tokenized {
  if (cells.length === 0) return printed
  const added = new Set(cells)
  const merged = [...new Set([...starts, ...cells])].sort((a, b) => a - b)
  const endOf = (text: string, start: number, next: number) =>
    added.has(next) ? trimmed(text, start, next) : withoutLineBreak(text, start, next)
  return tokenize(folded, merged, endOf)
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

type Tokenized = Pick<Preparation, 'lines' | 'wordLines'>

/**
 * @param starts where lines begin
 * @param endOf the end of a line's text, from its start and that of the next one
 */
function tokenize(
  folded: string,
  starts: readonly number[],
  endOf: (folded: string, start: number, next: number) => number,
): Tokenized {
  const lines: TokenLine[] = []
  const wordLines: number[] = []
  let shape: TokenLine['shape'] = 'empty'
  for (let line = 0; line < starts.length; line++) {
    const end = line + 1 < starts.length ? endOf(folded, starts[line], starts[line + 1]) : folded.length
    const tokens = tokenizeLine(folded, starts[line], end, line, shape)
    lines.push(tokens)
    if (tokens.shape !== 'empty') shape = tokens.shape
    if (hasWords(tokens.tokens)) wordLines.push(line)
  }
  return { lines, wordLines }
}

function hasWords(tokens: readonly Token[]): boolean {
  for (const { kind } of tokens) if (kind === 'text' || kind === 'prose') return true
  return false
}

function withoutLineBreak(folded: string, start: number, next: number): number {
  let end = next
  while (end > start && (folded.charCodeAt(end - 1) === 0x0a || folded.charCodeAt(end - 1) === 0x0d)) end--
  return end
}

/** Between the words of a line white space is no cell. */
function trimmed(folded: string, start: number, next: number): number {
  return start + folded.slice(start, next).trimEnd().length
}

function findHeadings(
  folded: string,
  lines: readonly TokenLine[],
  wordLines: readonly number[],
): readonly HeadingCandidate[] {
  const found: HeadingCandidate[] = []
  for (const line of wordLines) {
    if (line === found.at(-1)?.lastLine) continue
    const { shape, tokens } = lines[line]
    if (shape === 'empty' || shape === 'bars' || shape === 'figures' || shape === 'labelled') continue
    const words = wordsOf(tokens)
    if (!words) continue
    const last = words.length - 1
    const heading = readHeading(folded, words[0].start, words[last].end, line, last === 0 ? words[0].key : '')
    const isKnown = heading !== null && heading.heading.wording !== 'other'
    const whole = isKnown ? heading : (readWrappedHeading(folded, lines, line) ?? heading)
    if (whole) found.push(whole)
  }
  return found
}

/** The words of a line of one word or two and no figure; a numeral and its words may stand in two cells. */
function wordsOf(tokens: readonly Token[]): readonly Token[] | null {
  if (tokens.length === 1) return tokens[0].kind === 'text' || tokens[0].kind === 'prose' ? tokens : null
  const words: Token[] = []
  for (const token of tokens) {
    if (token.kind === 'figure') return null
    if (token.kind === 'text' || token.kind === 'prose') words.push(token)
    if (words.length > 2) return null
  }
  return words.length === 0 ? null : words
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
