import { childOf, childrenOf, isOn, settingOf, type XmlElement } from './xmlTree'

/** What a style says of the paragraphs and words that have it; `null` where it leaves that to the one it is based on. */
export interface Style {
  readonly id: string
  readonly basedOn: string | null
  /** The list of its paragraphs. */
  readonly list: string | null
  readonly level: number | null
  readonly hidden: boolean | null
}

/** The styles of a document, by their ids. */
export type Styles = ReadonlyMap<string, Style>

/** Styles are based on each other in a short line; a file may say it is a ring. */
const mostStyles = 12

/** Reads the part of a document that has its styles; `null` where there is none. */
export function readStyles(part: XmlElement | null): Styles {
  return new Map(
    childrenOf(part, 'w:style')
      .map(readStyle)
      .map((style) => [style.id, style]),
  )
}

function readStyle(style: XmlElement): Style {
  const number = childOf(style, 'w:pPr', 'w:numPr')
  const level = settingOf(childOf(number, 'w:ilvl'))
  const vanish = childOf(style, 'w:rPr', 'w:vanish')
  return {
    id: style.attributes['w:styleId'] ?? '',
    basedOn: settingOf(childOf(style, 'w:basedOn')),
    list: settingOf(childOf(number, 'w:numId')),
    level: level === null ? null : Number(level),
    hidden: vanish ? isOn(vanish) : null,
  }
}

/** A style, the one it is based on, and so on; none where there is no such style. */
export function styleWithBases(styles: Styles, id: string | null): readonly Style[] {
  const line: Style[] = []
  let style = styles.get(id ?? '')
  while (style && line.length < mostStyles) {
    line.push(style)
    style = styles.get(style.basedOn ?? '')
  }
  return line
}

/** Whether a style hides what has it. */
export function hides(styles: Styles, id: string | null): boolean {
  return styleWithBases(styles, id).find(({ hidden }) => hidden !== null)?.hidden ?? false
}

/**
 * Whether words are hidden by their own properties or by a style.
 * @param properties `w:rPr`
 * @param hiddenParagraph whether the style of their paragraph hides them
 */
export function isHidden(styles: Styles, properties: XmlElement | undefined, hiddenParagraph: boolean): boolean {
  const own = childOf(properties, 'w:vanish')
  if (own) return isOn(own)
  // Of two styles that both hide, Word lets the one undo the other.
  return hiddenParagraph !== hides(styles, settingOf(childOf(properties, 'w:rStyle')))
}
