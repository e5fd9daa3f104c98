import type { PreviewCell, PreviewModel, PreviewRow, PreviewTable } from '../../../server/src/write/previewModel'

/** A cell of figures and where it is printed. */
export interface Place {
  readonly table: PreviewTable
  readonly row: PreviewRow
  readonly cell: PreviewCell
  /** Number of its row among the rows with figures of all tables. */
  readonly line: number
  /** Number of the cell in its row. */
  readonly order: number
  /** Grid columns from its left side to the right edge of the table, where rows end, whatever their labels take. */
  readonly reach: number
}

/** The cells of the report as they can be walked through with the arrow keys. */
export interface Grid {
  readonly lines: readonly (readonly Place[])[]
  readonly placeOf: ReadonlyMap<string, Place>
}

/** Directions of the keyboard. `start` and `end` of a line, `first` and `last` of everything. */
export type Direction = 'left' | 'right' | 'up' | 'down' | 'start' | 'end' | 'first' | 'last'

/** Lays out the cells of a model. A table that the text lacks cannot be walked through. */
export function createGrid(model: PreviewModel | null): Grid {
  const lines: Place[][] = []
  for (const table of model?.report?.tables ?? []) {
    if (!table.found) continue
    for (const row of table.sections.flatMap((section) => section.rows)) {
      const cells = row.cells.filter((cell) => cell.kind === 'value')
      if (cells.length > 0) lines.push(placesOf(table, row, cells, lines.length))
    }
  }
  return { lines, placeOf: new Map(lines.flat().map((place) => [place.cell.address, place])) }
}

/** The text has the table, and the form computes cells of it. */
export function hasTotals({ found, sections }: PreviewTable): boolean {
  const rows = sections.flatMap((section) => section.rows)
  return found && rows.some(({ cells }) => cells.some((cell) => cell.kind === 'value' && cell.total))
}

function placesOf(table: PreviewTable, row: PreviewRow, cells: readonly PreviewCell[], line: number): Place[] {
  let remaining = cells.reduce((sum, cell) => sum + cell.columns, 0)
  return cells.map((cell, order) => {
    const reach = remaining
    remaining -= cell.columns
    return { table, row, cell, line, order, reach }
  })
}

/** The cell that a step leads to, or `null` at the edge. */
export function step(grid: Grid, from: Place, direction: Direction): Place | null {
  const line = grid.lines[from.line]
  switch (direction) {
    case 'left':
      return line[from.order - 1] ?? null
    case 'right':
      return line[from.order + 1] ?? null
    case 'up':
      return inLine(grid.lines[from.line - 1], from)
    case 'down':
      return inLine(grid.lines[from.line + 1], from)
    case 'start':
      return line[0]
    case 'end':
      return line.at(-1) ?? null
    case 'first':
      return grid.lines[0]?.[0] ?? null
    case 'last':
      return grid.lines.at(-1)?.at(-1) ?? null
  }
}

/** The next cell in reading order, as Tab moves; over the ends of lines, `null` after the last. */
export function following(grid: Grid, from: Place, forward: boolean): Place | null {
  const beside = step(grid, from, forward ? 'right' : 'left')
  if (beside) return beside
  return (forward ? grid.lines[from.line + 1]?.[0] : grid.lines[from.line - 1]?.at(-1)) ?? null
}

/**
 * The cell of a line under or above another: the one over the grid column in which the other begins. Tables have columns
 * of their own: from one to the next, the order in the line counts.
 */
function inLine(line: readonly Place[] | undefined, from: Place): Place | null {
  if (!line) return null
  if (line[0].table !== from.table) return line[Math.min(from.order, line.length - 1)]
  return line.findLast((place) => place.reach >= from.reach) ?? line[0]
}
