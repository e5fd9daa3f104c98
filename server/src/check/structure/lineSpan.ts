import type { Span } from '../../report/span'

/** The whole lines that a span touches, with the last line's end and the empty lines after it. */
export function wholeLines(source: string, span: Span): Span {
  const start = source.lastIndexOf('\n', span.start - 1) + 1
  let end = lineEnd(source, span.end)
  while (end < source.length && source.slice(end, lineEnd(source, end)).trim() === '') end = lineEnd(source, end)
  return { start, end }
}

/** The offset after the line break of the line that the offset stands on. */
function lineEnd(source: string, offset: number): number {
  const lineBreak = source.indexOf('\n', offset)
  return lineBreak < 0 ? source.length : lineBreak + 1
}
