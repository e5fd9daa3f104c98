import { coveredFromAbove, type Grid, type GridRow } from '../grid'
import type { Layout } from '../layout'
import { joinPieces, type Piece, plain } from '../pieces'

/** L2: a row a line, tabs between; merged cells leave empty cells, but not where the grid has them. */
export const tabRows: Layout = {
  id: 'L2',
  name: 'tsv',
  lineRows: true,
  pads: true,
  start: (random) => {
    const style = random.pick(['exact', 'shifting', 'shifting', 'collapsed'] as const)
    const slip = random.chance(0.5) ? random.int(3, 5) : 0
    return (grid) => {
      if (style === 'exact' || grid.table.labelColumns < 2) return exactTable(grid)
      if (style === 'collapsed') return collapsedTable(grid)
      return shiftingTable(grid, slip)
    }
  },
}

/** Every column of the grid is a cell. */
export function exactTable(grid: Grid): Piece[] {
  return grid.rows.flatMap((row) => {
    const line: Piece[][] = Array.from({ length: grid.width }, () => [])
    for (const cell of row.cells) line[cell.column] = [cell]
    return [...joinPieces(line, '\t'), plain('\n')]
  })
}

/** Merged label columns count once: labels in front vary in number, so figures begin in different places. */
function collapsedTable(grid: Grid): Piece[] {
  return grid.rows.flatMap((row, number) => [...joinPieces(collapsedRow(grid, row, number), '\t'), plain('\n')])
}

/** Label columns as cells, covered ones blank; behind them every column of the grid. */
export function collapsedRow(grid: Grid, row: GridRow, number: number): Piece[][] {
  const labelColumns = grid.table.labelColumns
  const above = coveredFromAbove(grid, number)
  const covered = above.filter((cell) => cell.column < labelColumns).map(() => [])
  const labels = row.cells.filter((cell) => cell.column < labelColumns).map((cell) => [cell])
  const last = row.cells[row.cells.length - 1]
  const end = row.kind === 'head' ? grid.width : last.column + last.columns
  const values: Piece[][] = Array.from({ length: end - labelColumns }, () => [])
  for (const cell of row.cells) if (cell.column >= labelColumns) values[cell.column - labelColumns] = [cell]
  return [...covered, ...labels, ...values]
}

/** Table 三 as in seed 001: one empty cell after the labels, padded to one column more than the grid. */
function shiftingTable(grid: Grid, slip: number): Piece[] {
  const width = grid.width + 1
  return grid.rows.flatMap((row, number) => {
    if (row.kind !== 'figures') return shiftedHead(row, number, width)
    const labels = row.cells.filter((cell) => cell.role !== 'value').map((cell) => [cell])
    const values = row.cells.filter((cell) => cell.role === 'value').map((cell) => [cell])
    const slipped = number >= grid.rows.length - slip
    const above = slipped ? [] : coveredFromAbove(grid, number).map(() => [])
    return paddedLine([...above, ...labels, [], ...values], width)
  })
}

/** The head stands a column further left than the figures, and its last cell may stand a row too high. */
function shiftedHead(row: GridRow, number: number, width: number): Piece[] {
  const cells: Piece[][] = number === 0 ? [] : [[], []]
  for (const cell of row.cells) {
    cells.push([cell])
    const padding = cell.role === 'head' && cell.columns > 1 ? cell.columns - 1 : 0
    for (let pad = 0; pad < (number === 0 ? Math.min(padding, 5) : padding); pad++) cells.push([])
    if (number === 0 && cells.length === 3) cells.splice(2, 1)
  }
  return paddedLine(cells.slice(0, width), width)
}

function paddedLine(cells: readonly (readonly Piece[])[], width: number): Piece[] {
  const padding = Array.from({ length: Math.max(0, width - cells.length) }, () => [])
  return [...joinPieces([...cells, ...padding], '\t'), plain('\n')]
}
