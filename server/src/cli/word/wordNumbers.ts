import { type List, type Numbering, settingOf } from './wordNumbering'
import { writeNumber } from './wordNumerals'
import { childOf, isOn, type XmlEdit, type XmlElement } from './xmlElements'

export type { Numbering } from './wordNumbering'

/** Where a paragraph stands in a list. */
interface Place {
  readonly id: string
  readonly list: List
  readonly level: number
}

/** Styles are based on each other in a short line; a file may say it is a ring. */
const mostStyles = 12
/** Behind anything else the words of a paragraph begin with a gap. */
const closesNumber = /[、.．。,，:：)）]$/

/**
 * Writes the numbers that Word counts by itself before the words of their paragraphs: they stand nowhere in the text.
 * @param elements all elements of the document
 */
export function writeNumbers(elements: readonly XmlElement[], numbering: Numbering): readonly XmlEdit[] {
  const count = createCounter()
  return elements.flatMap((element) => {
    const properties = element.name === 'w:p' ? childOf(element, 'w:pPr') : undefined
    if (!properties || isGone(properties)) return []
    const place = placeOf(properties, numbering)
    const number = place && count(place)
    if (!number) return []
    const text = `<w:r><w:t xml:space="preserve">${number}${closesNumber.test(number) ? '' : ' '}</w:t></w:r>`
    return [{ start: properties.end, end: properties.end, text }]
  })
}

/** A paragraph whose end was deleted, moved or hidden goes on in the next one. */
function isGone(properties: XmlElement): boolean {
  const end = childOf(properties, 'w:rPr')
  return isOn(childOf(end, 'w:del') ?? childOf(end, 'w:moveFrom') ?? childOf(end, 'w:vanish'))
}

/** A paragraph is in the list that it names itself, else in that of its style or of those this is based on. */
function placeOf(properties: XmlElement, { lists, styles }: Numbering): Place | null {
  const own = childOf(properties, 'w:numPr')
  const ownLevel = settingOf(childOf(own, 'w:ilvl'))
  let id = settingOf(childOf(own, 'w:numId'))
  let level = ownLevel === null ? null : Number(ownLevel)
  let style = settingOf(childOf(properties, 'w:pStyle'))
  for (let step = 0; style !== null && step < mostStyles && (id === null || level === null); step++) {
    const said = styles.get(style)
    if (!said) break
    id ??= said.list
    level ??= levelOfStyle(lists.get(id ?? ''), style) ?? said.level
    style = said.basedOn
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
