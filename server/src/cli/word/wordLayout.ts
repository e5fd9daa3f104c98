import { readHeading } from '../../read/headings'
import { foldText } from '../../text/fold'
import { labelKey } from '../../text/labelKey'
import { mapChildren, type WordElement, wordsOf } from './wordElement'

/** Longer words are no label. */
const longestLabel = 60
const pieceOfFigure = /^[\d.]+$/

/**
 * Takes tables away that only place things on the page, and leaves what they hold: a frame around the report or one of
 * its parts, and rows of a table that hold the words of a part. In a cell of a table, paragraphs mean nothing.
 */
export function withoutLayoutTables(element: WordElement): WordElement {
  return mapChildren(element, (child) => {
    const inner = withoutLayoutTables(child)
    if (inner.type === 'tableCell') return [withWholeFigure(inner)]
    return inner.type === 'table' ? unframed(inner) : [inner]
  })
}

/** A figure that goes over lines, in a column too narrow for it, is one figure. */
function withWholeFigure(cell: WordElement): WordElement {
  const lines = contentOf(cell)
    .flatMap(({ children = [] }) => children)
    .map((piece) => wordsOf(piece).trim())
    .filter((line) => line !== '')
  if (lines.length < 2 || !lines.every((line) => pieceOfFigure.test(line))) return cell
  return { ...cell, children: [{ type: 'paragraph', children: [{ type: 'text', value: lines.join('') }] }] }
}

function unframed(table: WordElement): readonly WordElement[] {
  const rows = table.children ?? []
  const cells = rows.flatMap(cellsOf)
  if (cells.some(holdsTable) || rows.every((row) => cellsOf(row).length < 2)) return cells.flatMap(contentOf)
  return splitAtProse(table, rows)
}

/** A table in a cell of its own, such as one pasted into the cell of a figure, has become what it holds by now. */
function holdsTable({ children = [] }: WordElement): boolean {
  return children.some(({ type }) => type === 'table')
}

function splitAtProse(table: WordElement, rows: readonly WordElement[]): readonly WordElement[] {
  if (!rows.some(isProse)) return [table]
  const pieces: WordElement[] = []
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
function isProse(row: WordElement): boolean {
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

function cellsOf({ children = [] }: WordElement): readonly WordElement[] {
  return children
}

function contentOf({ children = [] }: WordElement): readonly WordElement[] {
  return children
}
