import { codePoint } from 'dingbat-to-unicode'
import { withoutFieldCodes } from './wordFields'
import { hides, isHidden, type Styles } from './wordStyles'
import { isTextBox, textBoxesIn, unwrapped } from './wordWrappers'
import { childOf, elementOf, isOn, settingOf, type XmlElement } from './xmlTree'

/** What has to be known of a document to read its paragraphs. */
export interface Surroundings {
  readonly styles: Styles
  /** What Word prints before the words of a paragraph with these properties (`w:pPr`), asked for one after the other. */
  readonly numberOf: (properties: XmlElement | undefined) => string
}

/** What shows nowhere: a place where a word may be parted, and marks of no width. */
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]/g
/** It keeps a sign and its figure on one line, and looks like any other hyphen. */
const unbreakingHyphen = /\u2011/g
/** Fonts of nothing but signs; in others a sign has its usual code. */
const dingbats = /wingdings|webdings|symbol|dingbats/i

/**
 * A paragraph with nothing but its words (`w:t`) and line breaks (`w:br`), and the number that Word counts. Word parts a
 * word, and a figure too, wherever a person has gone over it: by what is bold, by a bookmark, by a link. References to
 * notes are no part of a figure.
 * @returns the paragraph and, behind it, the text boxes anchored in it
 */
export function plainParagraph(paragraph: XmlElement, { styles, numberOf }: Surroundings): readonly XmlElement[] {
  const properties = childOf(paragraph, 'w:pPr')
  const hidden = hides(styles, settingOf(childOf(properties, 'w:pStyle')))
  const end = childOf(properties, 'w:rPr')
  const deleted = childOf(end, 'w:del')
  // A paragraph whose end was deleted, moved or hidden goes on in the next one; the library joins those deleted.
  const isGone = isOn(deleted ?? childOf(end, 'w:moveFrom')) || isHidden(styles, end, hidden)
  const kept = deleted ? [elementOf('w:pPr', [elementOf('w:rPr', [deleted])])] : []
  const pieces = withoutFieldCodes(paragraph.children.flatMap((child) => piecesOf(child, styles, hidden)))
  const words = [wordsElement(isGone ? '' : numberOf(properties)), ...pieces.filter((piece) => !isTextBox(piece))]
  return [elementOf('w:p', [...kept, ...joined(words).map(withoutOuterTabs)]), ...pieces.filter(isTextBox)]
}

function piecesOf(element: XmlElement, styles: Styles, hidden: boolean): readonly XmlElement[] {
  const inside = (children: readonly XmlElement[]): readonly XmlElement[] =>
    children.flatMap((child) => piecesOf(child, styles, hidden))
  switch (element.name) {
    case 'w:r':
    case 'm:r':
      return isHidden(styles, childOf(element, 'w:rPr'), hidden) ? [] : inside(element.children)
    case 'w:t':
    case 'm:t':
      return [wordsElement(element.text)]
    case 'w:tab':
    case 'w:ptab':
      return [wordsElement('\t')]
    case 'w:br':
    case 'w:cr':
      // What follows begins a line of its own, on whichever page.
      return [elementOf('w:br', [])]
    case 'w:noBreakHyphen':
      return [wordsElement('-')]
    case 'w:sym':
      return [wordsElement(wordsOfSign(element))]
    case 'w:fldChar':
      return [element]
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      return textBoxesIn(element)
    default:
      return inside(unwrapped(element))
  }
}

/** What a sign of a font looks like. */
function wordsOfSign({ attributes }: XmlElement): string {
  const font = attributes['w:font'] ?? ''
  const code = Number.parseInt(attributes['w:char'] ?? '', 16)
  // Fonts of signs have them in a range of no other meaning, in the order of ASCII.
  const usual = code >= 0xf020 && code <= 0xf0ff ? code - 0xf000 : code
  const dingbat = codePoint(font, code) ?? codePoint(font, usual)
  if (dingbat) return dingbat.string
  return usual > 0x20 && usual < 0x10000 && !dingbats.test(font) ? String.fromCharCode(usual) : ''
}

function joined(pieces: readonly XmlElement[]): readonly XmlElement[] {
  const joinedPieces: XmlElement[] = []
  for (const piece of pieces) {
    const last = joinedPieces[joinedPieces.length - 1]
    if (piece.name === 'w:t' && last?.name === 'w:t') {
      joinedPieces[joinedPieces.length - 1] = { ...last, text: last.text + piece.text }
    } else joinedPieces.push(piece)
  }
  return joinedPieces
}

/** Tabs around words place them on the page; tabs between words may part the cells of a row. */
function withoutOuterTabs(piece: XmlElement): XmlElement {
  const text = piece.text.trim()
  return text.includes('\t') ? piece : { ...piece, text }
}

function wordsElement(text: string): XmlElement {
  return { ...elementOf('w:t', []), text: text.replace(unseen, '').replace(unbreakingHyphen, '-') }
}
