import type { Grid } from '../grid'
import type { Layout } from '../layout'
import { joinPieces, type Piece, plain } from '../pieces'
import { collapsedRow, exactTable } from './tabRows'

/** L2 cut: the grid was cut to the width of its head, so rows with several labels lose figures on the right. */
export const tabRowsCut: Layout = {
  id: 'L2-cut',
  name: 'tsv, cut',
  loses: 'right',
  speaks: ['table.incomplete-row'],
  start: (random) => {
    const pageBreak = random.chance(0.5)
    return (grid) => {
      if (grid.table.labelColumns === 1) return exactTable(grid)
      if (grid.table.labelColumns === 0) return cutDisputes(grid)
      return cutRequests(grid, pageBreak)
    }
  },
}

/** 8 cells remain: 1 label and 7 values, or 2 and 6, or 3 and 5. After a page break the table goes on uncut. */
function cutRequests(grid: Grid, pageBreak: boolean): Piece[] {
  const breakAt = pageBreak
    ? grid.rows.findIndex((row) => row.cells.some((cell) => cell.text.includes('重复申请')))
    : -1
  return grid.rows.flatMap((row, number) => {
    if (breakAt > 0 && number >= breakAt) {
      const values = row.cells.filter((cell) => cell.role === 'value').map((cell) => [cell])
      const label = row.cells.filter((cell) => cell.role === 'label').map((cell) => [cell])
      const front = number === breakAt ? [plain('理')] : []
      return [plain(number === breakAt ? '\n' : ''), ...joinPieces([front, ...label, ...values], '\t'), plain('\n')]
    }
    return [...joinPieces(collapsedRow(grid, row, number).slice(0, 8), '\t'), plain('\n')]
  })
}

function cutDisputes(grid: Grid): Piece[] {
  return grid.rows.flatMap((row) => {
    const line: Piece[][] = Array.from({ length: grid.width }, () => [])
    for (const cell of row.cells) line[cell.column] = [cell]
    return [...joinPieces(line.slice(0, grid.width - 1), '\t'), plain('\n')]
  })
}
