import { coveredFromAbove, type Grid, type GridRow } from '../grid'
import type { Layout } from '../layout'
import { joinPieces, type Piece, plain } from '../pieces'

/** L4: a row a line, bars between; every merged column leaves one more bar at the end. */
export const pipes: Layout = {
  id: 'L4',
  name: 'pipe',
  lineRows: true,
  pads: true,
  start: () => (grid) => grid.rows.flatMap((row) => [...barRow(row.cells), plain(spanBars(grid, row)), plain('\n')]),
}

/** L5: no bars for merged columns; cells covered from above are bars in front. */
export const pipesNoSpan: Layout = {
  id: 'L5',
  name: 'pipe_nospan',
  lineRows: true,
  start: () => (grid) => grid.rows.flatMap((row, number) => [...barRow(withCovered(grid, row, number)), plain('\n')]),
}

/** L5 with a bar in front of every row. */
export const pipesLead: Layout = {
  id: 'L5-lead',
  name: 'pipe_lead',
  lineRows: true,
  start: () => (grid) =>
    grid.rows.flatMap((row, number) => [plain('| '), ...barRow(withCovered(grid, row, number)), plain('\n')]),
}

function barRow(cells: readonly Piece[]): Piece[] {
  const groups = cells.map((cell) => (cell.text === '' ? [cell, plain('|')] : [cell, plain(' |')]))
  return joinPieces(groups, ' ')
}

/** One bar for each column of the grid that prints no cell of its own. */
function spanBars(grid: Grid, row: GridRow): string {
  const missing = grid.width - row.cells.length
  return missing > 0 ? ` ${'|'.repeat(missing)}` : ''
}

function withCovered(grid: Grid, row: GridRow, number: number): Piece[] {
  const above = coveredFromAbove(grid, number).map((cell) => ({ text: '', column: cell.column }))
  return [...above, ...row.cells].sort((a, b) => a.column - b.column)
}
