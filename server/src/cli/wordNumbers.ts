import { parts } from '../forms/parts'
import { readHeading } from '../read/headings'
import { foldText } from '../text/fold'
import { labelKey } from '../text/labelKey'

/** A piece of a Word document as mammoth reads it, as far as numbers need it. */
export interface WordElement {
  readonly type: string
  readonly children?: readonly WordElement[]
  /** Of a text. */
  readonly value?: string
  /** Of a paragraph that is numbered or bulleted: the same object for every paragraph of a list. */
  readonly numbering?: { readonly isOrdered: boolean } | null
}

/** So many headings of different parts make a list the list of the parts. */
const fewestParts = 3

/**
 * Writes the numbers that Word counts by itself before the headings of the parts; they stand nowhere in the document's
 * text. Other lists stay as they are: how they are numbered means nothing to a report.
 */
export function numberParts(document: WordElement): WordElement {
  const numbers = new Map<WordElement, string>()
  for (const items of listsOf(document).filter(isListOfParts)) {
    let index = 0
    for (const item of items) {
      // Another report in the same document counts from one again, as its list may or may not.
      if (partOf(item) === 1) index = 0
      const numeral = parts[index]?.numeral
      if (numeral !== undefined) numbers.set(item, `${numeral}、`)
      index += 1
    }
  }
  return numbers.size === 0 ? document : withNumbers(document, numbers)
}

function listsOf(document: WordElement): readonly (readonly WordElement[])[] {
  const lists = new Map<unknown, WordElement[]>()
  for (const paragraph of paragraphsOf(document)) {
    const { numbering } = paragraph
    if (!numbering?.isOrdered) continue
    const items = lists.get(numbering)
    if (items) items.push(paragraph)
    else lists.set(numbering, [paragraph])
  }
  return [...lists.values()]
}

function isListOfParts(items: readonly WordElement[]): boolean {
  const found = new Set(items.map(partOf))
  found.delete(null)
  return found.size >= fewestParts
}

function paragraphsOf(element: WordElement): readonly WordElement[] {
  return element.type === 'paragraph' ? [element] : (element.children ?? []).flatMap(paragraphsOf)
}

function partOf(paragraph: WordElement): number | null {
  const folded = foldText(wordsOf(paragraph).trim())
  return readHeading(folded, 0, folded.length, 0, labelKey(folded))?.part ?? null
}

function wordsOf({ value, children = [] }: WordElement): string {
  return value ?? children.map(wordsOf).join('')
}

function withNumbers(element: WordElement, numbers: ReadonlyMap<WordElement, string>): WordElement {
  const number = numbers.get(element)
  if (number !== undefined) {
    const run = { type: 'run', children: [{ type: 'text', value: number }] }
    return { ...element, numbering: null, children: [run, ...(element.children ?? [])] }
  }
  const { children } = element
  return children ? { ...element, children: children.map((child) => withNumbers(child, numbers)) } : element
}
