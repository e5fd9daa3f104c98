import { attributeOf, childOf, isOn, readElements, type XmlElement } from './xmlElements'

/** How Word counts the paragraphs of one level of a list. */
export interface Level {
  readonly start: number
  /** As Word names it: `chineseCounting`. */
  readonly format: string
  /** `%1、`, where %1 stands for the number of the first level. */
  readonly text: string
  /** The numbers of other levels, too, are written in digits: 1.1 under 一、 */
  readonly inDigits: boolean
  /** Paragraphs of this style stand on this level. */
  readonly style: string | null
}

/** A list: `w:num`. Several of them may count on from each other. */
export interface List {
  /** The same for lists that count together. */
  readonly counter: string
  readonly levels: ReadonlyMap<number, Level>
  /** Levels at which it begins to count anew, and the number it begins with. */
  readonly restarts: ReadonlyMap<number, number>
}

/** What a style says of numbers. */
interface Style {
  readonly basedOn: string | null
  readonly list: string | null
  readonly level: number | null
}

/** The lists of a document, and which styles put paragraphs into them. */
export interface Numbering {
  readonly lists: ReadonlyMap<string, List>
  readonly styles: ReadonlyMap<string, Style>
}

/**
 * Reads how Word numbers paragraphs by itself.
 * @param numbering @param styles the XML of these parts of the document, empty where it has none
 */
export function readNumbering(numbering: string, styles: string): Numbering {
  const read = readStyles(styles)
  return { lists: readLists(readElements(numbering), read), styles: read }
}

function readStyles(xml: string): ReadonlyMap<string, Style> {
  const named = readElements(xml).filter(({ name }) => name === 'w:style')
  return new Map(
    named.map((style) => {
      const number = childOf(style, 'w:pPr', 'w:numPr')
      const level = settingOf(childOf(number, 'w:ilvl'))
      return [
        attributeOf(style, 'w:styleId') ?? '',
        {
          basedOn: settingOf(childOf(style, 'w:basedOn')),
          list: settingOf(childOf(number, 'w:numId')),
          level: level === null ? null : Number(level),
        },
      ]
    }),
  )
}

function readLists(elements: readonly XmlElement[], styles: ReadonlyMap<string, Style>): ReadonlyMap<string, List> {
  const definitions = byAttribute(elements, 'w:abstractNum', 'w:abstractNumId')
  const nums = byAttribute(elements, 'w:num', 'w:numId')
  const definitionOf = (num: XmlElement | undefined): XmlElement | undefined =>
    definitions.get(settingOf(childOf(num, 'w:abstractNumId')) ?? '')
  return new Map(
    [...nums].map(([id, num]) => {
      const own = definitionOf(num)
      // A list may leave its levels to a style, which names a list that has them.
      const link = settingOf(childOf(own, 'w:numStyleLink'))
      const definition = link === null ? own : definitionOf(nums.get(styles.get(link)?.list ?? ''))
      const overrides = num.children.filter(({ name }) => name === 'w:lvlOverride')
      return [
        id,
        {
          counter: attributeOf(definition ?? num, 'w:abstractNumId') ?? id,
          levels: new Map([...levelsIn(definition), ...overrides.flatMap((override) => [...levelsIn(override)])]),
          restarts: restartsOf(overrides),
        },
      ]
    }),
  )
}

function restartsOf(overrides: readonly XmlElement[]): ReadonlyMap<number, number> {
  return new Map(
    overrides.flatMap((override): readonly (readonly [number, number])[] => {
      const start = settingOf(childOf(override, 'w:startOverride'))
      return start === null ? [] : [[Number(attributeOf(override, 'w:ilvl') ?? 0), Number(start)]]
    }),
  )
}

function levelsIn(element: XmlElement | undefined): ReadonlyMap<number, Level> {
  const levels = (element?.children ?? []).filter(({ name }) => name === 'w:lvl')
  return new Map(
    levels.map((level) => [
      Number(attributeOf(level, 'w:ilvl') ?? 0),
      {
        start: Number(settingOf(childOf(level, 'w:start')) ?? 1),
        format: settingOf(childOf(level, 'w:numFmt')) ?? 'decimal',
        text: settingOf(childOf(level, 'w:lvlText')) ?? '',
        inDigits: isOn(childOf(level, 'w:isLgl')),
        style: settingOf(childOf(level, 'w:pStyle')),
      },
    ]),
  )
}

function byAttribute(
  elements: readonly XmlElement[],
  name: string,
  attribute: string,
): ReadonlyMap<string, XmlElement> {
  const named = elements.filter((element) => element.name === name)
  return new Map(named.map((element) => [attributeOf(element, attribute) ?? '', element]))
}

/** What a property says: its `w:val`. */
export function settingOf(property: XmlElement | undefined): string | null {
  return property ? attributeOf(property, 'w:val') : null
}
