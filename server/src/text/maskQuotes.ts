import { emptiness } from './fold'

/** How mail programs mark a line that is quoted, once for each time. */
const mark = /^(?: ?>)+/gm
/** The same on an empty line, which is no trace of a blank cell. */
const markAlone = /^(?: ?>)+(?= ?$)/gm
const written = /^.*\S/gm
const anyMark = /[\r\n] ?[>＞]/
/** Share of the lines with text on them that carry the mark where a report was quoted as a whole. */
const mostLines = 0.8

/** Whether lines of a text, folded or not, may be marked as quoted; `false` is certain. */
export function mayBeQuoted(text: string): boolean {
  return (text.includes('>') || text.includes('＞')) && anyMark.test(text)
}

/**
 * Takes out the marks before every line of a report that somebody answered or forwarded by mail: spaces stand there, and nothing that counts on lines
 * without text.
 * @param folded text that `foldText` has folded
 * @returns a text of the same length
 */
export function maskQuotes(folded: string): string {
  if (!mayBeQuoted(folded)) return folded
  const marked = folded.match(mark)?.length ?? 0
  if (marked < mostLines * (folded.match(written)?.length ?? 0)) return folded
  return folded
    .replace(markAlone, (found) => emptiness.repeat(found.length))
    .replace(mark, (found) => ' '.repeat(found.length))
}
