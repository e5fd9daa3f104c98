import { numeralValue } from '../text/numerals'
import { unitsOf } from '../text/units'
import { type HeadingCandidate, wordingOf } from './headings'
import type { TokenLine } from './token'

/** Longer lines are prose (UTF-16 units). */
const longestHeading = 48
/** Spares most lines a closer look. */
const numerals = unitsOf('一二三四五六')
const opening = /^([一二三四五六])[\s\u001f]*[、.,．·][\s\u001f]*/
/** Text of a PDF has an empty line below each line. */
const emptyLines = 1

/**
 * Reads the heading of a part whose words the width of a page broke: its number and the first of them stand on one line,
 * the rest on the next. Only wordings that are known to the letter count, since two lines of prose join to anything.
 * @param folded the folded text
 * @param line the number of a line that is no known heading by itself
 */
export function readWrappedHeading(folded: string, lines: readonly TokenLine[], line: number): HeadingCandidate | null {
  const first = wordsOn(lines[line])
  if (!first || !numerals.has(folded.charCodeAt(first.start)) || first.end - first.start > longestHeading) return null
  const above = folded.slice(first.start, first.end)
  const number = opening.exec(above)
  const lastLine = nextLine(lines, line)
  const last = lastLine === null ? null : wordsOn(lines[lastLine])
  if (!number || lastLine === null || !last || last.end - last.start > longestHeading) return null
  const text = above.slice(number[0].length) + folded.slice(last.start, last.end)
  const numeral = numeralValue(number[1])
  const known = wordingOf(text)
  if (!known || known.part !== numeral) return null
  const wordsFrom = number[0].length === above.length ? last.start : first.start + number[0].length
  return {
    part: known.part,
    strength: 'numbered',
    line,
    lastLine,
    heading: {
      start: first.start,
      end: last.end,
      text,
      words: { start: wordsFrom, end: last.end },
      numeral,
      numeralSpan: { start: first.start, end: wordsFrom },
      wording: known.wording,
    },
  }
}

/** The words of a line that has nothing else. */
function wordsOn({ tokens }: TokenLine): { readonly start: number; readonly end: number } | null {
  if (tokens.length !== 1) return null
  const [token] = tokens
  return token.kind === 'text' || token.kind === 'prose' ? token : null
}

function nextLine(lines: readonly TokenLine[], line: number): number | null {
  for (let next = line + 1; next < lines.length && next <= line + 1 + emptyLines; next++) {
    if (lines[next].shape !== 'empty') return next
  }
  return null
}
