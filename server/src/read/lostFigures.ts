import type { Row, Table } from '../report/report'
import { absentCells } from './rowCells'

/** The table with its labels only: what is left of its figures says nothing. */
export function withoutFigures(table: Table): Table {
  return { ...table, rows: table.rows.map(withoutCells), duplicates: [], unknownRows: [], damage: 'valuesLost' }
}

/** The row with its label only. */
export function withoutCells(row: Row): Row {
  return { ...row, cells: absentCells(row.cells.length, row.label.end), given: 0 }
}
