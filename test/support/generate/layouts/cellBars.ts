import type { Grid, GridRow } from '../grid'
import type { Layout } from '../layout'
import { type Piece, plain } from '../pieces'

/** L6: a line with a bar opens a row, then one cell a line; bars behind the last cell are padding. */
export const cellBar: Layout = {
  id: 'L6',
  name: 'cellbar',
  pads: true,
  start: (random) => {
    const extra = random.int(0, 1)
    return (grid) => grid.rows.flatMap((row) => [plain('|\n'), ...openedRow(grid, row, extra)])
  },
}

function openedRow(grid: Grid, row: GridRow, extra: number): Piece[] {
  const bars = '|'.repeat(grid.width - row.cells.length + extra)
  return row.cells.flatMap((cell, number) => {
    const last = number === row.cells.length - 1
    const end = last && bars ? ` ${bars}\n` : '\n'
    return cell.text === '' ? [cell, plain(`|${end}`)] : [cell, plain(` |${end}`)]
  })
}

/** L7: cells are parted by a line that holds a bar; a blank cell is an empty line between two of them, or nothing. */
export const barLine: Layout = {
  id: 'L7',
  name: 'barline',
  start: (random) => {
    const blank = random.pick(['\n', ''])
    const lead = random.chance(0.3) ? '| ' : ''
    return (grid) => [
      ...grid.rows.flatMap((row) =>
        row.cells.flatMap((cell) => {
          if (cell.text === '') return [cell, plain(`${blank}|\n`)]
          return [plain(cell.role === 'label' ? lead : ''), cell, plain('\n|\n')]
        }),
      ),
    ]
  },
}
