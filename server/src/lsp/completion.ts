import { type CompletionItem, InsertTextMode, type Position } from 'vscode-languageserver'
import { pinyinOfNames } from '../forms/pinyin.generated'
import type { Span } from '../report/span'
import { completionOffers, type Offer } from './completionOffers'
import { rangeOf } from './positions'
import type { View } from './views'

/** What cells and words are parted by. */
const separator = /[\s\u3000|｜]/

/** Completion by Chinese, by pinyin and by its initials (bnxs → 本年新收…). */
export function completions(view: View, position: Position): CompletionItem[] {
  const { text, document } = view.snapshot
  const offset = text.offsetAt(position)
  const typed = { start: wordStart(document.text, offset), end: offset }
  return completionOffers(view, offset).flatMap((offer, rank) => toItem(view, offer, typed, rank) ?? [])
}

function toItem({ snapshot }: View, offer: Offer, typed: Span, rank: number): CompletionItem | undefined {
  const range = rangeOf(snapshot.text, offer.span ?? typed)
  // The protocol allows completion to replace a stretch of one line only.
  if (range.start.line !== range.end.line) return undefined
  const present = offer.span ? snapshot.document.text.slice(offer.span.start, offer.span.end) : ''
  return {
    label: offer.label,
    detail: offer.detail,
    kind: offer.kind,
    sortText: String(rank).padStart(3, '0'),
    // Editors compare this with the text that is replaced, a mistyped label included.
    filterText: [present, offer.text.split('\n', 1)[0], offer.name, pinyinOfNames[offer.name]]
      .filter(Boolean)
      .join(' '),
    insertTextMode: InsertTextMode.asIs,
    textEdit: { range, newText: offer.text },
  }
}

function wordStart(text: string, offset: number): number {
  let start = offset
  while (start > 0 && !separator.test(text[start - 1])) start -= 1
  return start
}
