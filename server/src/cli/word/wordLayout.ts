import { readHeading } from '../../read/headings'
import { foldText } from '../../text/fold'
import { labelKey } from '../../text/labelKey'
import { childOf, childrenOf, elementOf, settingOf, type XmlElement } from './xmlTree'

/** Longer words are no label. */
const longestLabel = 60
const pieceOfFigure = /^[\d.]+$/
const cellProperties = 'w:tcPr'

/**
 * Takes tables away that only place things on the page, and leaves what they hold: a frame around the report or one of
 * its parts, and rows of a table that hold the words of a part. In a cell of a table, paragraphs mean nothing.
 */
export function withoutLayoutTables(element: XmlElement): XmlElement {
  const children = element.children.flatMap((child): readonly XmlElement[] => {
    if (child.name === 'w:p') return [child]
    const inner = withoutLayoutTables(child)
    if (inner.name === 'w:tc') return [withWholeFigure(inner)]
    return inner.name === 'w:tbl' ? unframed(inner) : [inner]
  })
  return { ...element, children }
}

/** A figure that goes over lines, in a column too narrow for it, is one figure. */
function withWholeFigure(cell: XmlElement): XmlElement {
  const lines = contentOf(cell)
    .flatMap(({ children }) => children)
    .map((piece) => wordsOf(piece).trim())
    .filter((line) => line !== '')
  if (lines.length < 2 || !lines.every((line) => pieceOfFigure.test(line))) return cell
  const figure = elementOf('w:p', [{ ...elementOf('w:t', []), text: lines.join('') }])
  return { ...cell, children: [...childrenOf(cell, cellProperties), figure] }
}

function unframed(table: XmlElement): readonly XmlElement[] {
  const rows = childrenOf(table, 'w:tr')
  const cells = rows.flatMap(cellsOf)
  if (cells.some(holdsTable) || rows.every((row) => cellsOf(row).length < 2)) return cells.flatMap(contentOf)
  return splitAtProse(table, rows)
}

/** A table in a cell of its own, such as one pasted into the cell of a figure, has become what it holds by now. */
function holdsTable(cell: XmlElement): boolean {
  return childOf(cell, 'w:tbl') !== undefined
}

function splitAtProse(table: XmlElement, rows: readonly XmlElement[]): readonly XmlElement[] {
  if (!rows.some(isProse)) return [table]
  const pieces: XmlElement[] = []
  let from = 0
  rows.forEach((row, index) => {
    if (!isProse(row)) return
    if (index > from) pieces.push({ ...table, children: rows.slice(from, index) })
    pieces.push(...cellsOf(row).flatMap(contentOf))
    from = index + 1
  })
  return from < rows.length ? [...pieces, { ...table, children: rows.slice(from) }] : pieces
}

/** A row that is one cell with paragraphs, one of them a heading or all together longer than any label. */
function isProse(row: XmlElement): boolean {
  const cells = cellsOf(row)
  if (cells.length !== 1) return false
  const words = contentOf(cells[0])
    .map((paragraph) => wordsOf(paragraph).trim())
    .filter((paragraph) => paragraph !== '')
  return words.length > 1 && (words.join('').length > longestLabel || words.some(isHeading))
}

function isHeading(words: string): boolean {
  const folded = foldText(words)
  return readHeading(folded, 0, folded.length, 0, labelKey(folded)) !== null
}

/** The cells that are seen: of those merged downwards, the topmost. */
function cellsOf(row: XmlElement): readonly XmlElement[] {
  return childrenOf(row, 'w:tc').filter((cell) => {
    const merge = childOf(cell, cellProperties, 'w:vMerge')
    return merge === undefined || settingOf(merge) === 'restart'
  })
}

function contentOf(cell: XmlElement): readonly XmlElement[] {
  return cell.children.filter(({ name }) => name !== cellProperties)
}

function wordsOf({ text, children }: XmlElement): string {
  return text + children.map(wordsOf).join('')
}
