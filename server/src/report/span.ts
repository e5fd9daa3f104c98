/** A stretch of the source text: UTF-16 offsets from the beginning of the document, half-open. */
export interface Span {
  readonly start: number
  readonly end: number
}
