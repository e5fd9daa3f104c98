import { differingTotals } from '../check/totals'
import type { BlockDefinition, Form, FormRow, TableDefinition } from '../forms/form'
import type { Cell, Report, Table, UnknownRow } from '../report/report'
import type { Span } from '../report/span'
import { formLine, type GridLine, type GridRow, gridWidth, layGrid } from './grid'
import type { CellMarks } from './previewMarks'
import type { PreviewCell, PreviewLabel, PreviewRange, PreviewRow, PreviewSection, PreviewTable } from './previewModel'

/** What drawing a table needs to know beside the report. */
export interface TableContext {
  readonly report: Report
  readonly form: Form
  readonly rangeOf: (span: Span) => PreviewRange
  /** Marks by cell number. */
  readonly marks: ReadonlyMap<number, CellMarks>
}

/** A line of the printed table, and where its figures come from. */
interface Line extends GridLine {
  readonly key: string
  readonly span: Span | null
  readonly cells: readonly PreviewCell[]
}

/** A table as the form prints it, whether or not the text has it. Rows beyond the form stand at the end of their block. */
export function previewTable(context: TableContext, definition: TableDefinition): PreviewTable {
  const table = context.report.tables[definition.id]
  const lines = linesOf(context, definition, table)
  const rows = drawRows(context, layGrid(definition, lines), lines, definition)
  return {
    id: definition.id,
    name: definition.name,
    part: definition.part,
    found: table !== undefined,
    range: table ? context.rangeOf(table) : null,
    columns: gridWidth(definition),
    labelColumns: definition.labelColumns,
    sections: sectionsOf(rows, definition.head?.length ?? 0),
    wrongTotals: table ? differingTotals(context.report, [definition.id]).length : 0,
  }
}

/** Block by block: the form's rows, then what the text has beyond them. */
function linesOf(context: TableContext, definition: TableDefinition, table: Table | undefined): readonly Line[] {
  return definition.blocks.flatMap((block) => {
    const rows = context.form.rows.filter((row) => row.table === definition && row.block === block)
    const lines = rows.map((row) => lineOf(context, row, table?.rows.find((found) => found.row === row) ?? null))
    if (!table || definition.direction === 'across') return lines
    const extras = table.unknownRows.filter((extra) => blockOf(table, extra) === block)
    return [...lines, ...extras.map((extra) => extraLine(context, rows[0], extra))]
  })
}

/** The block an extra row stands in: that of the row before it in the text. */
function blockOf(table: Table, extra: UnknownRow): BlockDefinition {
  const before = table.rows.findLast((row) => row.start < extra.start)
  return before?.row.block ?? table.definition.blocks[0]
}

function lineOf(context: TableContext, row: FormRow, span: Span | null): Line {
  const cells = row.columns.map((_, column) => formCell(context, row, column))
  return {
    ...formLine(
      row,
      cells.map((cell) => cell.address),
    ),
    key: `${row.table.id}.${row.id}`,
    span,
    cells,
  }
}

function formCell({ report, form, marks, rangeOf }: TableContext, row: FormRow, column: number): PreviewCell {
  const definition = form.cells[row.first + column]
  const cell: Cell | undefined = report.cells[definition.index]
  const state = cell?.state ?? 'absent'
  const mark = marks.get(definition.index)
  return {
    kind: 'value',
    address: definition.address,
    name: definition.name,
    columns: row.columns[column].span ?? 1,
    text: cell?.text ?? '',
    state,
    value: cell?.value ?? null,
    total: definition.total,
    range: state === 'absent' ? null : rangeOf(cell),
    editable: state !== 'absent',
    findings: mark?.findings ?? [],
    equations: form.equationsOf[definition.index],
    ...(mark?.shouldBe ? { shouldBe: mark.shouldBe } : {}),
  }
}

/** A row that a region added, under the columns of the form's row `model`. Its cells can be seen, not edited. */
function extraLine({ rangeOf }: TableContext, model: FormRow, extra: UnknownRow): Line {
  const key = `extra.${model.table.id}.${extra.label.text}`
  const cells = extra.values.slice(0, model.columns.length).map((cell, column) => ({
    kind: 'value' as const,
    address: `${key}.${model.columns[column].id}`,
    name: `${model.table.name}『${extra.label.text}』${model.columns[column].label.text}`,
    columns: model.columns[column].span ?? 1,
    text: cell.text,
    state: cell.state,
    value: cell.value,
    total: false,
    range: rangeOf(cell),
    editable: false,
    findings: [],
    equations: [],
  }))
  const values = cells.map((cell) => cell.address)
  return { key, block: model.block, groups: [], label: extra.label.text, values, span: extra, cells }
}

/** Puts the cells into the grid that was laid out with their addresses as texts. */
function drawRows(
  { rangeOf }: TableContext,
  grid: readonly GridRow[],
  lines: readonly Line[],
  definition: TableDefinition,
): readonly PreviewRow[] {
  const cellAt = new Map(lines.flatMap((line) => line.cells).map((cell) => [cell.address, cell]))
  const width = gridWidth(definition)
  const lineAt = new Map(lines.flatMap((line) => line.values.map((address) => [address, line])))
  return grid.map((row, number) => {
    const line = lineAt.get(row.find((cell) => cell.kind === 'value')?.text ?? '')
    const last = row.findLastIndex((cell) => cell.kind === 'label')
    const cells = row.map((cell, column) => {
      const value = cell.kind === 'value' ? cellAt.get(cell.text) : undefined
      if (value) return value
      return { kind: labelKind(row, column === last, width), text: cell.text, rows: cell.rows, columns: cell.columns }
    })
    return { key: line?.key ?? `head.${number}`, range: line?.span ? rangeOf(line.span) : null, cells }
  })
}

/** A row of figures begins with its groups, its own label comes last; a caption takes the whole width. */
function labelKind(row: GridRow, last: boolean, width: number): PreviewLabel['kind'] {
  if (row.some((cell) => cell.kind === 'value')) return last ? 'row' : 'group'
  return row.length === 1 && row[0].columns === width ? 'caption' : 'column'
}

/** The printed head by itself, then a section for each caption. */
function sectionsOf(rows: readonly PreviewRow[], headRows: number): readonly PreviewSection[] {
  const sections: { head: boolean; rows: PreviewRow[] }[] = []
  if (headRows > 0) sections.push({ head: true, rows: rows.slice(0, headRows) })
  for (const row of rows.slice(headRows)) {
    const current = sections.at(-1)
    if (!current || current.head || isCaption(row)) sections.push({ head: false, rows: [row] })
    else current.rows.push(row)
  }
  return sections
}

function isCaption(row: PreviewRow): boolean {
  return row.cells[0]?.kind === 'caption'
}
