import type { Layout, Row } from '../report/report'
import { withoutCells } from './lostFigures'

/**
 * The rows of a table with a line for each cell whose blank ones vanished when an editor trimmed its lines: no blank is
 * left anywhere, and rows end early by different numbers of cells, as a grid that was cut does not. Of the figures of
 * such a row nobody can say to which columns they belong. Source: observation.
 */
export function withoutDisplaced(rows: readonly Row[], layout: Layout): readonly Row[] {
  if (layout !== 'lines' && layout !== 'barLines') return rows
  const short = rows.filter(({ given, cells }) => given > 0 && given < cells.length)
  const lengths = new Set(short.map(({ given, cells }) => cells.length - given))
  if (lengths.size < 2 || rows.some(({ cells }) => cells.some(({ state }) => state === 'blank'))) return rows
  return rows.map((row) => (short.includes(row) ? { ...withoutCells(row), given: row.given } : row))
}
