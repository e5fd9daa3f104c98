import { coveredFromAbove, type Grid, type GridRow } from '../grid'
import type { Layout } from '../layout'
import { type Piece, plain } from '../pieces'

/** L1: one cell a line behind a tab, an empty line between rows; a cell covered from above is a tab alone. */
export const tabCell: Layout = {
  id: 'L1',
  name: 'tabcell',
  start: (random) => {
    const blankLines = random.chance(0.2) ? random.int(5, 20) : random.int(1, 2)
    return (grid) => [...writeTable(grid), plain('\n'.repeat(blankLines))]
  },
}

function writeTable(grid: Grid): Piece[] {
  return grid.rows.flatMap((row, number) => writeRow(row, coveredFromAbove(grid, number)))
}

function writeRow(row: GridRow, covered: readonly { readonly column: number }[]): Piece[] {
  const cells = [...covered.map((cell) => ({ text: '', column: cell.column })), ...row.cells]
  cells.sort((a, b) => a.column - b.column)
  return [...cells.flatMap((cell) => [plain('\t'), cell, plain('\n')]), plain('\n')]
}
