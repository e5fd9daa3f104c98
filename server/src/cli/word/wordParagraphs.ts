import { mapChildren, type WordElement } from './wordElement'

/** What shows nowhere: a place where a word may be parted, and marks of no width. */
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]/g
/** It keeps a sign and its figure on one line, and looks like any other hyphen. */
const unbreakingHyphen = /\u2011/g

/**
 * Leaves nothing of paragraphs but their words and line breaks. Word parts a word, and a figure too, wherever a person
 * has gone over it: by what is bold, by a bookmark, by a link. References to notes are no part of a figure.
 */
export function plainParagraphs(element: WordElement): WordElement {
  if (element.type !== 'paragraph') return mapChildren(element, (child) => [plainParagraphs(child)])
  return { type: 'paragraph', children: withoutOuterTabs(joined(piecesOf(element))) }
}

/** Tabs around words place them on the page; tabs between words may part the cells of a row. */
function withoutOuterTabs(pieces: readonly WordElement[]): readonly WordElement[] {
  return pieces.map((piece) => {
    const trimmed = piece.value?.trim()
    return trimmed === undefined || trimmed.includes('\t') ? piece : { ...piece, value: trimmed }
  })
}

function piecesOf(element: WordElement): readonly WordElement[] {
  switch (element.type) {
    case 'text':
      return [text(element.value ?? '')]
    case 'tab':
      return [text('\t')]
    case 'break':
      // What follows begins a line of its own, on whichever page.
      return [{ type: 'break', breakType: 'line' }]
    case 'noteReference':
    case 'commentReference':
    case 'image':
      return []
    default:
      return (element.children ?? []).flatMap(piecesOf)
  }
}

function joined(pieces: readonly WordElement[]): readonly WordElement[] {
  const joinedPieces: WordElement[] = []
  for (const piece of pieces) {
    const last = joinedPieces[joinedPieces.length - 1]
    if (piece.type === 'text' && last?.type === 'text') {
      joinedPieces[joinedPieces.length - 1] = text(`${last.value}${piece.value}`)
    } else joinedPieces.push(piece)
  }
  return joinedPieces
}

function text(value: string): WordElement {
  return { type: 'text', value: value.replace(unseen, '').replace(unbreakingHyphen, '-') }
}
