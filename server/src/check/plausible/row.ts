import type { FormRow } from '../../forms/form'
import type { Cell } from '../../report/report'
import type { CheckContext } from '../rule'

/** A row's printed numbers by column id. */
export interface RowNumbers {
  readonly row: FormRow
  readonly value: (column: string) => number | null
  readonly cell: (column: string) => Cell | undefined
  readonly address: (column: string) => string
}

/** The rows of table 二 that have all of these columns. */
export function disclosureRows({ form, report }: CheckContext, ...columns: readonly string[]): readonly RowNumbers[] {
  if (report.form === null) return []
  const rows: RowNumbers[] = []
  for (const row of form.rows) {
    if (row.table.id !== 'disclosure' || !columns.every((id) => hasColumn(row, id))) continue
    const cell = (id: string) => report.cells[row.first + row.columns.findIndex((column) => column.id === id)]
    const value = (id: string) => (cell(id)?.state === 'number' ? cell(id).value : null)
    rows.push({ row, cell, value, address: (id) => `disclosure.${row.id}.${id}` })
  }
  return rows
}

function hasColumn({ columns }: FormRow, id: string): boolean {
  for (const column of columns) if (column.id === id) return true
  return false
}
