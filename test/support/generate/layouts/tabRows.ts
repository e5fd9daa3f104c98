import { coveredFromAbove, type Grid, type GridRow } from '../grid'
import type { Layout } from '../layout'
import { joinPieces, type Piece, plain } from '../pieces'

/** L2: a row a line, tabs between; merged cells leave empty cells, but not where the grid has them. */
export const tabRows: Layout = {
  id: 'L2',
  name: 'tsv',
  gap: '\n\n',
  start: (random) => {
    const style = random.pick(['exact', 'shifting', 'shifting', 'collapsed'] as const)
    const slip = random.chance(0.5) ? random.int(3, 5) : 0
    return (grid) => {
      if (style === 'exact') return exactTable(grid)
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

/** Merged columns count once: labels in front vary in number, so figures begin in different places. */
function collapsedTable(grid: Grid): Piece[] {
  return grid.rows.flatMap((row, number) => [...joinPieces(collapsedRow(grid, row, number), '\t'), plain('\n')])
}

/** The cells of a row with a blank for each cell covered from above. */
export function collapsedRow(grid: Grid, row: GridRow, number: number): Piece[][] {
  const above = coveredFromAbove(grid, number).map((cell) => ({ text: '', column: cell.column }))
  return [...above, ...row.cells].sort((a, b) => a.column - b.column).map((cell) => [cell])
}

/** Table 三 as in seed 001: one empty cell after the labels, padded to one column more than the grid. */
function shiftingTable(grid: Grid, slip: number): Piece[] {
  if (grid.table.labelColumns < 2) return exactTable(grid)
  const width = grid.width + 1
  const last = grid.rows.length
  return grid.rows.flatMap((row, number) => {
    if (row.kind !== 'figures') return shiftedHead(grid, row, number, width)
    const labels = row.cells.filter((cell) => cell.role !== 'value').map((cell) => [cell])
    const values = row.cells.filter((cell) => cell.role === 'value').map((cell) => [cell])
    const slipped = number >= last - slip
    const above = slipped ? [] : coveredFromAbove(grid, number).map(() => [])
    return line([...above, ...labels, [], ...values], width)
  })
}

function shiftedHead(grid: Grid, row: GridRow, number: number, width: number): Piece[] {
  const cells: Piece[][] = number === 0 ? [] : [[], []]
  for (const cell of row.cells) {
    cells.push([cell])
    if (number < 2 && cell.columns > 1)
      for (let pad = 1; pad < cell.columns && cells.length < width; pad++) cells.push([])
  }
  return line(cells.slice(0, width), grid.width + 1)
}

function line(cells: readonly (readonly Piece[])[], width: number): Piece[] {
  const padding = Array.from({ length: Math.max(0, width - cells.length) }, () => [])
  return [...joinPieces([...cells, ...padding], '\t'), plain('\n')]
}
