import type { HeadingCandidate } from './headings'
import type { TitleCandidate } from './titles'
import type { TokenLine } from './token'

/** The lines of one report, half-open, with what may be its headings and titles, and its title. */
export interface Segment {
  readonly first: number
  readonly last: number
  readonly headings: readonly HeadingCandidate[]
  readonly titles: readonly TitleCandidate[]
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
  const bounds = [...starts, lines.length]
  let heading = 0
  let title = 0
  return starts.map((first, index): Segment => {
    const last = bounds[index + 1]
    const headingsFrom = heading
    const titlesFrom = title
    while (heading < headings.length && headings[heading].line < last) heading++
    while (title < titles.length && titles[title].firstLine < last) title++
    const own = { headings: headings.slice(headingsFrom, heading), titles: titles.slice(titlesFrom, title) }
    return { first, last, ...own, title: titleOf(own.headings, own.titles) }
  })
}

/** The first lines of the reports; the first entry stands for the beginning of the text. */
function findStarts(headings: readonly HeadingCandidate[], titles: readonly TitleCandidate[]): readonly number[] {
  const starts = [0]
  let seen = new Set<number>()
  let title = 0
  for (let index = 0; index < headings.length; index++) {
    const { part, line } = headings[index]
    const above = index === 0 ? -1 : headings[index - 1].line
    while (title < titles.length && titles[title].line < line) title++
    const restarts = seen.has(part) && seen.size >= partsOfAReport && part <= 2
    if (restarts && partsFrom(headings, index) >= partsOfAReport) {
      const titled = title > 0 && titles[title - 1].line > above
      // Without a title only 一 begins a report; another part merely stands there twice.
      if (titled || (part === 1 && (seen.has(5) || seen.has(6)))) {
        starts.push(titled ? titles[title - 1].firstLine : line)
        seen = new Set()
      }
    }
    seen.add(part)
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

/**
 * The last title before the first part, else the first one at all: pages repeat the title above the text. Where the
 * last one lacks the year, one of the same body that has it counts.
 */
function titleOf(headings: readonly HeadingCandidate[], titles: readonly TitleCandidate[]): TitleCandidate | null {
  if (headings.length === 0) return titles[0] ?? null
  const [{ line }] = headings
  const before = titles.filter((candidate) => candidate.line < line)
  const last = before[before.length - 1]
  if (!last || last.title.year !== null) return last ?? null
  const dated = before.filter(({ title }) => title.year !== null && title.organisation === last.title.organisation)
  return dated[dated.length - 1] ?? last
}

/** The text that a table of contents lists follows at once; a heading may stand twice in it. */
const partsBehindContents = 9
/** Fewer headings with nothing between them list nothing. */
const fewestListed = 4

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
    const seen = new Set([headings[index].part])
    // The text may follow a table of contents at once: its parts begin again.
    while (end < headings.length && nothingBetween(lines, headings[end - 1].lastLine, headings[end].line)) {
      if (seen.size >= fewestListed && seen.has(headings[end].part)) break
      seen.add(headings[end].part)
      end++
    }
    const cluster = headings.slice(index, end)
    const later = new Set(headings.slice(end, end + partsBehindContents).map((heading) => heading.part))
    const listed =
      cluster.length >= fewestListed && cluster[0].part === 1 && cluster.every((heading) => later.has(heading.part))
    // One by one: a spread of very many overflows the stack.
    if (!listed) for (const heading of cluster) kept.push(heading)
    index = end
  }
  return kept
}

function nothingBetween(lines: readonly TokenLine[], above: number, below: number): boolean {
  for (let line = above + 1; line < below; line++) if (lines[line].shape !== 'empty') return false
  return true
}

function isRightly(candidate: HeadingCandidate, part: number): boolean {
  return candidate.part === part && candidate.heading.numeral === part
}

/**
 * Chooses among candidates for the same part: numbered headings count; an unnumbered one only where its part has no
 * numbered one; a weak one only at the beginning, before its part's table, or where nothing else is found.
 * @param opensTable the table of the candidate's part begins right below it
 */
export function chooseHeadings(
  candidates: readonly HeadingCandidate[],
  opensTable: (candidate: HeadingCandidate) => boolean,
): readonly HeadingCandidate[] {
  const numbered = new Set(candidates.filter(({ strength }) => strength === 'numbered').map(({ part }) => part))
  const official = new Set(candidates.filter(({ strength }) => strength === 'official').map(({ part }) => part))
  const firstStrong = candidates.find(({ strength }) => strength !== 'weak')?.line ?? Number.POSITIVE_INFINITY
  const weakTaken = new Set<number>()
  return candidates.filter((candidate) => {
    const { part, strength, line } = candidate
    // 一、主动公开情况 below 一、总体情况, and 二、主动公开… further down: an aspect of part one.
    if (strength === 'numbered')
      return candidate.heading.numeral === part || !candidates.some((other) => isRightly(other, part))
    if (numbered.has(part)) return false
    if (strength === 'official') return true
    if (official.has(part) || weakTaken.has(part)) return false
    const takes = part === 1 ? line < firstStrong : part >= 5 || opensTable(candidate)
    if (takes) weakTaken.add(part)
    return takes
  })
}
