import type { Grid, GridCell, GridRow } from '../grid'
import type { Layout } from '../layout'
import { type Piece, plain } from '../pieces'

/** L3: one cell a line, each followed by a bar; merged columns leave a line of bars at the end of the row. */
export const cellTrail: Layout = { id: 'L3', name: 'celltrail', pads: true, start: startWith(true) }

/** L3 without lines of bars alone: a blank cell leaves nothing behind. */
export const cellTrailNoSpan: Layout = {
  id: 'L3-nospan',
  name: 'celltrail_nospan',
  loses: 'blanks',
  start: startWith(false),
}

function startWith(spans: boolean): Layout['start'] {
  return (random) => {
    const heads = random.pick(['whole', 'whole', 'truncated'] as const)
    return (grid) => grid.rows.flatMap((row) => writeRow(grid, row, spans, heads === 'truncated'))
  }
}

function writeRow(grid: Grid, row: GridRow, spans: boolean, truncated: boolean): Piece[] {
  const pieces = row.cells.flatMap((cell) => writeCell(cell, spans, truncated))
  const missing = grid.width - row.cells.length
  return spans && missing > 0 ? [...pieces, plain(`${'|'.repeat(missing)}\n`)] : pieces
}

function writeCell(cell: GridCell, spans: boolean, truncated: boolean): Piece[] {
  if (cell.text === '') return spans ? [cell, plain('|\n')] : [cell]
  if (truncated && cell.role === 'head') return [plain(`${truncatedHead(cell.text)} |\n`)]
  return [cell, plain(' |\n')]
}

/** A head broken on the page (本年新 / 制作数量) keeps its first line only. */
function truncatedHead(text: string): string {
  return /^本年新(制作|公开)/.test(text) ? '本年新' : text
}
