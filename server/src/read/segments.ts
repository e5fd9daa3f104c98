import type { HeadingCandidate } from './headings'
import type { TitleCandidate } from './titles'
import type { TokenLine } from './token'

/** The lines of one report, half-open, and its title. */
export interface Segment {
  readonly first: number
  readonly last: number
  readonly title: TitleCandidate | null
}

/** Parts that a report must have shown before another one can begin, and that the other one must show. */
const partsOfAReport = 3

/**
 * Parts a text into reports: a new one begins at a title — or, without titles, at 一 — when the parts begin again.
 * A title alone (a link to last year's report) begins nothing.
 */
export function findSegments(
  lines: readonly TokenLine[],
  headings: readonly HeadingCandidate[],
  titles: readonly TitleCandidate[],
): readonly Segment[] {
  const starts = findStarts(headings, titles)
  const bounds = [0, ...starts.slice(1), lines.length]
  return starts.map((_, index): Segment => {
    const first = bounds[index]
    const last = bounds[index + 1]
    return { first, last, title: titleOf(first, last, headings, titles) }
  })
}

/** The first lines of the reports; the first entry stands for the beginning of the text. */
function findStarts(headings: readonly HeadingCandidate[], titles: readonly TitleCandidate[]): readonly number[] {
  const starts = [0]
  let seen = new Set<number>()
  let lastHeadingLine = -1
  for (let index = 0; index < headings.length; index++) {
    const { part, line } = headings[index]
    const restarts = seen.has(part) && seen.size >= partsOfAReport && part <= 2
    if (restarts && partsFrom(headings, index) >= partsOfAReport) {
      const title = titles.filter((candidate) => candidate.line > lastHeadingLine && candidate.line < line)
      if (title.length > 0 || seen.has(5) || seen.has(6)) {
        starts.push(title.length > 0 ? title[title.length - 1].line : line)
        seen = new Set()
      }
    }
    seen.add(part)
    lastHeadingLine = line
  }
  return starts
}

/** How many different parts follow from a heading on before one of them comes again. */
function partsFrom(headings: readonly HeadingCandidate[], from: number): number {
  const seen = new Set<number>()
  for (let index = from; index < headings.length && !seen.has(headings[index].part); index++) {
    seen.add(headings[index].part)
  }
  return seen.size
}

/** The last title before the first part, else the first one at all: pages repeat the title above the text. */
function titleOf(
  first: number,
  last: number,
  headings: readonly HeadingCandidate[],
  titles: readonly TitleCandidate[],
): TitleCandidate | null {
  const own = titles.filter((candidate) => candidate.line >= first && candidate.line < last)
  const firstHeading = headings.find((heading) => heading.line >= first && heading.line < last)?.line ?? last
  const before = own.filter((candidate) => candidate.line < firstHeading)
  return before[before.length - 1] ?? (firstHeading === last ? own[0] : null) ?? null
}

/**
 * Leaves out what only lists the parts: a run of headings with nothing between them, whose parts come again later
 * (table of contents, list in the preamble).
 */
export function withoutContents(
  headings: readonly HeadingCandidate[],
  lines: readonly TokenLine[],
): readonly HeadingCandidate[] {
  const kept: HeadingCandidate[] = []
  let index = 0
  while (index < headings.length) {
    let end = index + 1
    while (end < headings.length && nothingBetween(lines, headings[end - 1].line, headings[end].line)) end++
    const cluster = headings.slice(index, end)
    const later = new Set(headings.slice(end).map((heading) => heading.part))
    const listed = cluster.length >= 4 && cluster.every((heading) => later.has(heading.part))
    if (!listed) kept.push(...cluster)
    index = end
  }
  return kept
}

function nothingBetween(lines: readonly TokenLine[], above: number, below: number): boolean {
  if (above < 0 || below < 0) return false
  for (let line = above + 1; line < below; line++) if (lines[line].shape !== 'empty') return false
  return true
}

/**
 * Chooses among candidates for the same part: numbered headings count; an unnumbered one only where its part has no
 * numbered one; a weak one only at the beginning, or where nothing else is found.
 */
export function chooseHeadings(candidates: readonly HeadingCandidate[]): readonly HeadingCandidate[] {
  const numbered = new Set(candidates.filter(({ strength }) => strength === 'numbered').map(({ part }) => part))
  const official = new Set(candidates.filter(({ strength }) => strength === 'official').map(({ part }) => part))
  const firstStrong = candidates.find(({ strength }) => strength !== 'weak')?.line ?? 0
  const weakTaken = new Set<number>()
  return candidates.filter(({ part, strength, line }) => {
    if (strength === 'numbered') return true
    if (numbered.has(part)) return false
    if (strength === 'official') return true
    if (official.has(part) || weakTaken.has(part)) return false
    const takes = part === 1 ? line < firstStrong : part >= 5
    if (takes) weakTaken.add(part)
    return takes
  })
}
