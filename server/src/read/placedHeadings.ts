import { parts as definitions } from '../forms/parts'
import { labelKey } from '../text/labelKey'
import { numeralValue } from '../text/numerals'
import type { HeadingCandidate } from './headings'
import type { Preparation } from './prepare'
import type { Segment } from './segments'

/** So many other parts must have their headings before a line is told to head a part by its number alone. */
const fewestOthers = 3
const longestWords = 20
/** Numbers of the parts without a table: a table shows where its part is. */
const inProse = definitions.filter(({ table }) => table === undefined).map(({ number }) => number)
/** 六、其他事项: a numeral and a few words that are no sentence. */
const numberedLine =
  /^(?:#{1,6}\s+|\*{2})?([一二三四五六七八九十])\s*、\s*([^。;!?,:、()\d\s][^。;!?,:\d]*?)(?:\*{2})?$/

/**
 * Parts in prose whose headings have wordings of their own (五、下一步工作打算): the line with the part's number in the
 * part's place, if it is the first numbered line there, so that it is no item of a list.
 * @param headings those that are known by their words
 * @returns all of them, in text order
 */
export function withPlacedHeadings(
  text: Preparation,
  segment: Segment,
  headings: readonly HeadingCandidate[],
): readonly HeadingCandidate[] {
  const missing = inProse.filter((number) => !headings.some(({ part }) => part === number))
  if (missing.length === 0 || new Set(headings.map(({ part }) => part)).size < fewestOthers) return headings
  const placed = missing.flatMap((number) => placedHeading(text, segment, headings, number) ?? [])
  return placed.length === 0 ? headings : [...headings, ...placed].sort((a, b) => a.line - b.line)
}

function placedHeading(
  { folded, lines, wordLines }: Preparation,
  segment: Segment,
  headings: readonly HeadingCandidate[],
  part: number,
): HeadingCandidate | null {
  const above = headings.findLast((heading) => heading.part < part)?.lastLine ?? segment.title?.lastLine ?? -1
  const below = headings.find((heading) => heading.part > part && heading.line > above)?.line ?? segment.last
  for (const line of wordLines) {
    if (line <= above || line < segment.first) continue
    if (line >= below) return null
    const { start, end, tokens } = lines[line]
    if (tokens.length !== 1 || end - start > longestWords + 10) continue
    const match = numberedLine.exec(folded.slice(start, end).trim())
    if (!match) continue
    const words = match[2].trim()
    if (numeralValue(match[1]) !== part || words.length > longestWords || labelKey(words).length < 2) return null
    return candidateAt(folded, line, start, end, part, match[1], words)
  }
  return null
}

function candidateAt(
  folded: string,
  line: number,
  start: number,
  end: number,
  part: number,
  numeral: string,
  text: string,
): HeadingCandidate {
  const from = folded.indexOf(numeral, start)
  const wordsFrom = folded.indexOf(text, from)
  const to = Math.min(end, wordsFrom + text.length)
  return {
    part,
    strength: 'numbered',
    line,
    lastLine: line,
    heading: {
      start: from,
      end: to,
      text,
      words: { start: wordsFrom, end: to },
      numeral: part,
      numeralSpan: { start: from, end: wordsFrom },
      wording: 'other',
    },
  }
}
