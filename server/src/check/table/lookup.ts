import { rowName } from '../../forms/compile'
import type { CellDefinition, Form, TableDefinition } from '../../forms/form'
import type { Cell, Report, Row, Table } from '../../report/report'
import type { Span } from '../../report/span'

/** The report's tables that have figures, in the form's order. A table that lost all its figures is as good as absent. */
export function readableTables({ report, form }: { readonly report: Report; readonly form: Form }): readonly Table[] {
  return form.tables.flatMap(({ id }) => {
    const table = report.tables[id]
    return table && table.damage !== 'valuesLost' ? [table] : []
  })
}

/** The form's rows that belong to a table. */
export function formRowsOf(form: Form, table: TableDefinition): Form['rows'] {
  return form.rows.filter((row) => row.table.id === table.id)
}

/** A cell of the text with what the form says of it. */
export interface PlacedCell {
  readonly cell: Cell
  readonly definition: CellDefinition
  readonly row: Row
}

/** The cells of a table's rows that a predicate picks, in text order. */
export function pickCells(
  form: Form,
  table: Table,
  pick: (cell: Cell, definition: CellDefinition) => boolean,
): readonly PlacedCell[] {
  const picked: PlacedCell[] = []
  for (const row of table.rows) {
    for (let column = 0; column < row.cells.length; column++) {
      const cell = row.cells[column]
      const definition = form.cells[row.row.first + column]
      if (definition && pick(cell, definition)) picked.push({ cell, definition, row })
    }
  }
  return picked
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
