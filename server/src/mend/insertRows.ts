import { rowBefore } from '../check/table/lookup'
import type { Form, FormRow } from '../forms/form'
import type { Edit } from '../report/edit'
import type { Report, Table } from '../report/report'
import { formLine, layGrid } from '../write/grid'
import { withLineEnds } from './edits'
import { insertBlockElements, insertRowElements } from './insertRowElements'
import { layOutLike, mannerOf } from './layOutLike'
import { headLabelsOf, rowTemplate, writeRow } from './rowTemplate'

/**
 * Inserts rows that a table lacks, with blank cells, behind the row before them and in the manner of the rows around.
 * A block of table 二 of which nothing is left comes with its caption and head.
 * @param rows numbers of form rows that follow one another
 */
export function insertRows(report: Report, rows: readonly number[]): readonly Edit[] {
  const { form, oneParagraph } = report
  const missing = form ? rows.map((row) => form.rows[row]) : []
  const table = missing[0] && report.tables[missing[0].table.id]
  if (!form || !table || oneParagraph || table.definition.direction === 'across') return []
  if (table.layout === 'html') return insertElements(report, form, table, missing)
  const texts = missing.map((row) => rowText(report, form, table, row))
  const at = placeOf(form, table, missing[0])
  if (at === null || texts.includes(null)) return []
  return [{ start: at, end: at, text: withLineEnds(report.source, texts.join('')) }]
}

function insertElements(report: Report, form: Form, table: Table, missing: readonly FormRow[]): readonly Edit[] {
  const [first] = missing
  const before = rowBefore(table, first)
  if (!isBlockLost(form, table, first))
    return insertRowElements(report, table, missing, endOfHead(form, table, first, before?.end ?? table.start))
  const grid = layGrid(
    table.definition,
    missing.map((row) => formLine(row)),
  )
  return before ? insertBlockElements(report.source, before, grid) : []
}

/** The text of a row to insert, beginning with what separates it from the row before. */
function rowText(report: Report, form: Form, table: Table, row: FormRow): string | null {
  if (isBlockLost(form, table, row)) return blockText(report, table, row)
  const template = rowTemplate(report.source, table, row)
  return template && writeRow(table, template, row)
}

/** No row and no caption of the row's block is left, and the block has a caption of its own. */
function isBlockLost(form: Form, table: Table, row: FormRow): boolean {
  const { caption } = row.block
  if (!caption || table.labels.some((label) => label.official === caption.text)) return false
  const siblings = form.rows.filter((other) => other.block === row.block)
  return siblings[0] === row && !table.rows.some((found) => found.row.block === row.block)
}

function blockText(report: Report, table: Table, row: FormRow): string {
  const grid = layGrid(table.definition, [formLine(row)])
  const between = table.layout === 'lines' ? '\n\n' : '\n'
  return `${between}${layOutLike(grid, mannerOf(report, table))}`
}

/** Behind the row before, or behind the head of the block when its first row is missing. */
function placeOf(form: Form, table: Table, missing: FormRow): number | null {
  const before = rowBefore(table, missing)
  if (before?.row.block === missing.block) return before.end
  return endOfHead(form, table, missing, before?.end ?? table.start) ?? before?.end ?? null
}

/** The end of the head of the row's block, which lies between the row before and the next block's caption or row. */
function endOfHead(form: Form, table: Table, missing: FormRow, from: number): number | null {
  const captions = new Set(form.rows.map((row) => row.block.caption?.text))
  const own = headLabelsOf(missing)
  const next = table.rows.find((row) => row.row.index > missing.index)?.start ?? Number.POSITIVE_INFINITY
  let end: number | null = null
  for (const { official, start, end: labelEnd } of [...table.labels].sort((a, b) => a.start - b.start)) {
    if (start < from) continue
    if (start >= next || (end !== null && captions.has(official) && !own.has(official))) break
    if (own.has(official)) end = labelEnd
  }
  return end
}
