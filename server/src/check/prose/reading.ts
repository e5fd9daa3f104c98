import type { Form } from '../../forms/form'
import type { StatementReading } from '../../forms/statement'
import { isCountable } from '../evaluate'
import type { CheckContext } from '../rule'

/** One way to understand a statement, over the cells of a form. */
export interface Reading {
  readonly cells: readonly number[]
  /** Cells that are taken off again. */
  readonly without: readonly number[]
  /** What messages call it. */
  readonly name: string
}

const caches = new WeakMap<Form, Map<string, Reading | null>>()

/**
 * The cells of table 三 that a reading of rows means, in these columns.
 * @returns `null` when the form has none of the rows
 */
export function requestReading(
  form: Form,
  reading: StatementReading,
  columns: readonly string[] = ['total'],
  columnsName = '',
): Reading | null {
  const name =
    columnsName === '' ? reading.name : `${reading.name.replace(/总计$/, '').replace('总计之和', '')}${columnsName}`
  const key = `${reading.rows.join()}-${reading.without?.join() ?? ''}:${columns.join()}`
  return cached(form, key, () => {
    const cells = cellsOf(form, 'requests', reading.rows, columns)
    if (cells.length === 0) return null
    const without = cellsOf(form, 'requests', reading.without ?? [], columns)
    return { cells, without, name: nameOf(form, cells, without, name) }
  })
}

/** The sum of rows in one column of a table, or `null` when the form lacks one of them. */
export function cellsReading(
  form: Form,
  table: string,
  rows: readonly string[],
  column: string,
  name: string,
): Reading | null {
  return cached(form, `${table}.${rows.join()}:${column}`, () => {
    const columns = column.split('+')
    const cells = cellsOf(form, table, rows, columns)
    if (cells.length !== rows.length * columns.length) return null
    return { cells, without: [], name: nameOf(form, cells, [], name) }
  })
}

/** Several readings added up. */
export function sumOfReadings(readings: readonly Reading[]): Reading {
  return {
    cells: readings.flatMap((reading) => reading.cells),
    without: readings.flatMap((reading) => reading.without),
    name: `${readings.map((reading) => reading.name).join('与')}之和`,
  }
}

/**
 * What the tables give for a reading, or `null` when they do not say it beyond doubt: a cell is absent, unreadable or
 * blank beside nothing, or stands in an equation that is broken or cannot be assessed (then that finding speaks).
 */
export function tableValue(context: CheckContext, reading: Reading): number | null {
  let printed = false
  let value = 0
  for (const [cells, sign] of [
    [reading.cells, 1],
    [reading.without, -1],
  ] as const) {
    for (const index of cells) {
      const cell = context.report.cells[index]
      if (!isCountable(cell) || isDoubtful(context, index)) return null
      if (cell.state === 'number') printed = true
      value += sign * (cell.value ?? 0)
    }
  }
  return printed ? value : null
}

function isDoubtful({ evaluation, form }: CheckContext, cell: number): boolean {
  for (const equation of form.equationsOf[cell]) {
    const { state } = evaluation[equation]
    if (state === 'broken' || state === 'notAssessable') return true
  }
  return false
}

function cached(form: Form, key: string, make: () => Reading | null): Reading | null {
  let cache = caches.get(form)
  if (!cache) {
    cache = new Map()
    caches.set(form, cache)
  }
  let reading = cache.get(key)
  if (reading === undefined) {
    reading = make()
    cache.set(key, reading)
  }
  return reading
}

function cellsOf(form: Form, table: string, rows: readonly string[], columns: readonly string[]): readonly number[] {
  const cells: number[] = []
  for (const row of rows) {
    const ids = row.endsWith('.*') ? groupRows(form, table, row.slice(0, -1)) : [row]
    for (const id of ids) {
      for (const column of columns) {
        const cell = form.cellAt.get(`${table}.${id}.${column}`)
        if (cell) cells.push(cell.index)
      }
    }
  }
  return cells
}

function groupRows(form: Form, table: string, prefix: string): readonly string[] {
  return form.rows.filter((row) => row.table.id === table && row.id.startsWith(prefix)).map((row) => row.id)
}

function nameOf(form: Form, cells: readonly number[], without: readonly number[], name: string): string {
  return cells.length === 1 && without.length === 0 ? form.cells[cells[0]].name : name
}
