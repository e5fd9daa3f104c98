import type { List, Lists } from './wordNumbering'
import { writeNumber } from './wordNumerals'
import { type Styles, styleWithBases } from './wordStyles'
import { childOf, settingOf, type XmlElement } from './xmlTree'

/** Where a paragraph stands in a list. */
interface Place {
  readonly id: string
  readonly list: List
  readonly level: number
}

/** Behind anything else the words of a paragraph begin with a gap. */
const closesNumber = /[、.．。,，:：)）]$/

/**
 * Counts paragraphs as Word does by itself: their numbers stand nowhere in the text. To be asked for every paragraph
 * that counts, in the order of the document.
 * @returns for the properties of a paragraph (`w:pPr`) what Word prints before its words; nothing without a number
 */
export function createNumberer(lists: Lists, styles: Styles): (properties: XmlElement | undefined) => string {
  const count = createCounter()
  return (properties) => {
    const place = properties && placeOf(properties, lists, styles)
    const number = place && count(place)
    if (!number) return ''
    return closesNumber.test(number) ? number : `${number} `
  }
}

/** A paragraph is in the list that it names itself, else in that of its style or of those this is based on. */
function placeOf(properties: XmlElement, lists: Lists, styles: Styles): Place | null {
  const own = childOf(properties, 'w:numPr')
  const ownLevel = settingOf(childOf(own, 'w:ilvl'))
  let id = settingOf(childOf(own, 'w:numId'))
  let level = ownLevel === null ? null : Number(ownLevel)
  for (const style of styleWithBases(styles, settingOf(childOf(properties, 'w:pStyle')))) {
    id ??= style.list
    level ??= levelOfStyle(lists.get(id ?? ''), style.id) ?? style.level
  }
  const list = lists.get(id ?? '')
  return list && id !== null ? { id, list, level: level ?? 0 } : null
}

function levelOfStyle(list: List | undefined, style: string): number | null {
  return [...(list?.levels ?? [])].find(([, level]) => level.style === style)?.[0] ?? null
}

/** Counts paragraphs in the order of the document. Gives the number of each as Word prints it. */
function createCounter(): (place: Place) => string | null {
  const counters = new Map<string, Map<number, number>>()
  const met = new Set<string>()
  return ({ id, list, level }) => {
    const own = list.levels.get(level)
    if (!own) return null
    const numbers = counters.get(list.counter) ?? new Map<number, number>()
    counters.set(list.counter, numbers)
    if (!met.has(id)) for (const [restarted, start] of list.restarts) numbers.set(restarted, start - 1)
    met.add(id)
    numbers.set(level, (numbers.get(level) ?? own.start - 1) + 1)
    for (const deeper of [...numbers.keys()]) if (deeper > level) numbers.delete(deeper)
    if (own.format === 'bullet' || own.format === 'none') return null
    return own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const shown = list.levels.get(Number(digit) - 1)
      return shown
        ? writeNumber(numbers.get(Number(digit) - 1) ?? shown.start, own.inDigits ? 'decimal' : shown.format)
        : ''
    })
  }
}
