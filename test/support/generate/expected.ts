import type { CellState } from '../../../server/src/report/report'
import type { Layout } from './layout'
import type { ReportModel } from './model'
import type { Assembled } from './pieces'

/** What reading must make of a cell. */
export interface ExpectedCell {
  readonly index: number
  readonly state: CellState
  readonly value: number | null
  /** The printed text; empty for a blank without mark and for an absent cell. */
  readonly text: string
  /** Where it stands; null where there is nothing to point at. */
  readonly place: { readonly start: number; readonly end: number } | null
}

const blankMarks = new Set(['/', '-', '—', '－', '／'])

/**
 * What reading must make of every cell of the form. Cells of rows that the layout itself makes unreadable (a blank cell
 * that vanished) are left out: nothing can be demanded of them.
 */
export function expectedCells(model: ReportModel, layout: Layout, written: Assembled): readonly ExpectedCell[] {
  if (layout.loses === 'all') return []
  const printed = new Map<number, number>()
  for (const table of Object.values(model.tables)) {
    for (const row of table.rows) if (row.row && !printed.has(row.row.index)) printed.set(row.row.index, row.given)
  }
  return model.form.rows.flatMap((row) => {
    const given = printed.get(row.index) ?? 0
    const cells = row.columns.map((_, column) => row.first + column)
    const vanished = layout.loses === 'blanks' && cells.some((cell) => model.cells[cell].text === '')
    if (vanished && given > 0) return []
    return cells.map((cell, column) => expectedCell(cell, column < given, model, written))
  })
}

function expectedCell(index: number, given: boolean, model: ReportModel, written: Assembled): ExpectedCell {
  const place = written.places.get(index) ?? null
  if (!given || !place) return { index, state: 'absent', value: null, text: '', place: null }
  const { value, text } = model.cells[index]
  if (text === '') return { index, state: 'blank', value: null, text, place: null }
  if (blankMarks.has(text)) return { index, state: 'blank', value: null, text, place }
  if (value === null || Number.isNaN(value)) return { index, state: 'unreadable', value: null, text, place }
  return { index, state: 'number', value, text, place }
}
