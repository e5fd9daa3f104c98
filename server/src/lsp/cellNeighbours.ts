import type { Position, Range } from 'vscode-languageserver'
import type { Cell, Report } from '../report/report'
import type { Snapshot } from './documents'
import { contextAt, isPresent, surroundings } from './places'
import { rangeOf, touches } from './positions'
import type { CellNeighbours } from './protocol'

/**
 * The cells before and after a place in a table, in the order of the text and over the ends of tables. From a place
 * beside the cells (a label, the head) they are the nearest ones.
 * @returns `null` for a place outside the tables
 */
export function cellNeighbours(snapshot: Snapshot, position: Position): CellNeighbours | null {
  const offset = snapshot.text.offsetAt(position)
  const report = contextAt(snapshot, offset)?.report
  if (!report || !surroundings(report, offset).table) return null
  const cells = cellsInOrder(report)
  const range = (cell: Cell | undefined): Range | null => (cell ? rangeOf(snapshot.text, cell) : null)
  const current = cells.findLastIndex((cell) => touches(cell, offset))
  if (current >= 0) return { previous: range(cells[current - 1]), next: range(cells[current + 1]) }
  return {
    previous: range(cells.findLast((cell) => cell.end < offset)),
    next: range(cells.find((cell) => cell.start > offset)),
  }
}

/** The cells that the text has, in its order: the way that Tab goes. */
export function cellsInOrder(report: Report): readonly Cell[] {
  return report.cells.filter(isPresent).sort((a, b) => a.start - b.start)
}
