import { parts as definitions } from '../forms/parts'
import { labelKey } from '../text/labelKey'
import { numeralValue } from '../text/numerals'
import { type HeadingCandidate, wordingOf } from './headings'
import type { Preparation } from './prepare'
import type { Segment } from './segments'

/** So many other parts must have their headings before a line is told to head a part by its number alone. */
const fewestOthers = 3
const longestWords = 20
/** Numbers of the parts without a table: a table shows where its part is. */
const inProse = definitions.filter(({ table }) => table === undefined).map(({ number }) => number)
/** 六、其他事项: a numeral and a few words that are no sentence. */
const numberedLine =
  /^(?:#{1,6}\s+|\*{2})?([一二三四五六七八九十])\s*、\s*((?:20\d\d|[^。;!?,:、()\d\s])(?:20\d\d|[^。;!?,:\d])*?)(?:\*{2})?$/
/** 一总体情况, l、总体情况: what may have become of the number before words that are known. */
const longestNumber = 3
/** They belong to the number. */
const marksOfNumber = /^[\s、.,:．·]+/

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
  for (const number of wordLines) {
    if (number <= above || number < segment.first) continue
    if (number >= below) return null
    const { start, end, tokens } = lines[number]
    if (tokens.length !== 1 || end - start > longestWords + 10) continue
    const printed = folded.slice(start, end).trim()
    const known = knownWords(printed, part)
    const match = known === null ? numberedLine.exec(printed) : null
    if (known === null && !match) continue
    const words = known ?? match?.[2].trim() ?? ''
    const isOwn = known !== null || numeralValue(match?.[1] ?? '') === part
    if (!isOwn || words.length > longestWords || labelKey(words).length < 2) return null
    return candidateAt(folded, number, start + folded.slice(start, end).indexOf(printed), words, part, known !== null)
  }
  return null
}

/** The words of the part's heading behind what became of its number, or `null`. */
function knownWords(line: string, part: number): string | null {
  for (let from = 1; from <= longestNumber && from < line.length - 1; from++) {
    const words = line.slice(from)
    if (wordingOf(words)?.part === part) return words.replace(marksOfNumber, '')
  }
  return null
}

/** @param isKnown the words are known, and the number is not as it should be */
function candidateAt(
  folded: string,
  line: number,
  start: number,
  text: string,
  part: number,
  isKnown: boolean,
): HeadingCandidate {
  const wordsFrom = folded.indexOf(text, start)
  const from = isKnown ? start : start + folded.slice(start, wordsFrom).search(/[一二三四五六]/)
  const words = { start: wordsFrom, end: wordsFrom + text.length }
  return {
    part,
    strength: 'numbered',
    line,
    lastLine: line,
    heading: {
      start: from,
      end: words.end,
      text,
      words,
      numeral: isKnown ? null : part,
      numeralSpan: { start: from, end: wordsFrom },
      wording: isKnown ? (wordingOf(text)?.wording ?? 'other') : 'other',
    },
  }
}
