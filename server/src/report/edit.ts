import type { Span } from './span'

/** Replaces the source text of its span by `text`; an empty span inserts. */
export interface Edit extends Span {
  readonly text: string
}

/**
 * Applies edits to a text.
 * @param edits in text order, not overlapping
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = ''
  let done = 0
  for (const edit of edits) {
    result += text.slice(done, edit.start) + edit.text
    done = edit.end
  }
  return result + text.slice(done)
}
