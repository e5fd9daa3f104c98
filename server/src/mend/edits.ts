import type { Edit } from '../report/edit'

/** Edits in text order; of two that overlap the first stays. Insertions at one place keep the order given. */
export function inOrder(edits: readonly Edit[]): readonly Edit[] {
  const kept: Edit[] = []
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = kept[kept.length - 1]
    if (!last || edit.start >= last.end) kept.push(edit)
  }
  return kept
}

/** Lines ended as in the source. */
export function withLineEnds(source: string, text: string): string {
  return source.includes('\r\n') ? text.replace(/\r?\n/g, '\r\n') : text
}
