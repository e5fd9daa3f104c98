import type { FormRow } from '../forms/form'
import type { Row, Table } from '../report/report'

/** A row of the text whose manner another row can be written in. */
export interface RowTemplate {
  readonly row: Row
  /** What stands between the end of the row before and the row's label. */
  readonly lead: string
  /** What stands between label and first cell, and between two cells. */
  readonly afterLabel: string
  readonly betweenCells: string
}

const separators = /^[\s|,"]*$/

/**
 * The row that is most like the missing one: as deep in groups, beginning a group or not, with as many cells.
 * @returns `null` when the table has no complete row to go by
 */
export function rowTemplate(source: string, table: Table, missing: FormRow): RowTemplate | null {
  let best: { readonly template: RowTemplate; readonly likeness: number } | null = null
  for (let number = 0; number < table.rows.length; number++) {
    const before = Math.max(table.rows[number - 1]?.end ?? -1, headEnd(table, table.rows[number]))
    const template = templateOf(source, before, table.rows[number])
    if (!template || template.row.cells.length !== missing.columns.length) continue
    const likeness = likenessOf(template, missing)
    if (!best || likeness > best.likeness) best = { template, likeness }
  }
  return best?.template ?? null
}

/** A missing row, blank, in the manner of a template, with what separates it from the row before. */
export function writeRow(table: Table, template: RowTemplate, missing: FormRow): string {
  const blank = showsBlanks(table, template) ? '' : '-'
  const cells = missing.columns.map(() => blank).join(template.betweenCells)
  const label = missing.definition.label.text
  return `${withoutWords(template)}${label}${template.afterLabel}${cells}`
}

/** Where the head of a row's block ends, the last of its labels before the row; −1 where it is not found. */
function headEnd(table: Table, { row, label }: Row): number {
  const own = headLabelsOf(row)
  const ends = table.labels.filter((found) => own.has(found.official) && found.end <= label.start).map(({ end }) => end)
  return Math.max(-1, ...ends)
}

/** Caption, corner and column heads of a row's block, as the form prints them. */
export function headLabelsOf({ block }: FormRow): ReadonlySet<string> {
  const labels = [block.caption, block.corner, ...block.columns.map((column) => column.label)]
  return new Set(labels.flatMap((label) => label?.text ?? []))
}

function templateOf(source: string, before: number, row: Row): RowTemplate | null {
  const [first, second] = row.cells
  if (row.given < row.cells.length || row.label.wording === 'missing') return null
  if (before < 0 || before > row.label.start) return null
  const lead = source.slice(before, row.label.start)
  const afterLabel = source.slice(row.label.end, first.start)
  const betweenCells = second ? source.slice(first.end, second.start) : ''
  if (!separators.test(afterLabel) || !separators.test(betweenCells) || !lead.includes('\n')) return null
  if (/[\r\n]/.test(source.slice(row.label.start, row.label.end))) return null
  return { row, lead, afterLabel, betweenCells }
}

/** Depth counts most: it decides in which column of the line the label stands. */
function likenessOf({ row, lead }: RowTemplate, missing: FormRow): number {
  const depth = (definition: FormRow): number => definition.definition.groups?.length ?? 0
  const sameDepth = depth(row.row) === depth(missing) ? 4 : 0
  const sameBlock = row.row.block === missing.block ? 2 : 0
  return sameDepth + sameBlock + (separators.test(lead) ? 1 : 0)
}

/** The separators of a lead: a group's label, a caption or a page number in it belong to the template's own place. */
function withoutWords({ lead, betweenCells }: RowTemplate): string {
  return lead.replace(betweenCells.includes(',') ? /[^\s|,]+/g : /[^\s|]+/g, '')
}

/** Figures with nothing but spaces or line breaks between them leave no trace of an empty cell; a dash does. */
function showsBlanks(table: Table, { betweenCells }: RowTemplate): boolean {
  if (table.layout === 'spaces') return false
  if (table.layout === 'lines') return betweenCells.includes('\t')
  return !/\n\s*\|\s*\n/.test(betweenCells)
}
