import { plainParagraph, type Surroundings } from './wordParagraphs'
import { isTextBox, unwrapped } from './wordWrappers'
import { childOf, elementOf, settingOf, type XmlElement } from './xmlTree'

const containers: ReadonlySet<string> = new Set(['w:body', 'w:tbl', 'w:tr', 'w:trPr', 'w:tc', 'w:tcPr'])
const settings: ReadonlySet<string> = new Set(['w:tblHeader', 'w:gridSpan', 'w:hMerge', 'w:vMerge'])

/** A document (`w:document`) with everything that a reader sees in Word where the library finds it, and nothing else. */
export function plainDocument(document: XmlElement, surroundings: Surroundings): XmlElement {
  return elementOf('w:document', plainBlocks(document.children, surroundings))
}

function plainBlocks(blocks: readonly XmlElement[], surroundings: Surroundings): readonly XmlElement[] {
  return blocks.flatMap((block): readonly XmlElement[] => {
    const { name, children } = block
    if (name === 'w:p') return withTextBoxes(plainParagraph(block, surroundings), surroundings)
    if (settings.has(name)) return [block]
    if (!containers.has(name)) return plainBlocks(unwrapped(block), surroundings)
    if (name !== 'w:tr') return [elementOf(name, plainBlocks(children, surroundings))]
    // Word counts no paragraph of a deleted row.
    if (childOf(block, 'w:trPr', 'w:del')) return []
    return [elementOf(name, mergedAcross(plainBlocks(children, surroundings)))]
  })
}

function withTextBoxes(blocks: readonly XmlElement[], surroundings: Surroundings): readonly XmlElement[] {
  return blocks.flatMap((block) => (isTextBox(block) ? plainBlocks(block.children, surroundings) : [block]))
}

/** Merged the way of old documents: the cell that goes on is there, and empty. */
function mergedAcross(cells: readonly XmlElement[]): readonly XmlElement[] {
  const merged: XmlElement[] = []
  for (const cell of cells) {
    const last = merged[merged.length - 1]
    if (goesOn(cell) && childOf(last, 'w:tcPr', 'w:hMerge')) {
      merged[merged.length - 1] = widened(last, widthOf(last) + widthOf(cell))
    } else merged.push(cell)
  }
  return merged
}

function goesOn(cell: XmlElement): boolean {
  const merge = childOf(cell, 'w:tcPr', 'w:hMerge')
  return merge !== undefined && settingOf(merge) !== 'restart'
}

function widthOf(cell: XmlElement): number {
  return Number(settingOf(childOf(cell, 'w:tcPr', 'w:gridSpan')) ?? 1)
}

function widened(cell: XmlElement, width: number): XmlElement {
  const others = childOf(cell, 'w:tcPr')?.children.filter(({ name }) => name !== 'w:gridSpan') ?? []
  const span = { ...elementOf('w:gridSpan', []), attributes: { 'w:val': String(width) } }
  return {
    ...cell,
    children: [elementOf('w:tcPr', [...others, span]), ...cell.children.filter(({ name }) => name !== 'w:tcPr')],
  }
}
