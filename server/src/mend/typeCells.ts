import type { Edit } from '../report/edit'
import type { Cell, Report, Table } from '../report/report'
import { fillBlank } from './blankCell'
import { inOrder } from './edits'
import { replaceBetweenBars } from './padding'

/** A text for a cell, as a user typed it; empty to empty the cell. */
export interface TypedCell {
  readonly cell: number
  readonly text: string
}

/** What stands for a blank where nothing at all would make the cells after it move up. Observed in real reports. */
const blankMark = '/'

/**
 * Edits that write typed texts into cells, without touching anything else. Cells that the text does not have are left
 * out: there is no place to write to.
 */
export function typeCells(report: Report, cells: readonly TypedCell[]): readonly Edit[] {
  return inOrder(cells.flatMap(({ cell, text }) => typeCell(report, cell, text) ?? []))
}

function typeCell(report: Report, index: number, text: string): Edit | null {
  const definition = report.form?.cells[index]
  const table = definition && report.tables[definition.table]
  const cell = report.cells[index]
  if (!table || !cell || cell.state === 'absent') return null
  const { source } = report
  const typed = text === '' ? emptyText(source, table, cell) : text
  const written = source.slice(cell.start, cell.end)
  if (written === typed) return null
  if (written === '') return fillBlank(source, table.layout, cell.start, typed)
  if (table.layout === 'bars') return replaceBetweenBars(source, table, cell, typed)
  return { start: cell.start, end: cell.end, text: typed }
}

/** Tabs, bars and tags keep an empty cell in its place. Between spaces, or on a line of its own, a mark has to. */
function emptyText(source: string, { layout }: Table, { start }: Cell): string {
  if (layout === 'spaces') return blankMark
  return layout === 'lines' && source[start - 1] !== '\t' ? blankMark : ''
}
