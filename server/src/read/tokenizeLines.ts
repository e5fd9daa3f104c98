import type { Token, TokenLine } from './token'
import { tokenizeLine } from './tokenize'

/** The lines of a text with their tokens. */
export interface TokenizedLines {
  readonly lines: readonly TokenLine[]
  /** Numbers of the lines that have words. */
  readonly wordLines: readonly number[]
  /** What each line holds, see `lineContent`: most of a long text is passed over by it. */
  readonly contents: readonly number[]
}

/** What a line holds: nothing, one sentence or more, or anything else. */
export const lineContent = { empty: 0, prose: 1, other: 2 } as const

/**
 * Splits the lines of a text into tokens.
 * @param starts where lines begin, in rising order
 * @param endOf the end of a line's text, from its start and that of the next one
 * @param above the shape of the last line before them that is not empty
 */
export function tokenizeLines(
  folded: string,
  starts: readonly number[],
  endOf: (folded: string, start: number, next: number) => number,
  above: TokenLine['shape'] = 'empty',
): TokenizedLines {
  const lines: TokenLine[] = []
  const wordLines: number[] = []
  const contents: number[] = []
  let shape = above
  for (let line = 0; line < starts.length; line++) {
    const end = line + 1 < starts.length ? endOf(folded, starts[line], starts[line + 1]) : folded.length
    const tokens = tokenizeLine(folded, starts[line], end, line, shape)
    lines.push(tokens)
    if (tokens.shape !== 'empty') shape = tokens.shape
    const content = contentOf(tokens)
    contents.push(content)
    if (content === lineContent.prose || (content === lineContent.other && hasWords(tokens.tokens)))
      wordLines.push(line)
  }
  return { lines, wordLines, contents }
}

function contentOf({ shape, tokens }: TokenLine): number {
  if (shape === 'empty') return lineContent.empty
  return tokens.length === 1 && tokens[0].kind === 'prose' ? lineContent.prose : lineContent.other
}

function hasWords(tokens: readonly Token[]): boolean {
  for (const { kind } of tokens) if (kind === 'text' || kind === 'prose') return true
  return false
}

/** The end of a line without the line break that ends it. */
export function withoutLineBreak(folded: string, start: number, next: number): number {
  let end = next
  while (end > start && (folded.charCodeAt(end - 1) === 0x0a || folded.charCodeAt(end - 1) === 0x0d)) end--
  return end
}

/** The end of a line without the white space that ends it: between the words of a line it is no cell. */
export function trimmed(folded: string, start: number, next: number): number {
  return start + folded.slice(start, next).trimEnd().length
}
