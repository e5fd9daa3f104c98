import { rowBefore } from '../check/table/lookup'
import type { FormRow } from '../forms/form'
import type { Edit } from '../report/edit'
import type { Report, Row, Table } from '../report/report'
import type { GridRow } from '../write/grid'
import { escapeHtml, tableHtml } from '../write/html'
import { inOrder } from './edits'
import { type CellElement, type RowElement, rowElements, withRows } from './tableElements'

/**
 * Inserts blank rows into the table of a page, in the manner of a row that is as deep in groups; the cells of the groups
 * they belong to reach down further. Nothing where a group is lost as a whole, or the page's table is not made like the
 * form's.
 * @param missing form rows that follow one another
 * @param head where the head of their block ends; `null` where it has none
 */
export function insertRowElements(
  report: Report,
  table: Table,
  missing: readonly FormRow[],
  head: number | null,
): readonly Edit[] {
  const { source } = report
  const [first] = missing
  const groups = groupsOf(first)
  if (missing.some((row) => row.block !== first.block || groupsOf(row).join() !== groups.join())) return []
  const neighbour = neighbourOf(table, missing)
  if (!neighbour) return behindHead(source, table, missing, head)
  const elements = rowElements(source, neighbour.row.label.start)
  const at = elements.findIndex(({ start, end }) => start <= neighbour.row.start && neighbour.row.start < end)
  const label = cellAt(elements[at], neighbour.row.label.start)
  const template = templateOf(source, table, elements, first)
  if (!label || !template) return []
  const above = elements.slice(0, at + 1).flatMap(({ cells }) => cells)
  const around = above.filter((cell) => cell.column < label.column && cell.row + cell.rows > at)
  if (around.length !== groupsOf(neighbour.row.row).length) return []
  const longer = around.sort((a, b) => a.column - b.column).slice(0, groups.length)
  const moved = neighbour.isBehind ? longer.filter(({ row }) => row === at) : []
  const grown = (cell: CellElement) => withRows(source.slice(cell.start, cell.open), cell.rows + missing.length)
  const group = moved.map((cell) => grown(cell) + source.slice(cell.open, cell.end)).join('')
  const texts = missing.map((row, number) => rowText(source, template, row, number === 0 ? group : ''))
  const place = neighbour.isBehind ? elements[at].start : elements[at].end
  return inOrder([
    { start: place, end: place, text: texts.map((text) => (neighbour.isBehind ? `${text}\n` : `\n${text}`)).join('') },
    ...longer.map((cell) =>
      moved.includes(cell)
        ? { start: cell.start, end: cell.end, text: '' }
        : { start: cell.start, end: cell.open, text: grown(cell) },
    ),
  ])
}

/** Inserts rows as the form prints them, head and all, behind a row. */
export function insertBlockElements(source: string, before: Row, grid: readonly GridRow[]): readonly Edit[] {
  const above = rowElements(source, before.start).find(({ start, end }) => start <= before.start && before.start < end)
  const rows = tableHtml(grid).match(/<tr>.*<\/tr>/g) ?? []
  return above ? [{ start: above.end, end: above.end, text: rows.map((row) => `\n${row}`).join('') }] : []
}

/** Of a block with one row nothing but its head is left. */
function behindHead(
  source: string,
  table: Table,
  [missing, ...others]: readonly FormRow[],
  head: number | null,
): readonly Edit[] {
  if (head === null || others.length > 0 || groupsOf(missing).length > 0) return []
  const elements = rowElements(source, head)
  const above = elements.find(({ start, end }) => start < head && head < end)
  const template = templateOf(source, table, elements, missing)
  if (!above || !template || above.cells.some(({ rows }) => rows > 1)) return []
  return [{ start: above.end, end: above.end, text: `\n${rowText(source, template, missing, '')}` }]
}

function groupsOf({ definition }: FormRow): readonly string[] {
  return definition.groups ?? []
}

interface Neighbour {
  readonly row: Row
  /** It stands behind the rows to insert. */
  readonly isBehind: boolean
}

/** The row before, or else the row behind, that belongs to the same block and groups. */
function neighbourOf(table: Table, missing: readonly FormRow[]): Neighbour | null {
  const [first] = missing
  const last = missing[missing.length - 1].index
  const fits = (row: Row | null | undefined): row is Row =>
    !!row &&
    row.row.block === first.block &&
    groupsOf(first).every((group, depth) => groupsOf(row.row)[depth] === group)
  const before = rowBefore(table, first)
  if (fits(before)) return { row: before, isBehind: false }
  const behind = table.rows.find(({ row }) => row.index > last)
  return fits(behind) ? { row: behind, isBehind: true } : null
}

interface Template {
  readonly row: Row
  readonly element: RowElement
  readonly label: CellElement
}

/** A complete row as deep in groups, each figure in a cell of its own. */
function templateOf(source: string, table: Table, elements: readonly RowElement[], missing: FormRow): Template | null {
  for (const row of table.rows) {
    const { label, cells } = row
    const isAlike = cells.length === missing.columns.length && groupsOf(row.row).length === groupsOf(missing).length
    if (!isAlike || row.given < cells.length || /[<&]/.test(source.slice(label.start, label.end))) continue
    const element = elements.find(({ start, end }) => start <= label.start && label.end <= end)
    const own = cellAt(element, label.start)
    const figures = cells.map((cell) => cellAt(element, cell.start))
    if (!element || !own || figures.includes(undefined) || new Set([own, ...figures]).size <= cells.length) continue
    if (cells.every(({ start, end }) => !/[<&]/.test(source.slice(start, end)))) return { row, element, label: own }
  }
  return null
}

function cellAt(element: RowElement | undefined, at: number): CellElement | undefined {
  return element?.cells.find(({ open, end }) => open <= at && at <= end)
}

/** The template's tags around another label, without its figures. */
function rowText(source: string, { row, element, label }: Template, missing: FormRow, group: string): string {
  let text = source.slice(element.start, element.open) + group
  let done = label.start
  const words = { ...row.label, text: escapeHtml(missing.definition.label.text) }
  for (const { start, end, text: written } of [words, ...row.cells.map((cell) => ({ ...cell, text: '' }))]) {
    text += source.slice(done, start) + written
    done = end
  }
  return text + source.slice(done, element.end)
}
