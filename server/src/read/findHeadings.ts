import { type HeadingCandidate, readHeading } from './headings'
import { holdsNoWord, type Token, type TokenLine } from './token'
import { readWrappedHeading } from './wrappedHeading'

/**
 * Finds the lines that may head a part.
 * @param lines all lines of the text
 * @param wordLines the numbers of those to look at, which have words, in rising order
 */
export function findHeadings(
  folded: string,
  lines: readonly TokenLine[],
  wordLines: readonly number[],
): readonly HeadingCandidate[] {
  const found: HeadingCandidate[] = []
  for (const line of wordLines) {
    if (line === found.at(-1)?.lastLine) continue
    const { shape, tokens } = lines[line]
    if (shape === 'empty' || holdsNoWord(lines[line]) || shape === 'figures' || shape === 'labelled') continue
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
