import type { Styles } from './wordStyles'
import { childOf, childrenOf, isOn, settingOf, type XmlElement } from './xmlTree'

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

/** The lists of a document, by their ids. */
export type Lists = ReadonlyMap<string, List>

/** Word has no more; a file may say anything. */
const mostLevels = 9

/**
 * Reads how Word numbers paragraphs by itself.
 * @param part of the document that has its lists; `null` where there is none
 */
export function readLists(part: XmlElement | null, styles: Styles): Lists {
  const definitions = byAttribute(childrenOf(part, 'w:abstractNum'), 'w:abstractNumId')
  const nums = byAttribute(childrenOf(part, 'w:num'), 'w:numId')
  const definitionOf = (num: XmlElement | undefined): XmlElement | undefined =>
    definitions.get(settingOf(childOf(num, 'w:abstractNumId')) ?? '')
  return new Map(
    [...nums].map(([id, num]) => {
      const own = definitionOf(num)
      // A list may leave its levels to a style, which names a list that has them.
      const link = settingOf(childOf(own, 'w:numStyleLink'))
      const definition = link === null ? own : definitionOf(nums.get(styles.get(link)?.list ?? ''))
      const overrides = childrenOf(num, 'w:lvlOverride').slice(0, mostLevels)
      return [
        id,
        {
          counter: (definition ?? num).attributes['w:abstractNumId'] ?? id,
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
      return start === null ? [] : [[levelOf(override), Number(start)]]
    }),
  )
}

function levelsIn(element: XmlElement | undefined): ReadonlyMap<number, Level> {
  return new Map(
    childrenOf(element, 'w:lvl')
      .slice(0, mostLevels)
      .map((level) => [
        levelOf(level),
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

function levelOf({ attributes }: XmlElement): number {
  return Number(attributes['w:ilvl'] ?? 0)
}

function byAttribute(elements: readonly XmlElement[], name: string): ReadonlyMap<string, XmlElement> {
  return new Map(elements.map((element) => [element.attributes[name] ?? '', element]))
}
