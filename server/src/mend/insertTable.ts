import type { Form, TableId } from '../forms/form'
import { currentForm } from '../forms/forms'
import type { Edit } from '../report/edit'
import type { Report } from '../report/report'
import { lineStartAt } from '../text/lineStartAt'
import { formLine, type GridRow, layGrid } from '../write/grid'
import { withLineEnds } from './edits'
import { outOfTags } from './inMarkup'
import { layOutLike, mannerOf } from './layOutLike'

/** Inserts a blank table at the end of its part, in the layout of the report's other tables. */
export function insertTable(report: Report, id: TableId): readonly Edit[] {
  const form = report.form ?? currentForm
  const table = form.tables.find((candidate) => candidate.id === id)
  const part = report.parts.find((candidate) => candidate.number === table?.part)
  if (!part || report.oneParagraph) return []
  const end = part.start + report.source.slice(part.start, beforeHeading(report.source, part.end)).trimEnd().length
  const manner = mannerOf(report)
  const at = manner.layout === 'html' ? outOfTags(report.source, end) : end
  const text = `\n\n${layOutLike(blankGrid(form, id), manner)}`
  return [{ start: at, end: at, text: withLineEnds(report.source, text) }]
}

/** A heading's line may begin with marks, `## `: what goes before the heading goes before them. */
function beforeHeading(source: string, heading: number): number {
  const lineStart = lineStartAt(source, heading)
  return /^[^\p{L}\p{N}]*$/u.test(source.slice(lineStart, heading)) ? lineStart : heading
}

/** The grid of a table with blank cells. */
export function blankGrid(form: Form, id: TableId): readonly GridRow[] {
  const rows = form.rows.filter((row) => row.table.id === id)
  const lines = rows.map((row) => formLine(row))
  return layGrid(rows[0].table, lines)
}
