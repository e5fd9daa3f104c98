import type { Span } from '../../report/span'
import { lineStartAt } from '../../text/lineStartAt'

/** The whole lines that a span touches, with the last line's end and the empty lines after it. */
export function wholeLines(source: string, span: Span): Span {
  const start = lineStartAt(source, span.start)
  let end = lineEnd(source, span.end)
  while (end < source.length && source.slice(end, lineEnd(source, end)).trim() === '') end = lineEnd(source, end)
  return { start, end }
}

/** The offset after the line break of the line that the offset stands on. */
function lineEnd(source: string, offset: number): number {
  const rest = /\r\n?|\n/g
  rest.lastIndex = offset
  const found = rest.exec(source)
  return found ? found.index + found[0].length : source.length
}
