import type { Form } from '../../forms/form'
import type { StatementReading } from '../../forms/statement'
import { disputeRows } from '../../forms/statementsDisputes'
import { applicantColumns, applicantReadings, requestReadings } from '../../forms/statementsRequestReadings'
import { isCountable } from '../evaluate'
import type { CheckContext } from '../rule'
import { unplacedCells } from '../unplaced'

/** One way to understand a statement, over the cells of a form. */
export interface Reading {
  readonly cells: readonly number[]
  /** Cells that are taken off again. */
  readonly without: readonly number[]
  /** What messages call it. */
  readonly name: string
}

const caches = new WeakMap<Form, Map<string, readonly Reading[]>>()

/**
 * The readings that a word about requests has in a form, the likeliest first. An id that is no key of `requestReadings`
 * names a row of the form itself.
 */
export function requestReadingsOf(form: Form, id: string): readonly Reading[] {
  return cached(form, id, () =>
    rowReadings(id).map((reading) => columnsReading(form, reading, ['total'], reading.name)),
  )
}

function rowReadings(id: string): readonly StatementReading[] {
  return requestReadings[id] ?? [{ rows: [id], name: id, inColumn: id }]
}

/** The same in the columns of an applicant; without an id, of all that was received or concluded. */
export function applicantReadingsOf(form: Form, applicant: string, id: string | null): readonly Reading[] {
  return cached(form, `${id ?? ''}@${applicant}`, () => {
    const { columns, name } = applicantColumns[applicant]
    const readings = id === null ? applicantReadings : rowReadings(id)
    return readings.map((reading) => columnsReading(form, reading, columns, reading.inColumn + name))
  })
}

function columnsReading(
  form: Form,
  reading: StatementReading,
  columns: readonly string[],
  name: string,
): Reading | null {
  const cells = cellsOf(form, 'requests', reading.rows, columns)
  if (cells.length === 0) return null
  const without = cellsOf(form, 'requests', reading.without ?? [], columns)
  return { cells, without, name: nameOf(form, cells, without, name) }
}

/** One column of a table 二 row, for each of the columns that the form has. `a+b` adds two columns. */
export function disclosureReadingsOf(
  form: Form,
  row: string,
  columns: readonly string[],
  name = '',
): readonly Reading[] {
  return cached(form, `${row}:${columns.join()}`, () =>
    columns.map((column) => sumReading(form, 'disclosure', [row], column.split('+'), name)),
  )
}

/** One column of table 四 over the groups that words for disputes mean. */
export function disputeReadingOf(form: Form, subject: readonly string[], column: string): Reading | null {
  const [reading] = cached(form, `${subject.join()}:${column}`, () => {
    const rows = [...new Set(subject.flatMap((id) => disputeRows[id].rows))]
    const names = subject.map((id) => disputeRows[id].name).join('与')
    const row = form.rows.find(({ table, id }) => table.id === 'disputes' && id === rows[0])
    const label = row?.columns.find(({ id }) => id === column)?.label.text ?? ''
    return [sumReading(form, 'disputes', rows, [column], `${row?.table.name ?? ''}${names}的${label}之和`)]
  })
  return reading ?? null
}

/** The sum of cells, or `null` when the form lacks one of them. */
function sumReading(
  form: Form,
  table: string,
  rows: readonly string[],
  columns: readonly string[],
  name: string,
): Reading | null {
  const cells = cellsOf(form, table, rows, columns)
  if (cells.length !== rows.length * columns.length) return null
  return { cells, without: [], name: nameOf(form, cells, [], name) }
}

/** Several readings added up. */
export function sumOfReadings(readings: readonly Reading[]): Reading {
  return {
    cells: readings.flatMap((reading) => reading.cells),
    without: readings.flatMap((reading) => reading.without),
    name: `${readings.map((reading) => reading.name).join('与')}之和`,
  }
}

/** A reading without what others count; a cell that several of them count is taken off once. */
export function differenceOfReadings(whole: Reading, others: readonly Reading[]): Reading {
  const without = new Set([...whole.without, ...others.flatMap((other) => other.cells)])
  return { cells: whole.cells, without: [...without], name: `${whole.name}减另列各类` }
}

/**
 * What the tables give for a reading, or `null` when they do not say it beyond doubt: a cell is absent, unreadable or
 * blank beside nothing, or stands in an equation that is broken or cannot be assessed (then that finding speaks).
 */
export function tableValue(context: CheckContext, reading: Reading): number | null {
  let printed = false
  let value = 0
  const unplaced = unplacedCells(context.report)
  for (let at = 0; at < reading.cells.length + reading.without.length; at++) {
    const taken = at >= reading.cells.length
    const index = taken ? reading.without[at - reading.cells.length] : reading.cells[at]
    const cell = context.report.cells[index]
    if (!isCountable(cell) || unplaced.has(index) || isDoubtful(context, index)) return null
    if (cell.state === 'number') printed = true
    value += taken ? -(cell.value ?? 0) : (cell.value ?? 0)
  }
  return printed ? value : null
}

/** What table 三 gives for all requests: those that were concluded, that came in, and those with last year's. */
export function requestTotals(context: CheckContext): readonly number[] {
  const readings = [...requestReadingsOf(context.form, 'concluded'), ...requestReadingsOf(context.form, 'incoming')]
  return readings.map((reading) => tableValue(context, reading) ?? 0).filter((value) => value > 0)
}

function isDoubtful({ evaluation, form }: CheckContext, cell: number): boolean {
  for (const equation of form.equationsOf[cell]) {
    const { state } = evaluation[equation]
    if (state === 'broken' || state === 'notAssessable') return true
  }
  return false
}

function cached(form: Form, key: string, make: () => readonly (Reading | null)[]): readonly Reading[] {
  let cache = caches.get(form)
  if (!cache) {
    cache = new Map()
    caches.set(form, cache)
  }
  let readings = cache.get(key)
  if (readings === undefined) {
    readings = make().filter((reading) => reading !== null)
    cache.set(key, readings)
  }
  return readings
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
