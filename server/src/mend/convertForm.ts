import type { Form, FormRow } from '../forms/form'
import { formById } from '../forms/forms'
import type { Edit } from '../report/edit'
import type { Report, Table } from '../report/report'
import { formLine, type GridLine, layGrid } from '../write/grid'
import { strayFinder } from '../write/strayText'
import { tablePlacer, writeInPlace } from '../write/tablePlace'
import { withLineEnds } from './edits'
import { layOutLike, mannerOf } from './layOutLike'

/**
 * Replaces the tables that differ between two forms by those of the other form. Figures stay where a cell of the same
 * address exists; other cells are blank, for nobody but the writer can fill them. Nothing where words or figures amid a
 * table would be lost.
 * @param to id of the form
 */
export function convertForm(report: Report, to: string): readonly Edit[] {
  const form = formById(to)
  if (!form || !report.form || report.oneParagraph) return []
  const replaced = form.tables.flatMap((definition) => {
    const table = report.tables[definition.id]
    return !table || table.definition === definition || table.damage !== 'none' ? [] : [table]
  })
  if (replaced.some(strayFinder({ text: report.source, reports: [report] }))) return []
  const placeOf = tablePlacer(report.source)
  return replaced.map((table) => {
    const edit = writeInPlace(placeOf(table), tableText(report, table, form))
    return { ...edit, text: withLineEnds(report.source, edit.text) }
  })
}

function tableText(report: Report, table: Table, form: Form): string {
  const rows = form.rows.filter((row) => row.table.id === table.definition.id)
  const lines = rows.map((row) => lineOf(report, form, row))
  return layOutLike(layGrid(rows[0].table, lines), mannerOf(report, table))
}

function lineOf(report: Report, form: Form, row: FormRow): GridLine {
  const next = form.rows[row.index + 1]
  const isLastOfGroup = !next || groupOf(next.id) !== groupOf(row.id)
  const figures = row.columns.map((column) => figureFor(report, row, column.id, isLastOfGroup))
  return formLine(row, figures)
}

/**
 * The figure of a cell in the report's own form, as printed. Where one form has a row and the other a group of rows of
 * the same id, the group adds up to the row: its figures are summed, or the row's figure goes to the group's last row.
 */
function figureFor(report: Report, row: FormRow, column: string, isLastOfGroup: boolean): string {
  const table = row.table.id
  const own = textAt(report, `${table}.${row.id}.${column}`)
  if (own !== null) return own
  const group = groupOf(row.id)
  const single = group === '' ? null : textAt(report, `${table}.${group}.${column}`)
  if (single !== null) return isLastOfGroup || single === '' ? single : '0'
  return sumOfGroup(report, `${table}.${row.id}.`, `.${column}`)
}

/** `denied` for `denied.stateSecret`; empty for a row that stands by itself. */
function groupOf(id: string): string {
  return id.slice(0, Math.max(0, id.lastIndexOf('.')))
}

function sumOfGroup(report: Report, prefix: string, suffix: string): string {
  const cells = (report.form?.cells ?? []).filter(
    ({ address }) => address.startsWith(prefix) && address.endsWith(suffix),
  )
  const values = cells.flatMap(({ index }) => report.cells[index].value ?? [])
  return values.length === 0 ? '' : String(values.reduce((sum, value) => sum + value, 0))
}

function textAt(report: Report, address: string): string | null {
  const cell = report.form?.cellAt.get(address)
  return cell ? report.cells[cell.index].text.replace(/\s+/g, ' ') : null
}
