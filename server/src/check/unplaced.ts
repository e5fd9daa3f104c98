import type { Report, Row, Table } from '../report/report'

/**
 * From this many short rows on the grid was cut at its right side rather than a value forgotten, which leaves the other
 * figures in their places.
 */
export const cutFrom = 3

/**
 * Rows in which a figure is missing nobody knows where: the figures behind it may stand for the column before their own.
 * Where a grid was cut at its right side, what is left is in its place.
 */
function unplacedRows(report: Report): readonly Row[] {
  const tables = Object.values(report.tables)
  const isCut = tables.some((table) => table.definition.direction === 'down' && shortRows(table).length >= cutFrom)
  return isCut ? [] : tables.flatMap(rowsOf)
}

function rowsOf(table: Table): readonly Row[] {
  const short = shortRows(table)
  // Rows side by side are one line of figures.
  return short.length > 0 && table.definition.direction === 'across' ? table.rows : short
}

function shortRows({ rows }: Table): readonly Row[] {
  return rows.filter(({ given, cells }) => given > 0 && given < cells.length)
}

const none: ReadonlySet<number> = new Set()

function cellsOf({ row, cells }: Row): readonly number[] {
  return cells.map((_, column) => row.first + column)
}

const known = new WeakMap<Report, ReadonlySet<number>>()

/** Numbers of the form's cells in those rows. */
export function unplacedCells(report: Report): ReadonlySet<number> {
  let cells = known.get(report)
  if (!cells) {
    const rows = unplacedRows(report)
    cells = rows.length === 0 ? none : new Set(rows.flatMap(cellsOf))
    known.set(report, cells)
  }
  return cells
}
