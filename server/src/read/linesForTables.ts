import { lineContent, type TokenizedLines } from './tokenizeLines'

/**
 * The lines that have a say in tables. A sentence ends whatever table stands above it, so that of sentences with nothing
 * but empty lines between them the first and the last are enough: what a table could be taken for stands beside them.
 * @param first @param last the lines to choose from, half-open
 * @returns their numbers, in rising order
 */
export function linesForTables({ contents }: TokenizedLines, first: number, last: number): readonly number[] {
  const numbers: number[] = []
  for (let line = first; line < last; line++) {
    numbers.push(line)
    if (contents[line] !== lineContent.prose) continue
    const end = lastSentence(contents, line, last)
    if (end > line + 1) line = end - 1
  }
  return numbers
}

/** The last of the sentences that follow each other from a line on. */
function lastSentence(contents: readonly number[], from: number, last: number): number {
  let sentence = from
  for (let line = from + 1; line < last && contents[line] !== lineContent.other; line++) {
    if (contents[line] === lineContent.prose) sentence = line
  }
  return sentence
}
