import type { Location, Range } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Span } from '../report/span'

/** A span of UTF-16 offsets as a range of lines and UTF-16 characters. */
export function rangeOf(text: TextDocument, span: Span): Range {
  return { start: text.positionAt(span.start), end: text.positionAt(span.end) }
}

/** A span of a document as a place that can be pointed to. */
export function locationOf(text: TextDocument, span: Span): Location {
  return { uri: text.uri, range: rangeOf(text, span) }
}

/** A range of lines and UTF-16 characters as offsets; what lies outside the text is pulled to its edge. */
export function spanOf(text: TextDocument, range: Range): Span {
  return { start: text.offsetAt(range.start), end: text.offsetAt(range.end) }
}

/** The offset lies in the span or at its end, where a cursor still counts as being at it. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end
}

/** The spans have a character or, where one is empty, an edge in common. */
export function overlap(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end
}
