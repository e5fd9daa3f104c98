import { rowName } from '../../forms/compile'
import type { CellDefinition, Form, FormRow, TableDefinition } from '../../forms/form'
import type { Cell, Report, Row, Table } from '../../report/report'
import type { Span } from '../../report/span'

const readable = new WeakMap<Report, readonly Table[]>()

/** The report's tables that have figures, in the form's order. A table that lost all its figures is as good as absent. */
export function readableTables({ report, form }: { readonly report: Report; readonly form: Form }): readonly Table[] {
  const known = readable.get(report)
  if (known) return known
  const tables: Table[] = []
  for (const { id } of form.tables) {
    const table = report.tables[id]
    if (table && table.damage !== 'valuesLost') tables.push(table)
  }
  readable.set(report, tables)
  return tables
}

/** The form's rows that belong to a table. */
export function formRowsOf(form: Form, table: TableDefinition): Form['rows'] {
  return form.rows.filter((row) => row.table.id === table.id)
}

/** Of a table's rows the nearest, in the form's order, before a row that it may lack. */
export function rowBefore(table: Table, missing: FormRow): Row | null {
  const earlier = table.rows.filter((row) => row.row.index < missing.index)
  return earlier.reduce<Row | null>((best, row) => (best && best.row.index > row.row.index ? best : row), null)
}

/** A cell of the text with what the form says of it. */
export interface PlacedCell {
  readonly cell: Cell
  readonly definition: CellDefinition
  readonly row: Row
}

const peculiar = new WeakMap<Table, readonly PlacedCell[]>()

/**
 * The cells of a table that a predicate picks, in text order, among those that are not just a whole number above or at
 * zero: the rest is as it should be, and most tables have nothing else.
 */
export function pickPeculiar(
  form: Form,
  table: Table,
  pick: (cell: Cell, definition: CellDefinition) => boolean,
): readonly PlacedCell[] {
  const known = peculiar.get(table) ?? findPeculiar(form, table)
  peculiar.set(table, known)
  return known.length === 0 ? known : known.filter(({ cell, definition }) => pick(cell, definition))
}

function findPeculiar(form: Form, table: Table): readonly PlacedCell[] {
  const found: PlacedCell[] = []
  for (const row of table.rows) {
    for (let column = 0; column < row.cells.length; column++) {
      const cell = row.cells[column]
      const { value, unit } = cell
      if (value !== null && value >= 0 && Number.isInteger(value) && unit === undefined) continue
      const definition = form.cells[row.row.first + column]
      if (definition) found.push({ cell, definition, row })
    }
  }
  return found
}

/** The place of a cell: its text, or its row's label where it has none. */
export function placeOf({ cell, row }: PlacedCell): Span {
  const { start, end } = cell.end > cell.start ? cell : row.label
  return { start, end }
}

/** 表三『（一）予以公开』 */
export function rowTitle(row: Row): string {
  return `${row.row.table.name}『${rowName(row.row.definition)}』`
}
