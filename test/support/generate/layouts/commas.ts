import type { Layout } from '../layout'
import { joinPieces, type Piece, plain } from '../pieces'

/** What `convert --layout csv` and spreadsheets write: every column of the grid a field, quoted where it must be. */
export const commas: Layout = {
  id: 'CSV',
  name: 'commas',
  lineRows: true,
  pads: true,
  start: () => (grid) =>
    grid.rows.flatMap((row) => {
      const line: Piece[][] = Array.from({ length: grid.width }, () => [])
      for (const cell of row.cells) line[cell.column] = quoted(cell)
      return [...joinPieces(line, ','), plain('\n')]
    }),
}

function quoted(cell: Piece): Piece[] {
  return /[",]/.test(cell.text) ? [plain('"'), cell, plain('"')] : [cell]
}
