import { columnName, rowName } from '../../forms/compile'
import type { Form } from '../../forms/form'
import type { Cell } from '../../report/report'
import type { CheckContext } from '../rule'

/** A row of table 二 with the numbers, among the form's cells, of its columns of certain names. */
interface RowColumns {
  readonly rowName: string
  readonly columnNames: readonly string[]
  readonly cells: readonly number[]
}

/** A row's cells in the order in which their columns were asked for, with their names for messages and addresses. */
export interface RowCells {
  /** 表二『规章』 */
  readonly rowName: string
  /** 现行有效 */
  readonly columnNames: readonly string[]
  readonly cells: readonly Cell[]
  readonly addresses: readonly string[]
}

/**
 * Asks for the rows of table 二 whose figures look odd. Which rows have the columns is worked out once a form.
 * @param columns ids of columns; rows that lack one, or a number in it, are passed over
 * @param isOdd is given the row's numbers in these columns
 */
export function oddRows(
  columns: readonly string[],
  isOdd: (numbers: readonly number[], context: CheckContext) => boolean,
): (context: CheckContext) => readonly RowCells[] {
  const known = new WeakMap<Form, readonly RowColumns[]>()
  return (context) => {
    const { form, report } = context
    if (report.form === null) return none
    const rows = known.get(form) ?? rowsWith(form, columns)
    known.set(form, rows)
    const odd = rows.filter(({ cells }) => {
      const numbers: number[] = []
      for (const cell of cells) {
        const { value } = report.cells[cell]
        if (value === null) return false
        numbers.push(value)
      }
      return isOdd(numbers, context)
    })
    return odd.map(({ cells, ...names }) => ({
      ...names,
      cells: cells.map((cell) => report.cells[cell]),
      addresses: cells.map((cell) => form.cells[cell].address),
    }))
  }
}

const none: readonly RowCells[] = []

function rowsWith(form: Form, columns: readonly string[]): readonly RowColumns[] {
  return form.rows
    .filter(({ table }) => table.id === 'disclosure')
    .map((row) => ({ row, at: columns.map((id) => row.columns.findIndex((column) => column.id === id)) }))
    .filter(({ at }) => !at.includes(-1))
    .map(({ row, at }) => ({
      rowName: `${row.table.name}『${rowName(row.definition)}』`,
      columnNames: at.map((column) => columnName(row.columns[column])),
      cells: at.map((column) => row.first + column),
    }))
}
