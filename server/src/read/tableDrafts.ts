import type { FormRow, TableDefinition, TableId } from '../forms/form'
import type { Layout, Row } from '../report/report'
import type { Dictionary } from './dictionary'
import { foundLabel } from './foundLabel'
import { type LeadPattern, learnLead, noLead } from './leadPattern'
import type { ResolvedRun } from './resolvedRun'
import { layRowCells } from './rowCells'
import { lastOf, withItems } from './run'
import { layoutOf } from './tableLayout'
import type { Token } from './token'

/** As many figures behind a label stand in no sentence. */
const figuresOfACutRow = 4

/** A table as far as its rows with figures tell. */
export interface TableDraft {
  readonly definition: TableDefinition
  readonly runs: readonly ResolvedRun[]
  readonly layout: Layout
  /** In the order of their figures, each form row once. */
  readonly rows: readonly Row[]
  readonly duplicates: readonly Row[]
}

/** What the rows with figures say of each table whose rows stand one below the other. */
export function draftTables(
  folded: string,
  runsOf: Readonly<Record<TableId, readonly ResolvedRun[]>>,
  dictionary: Dictionary,
  isHtml: boolean,
): readonly TableDraft[] {
  const drafts: TableDraft[] = []
  for (const definition of dictionary.form.tables) {
    if (definition.direction === 'across') continue
    const own = runsOf[definition.id]
    const lead = leadOf(own)
    const built = own.map((entry) => (entry.row ? buildRow(folded, entry, entry.row, dictionary, lead) : null))
    const named = namedRows(built)
    const isOther = (row: Row | null) => row?.label.wording === 'mistyped' && named.has(row.row)
    const found = built.flatMap((row) => (row === null || isOther(row) ? [] : row))
    const runs = named.size === 0 ? own : own.map((entry, at) => (isOther(built[at]) ? { ...entry, row: null } : entry))
    const { rows, duplicates } = separateDuplicates(found)
    drafts.push({ definition, runs, layout: layoutOf(runs, isHtml), rows, duplicates })
  }
  return drafts
}

/**
 * Form rows that stand there by their own name, and again by one that is merely like it: 行政检查 beside 行政事业性收费 is a row
 * of the region.
 */
function namedRows(built: readonly (Row | null)[]): ReadonlySet<FormRow> {
  const like = new Set(built.flatMap((row) => (row?.label.wording === 'mistyped' ? row.row : [])))
  if (like.size === 0) return like
  const named = built.flatMap((row) => (row && isNamed(row) && like.has(row.row) ? row.row : []))
  return new Set(named)
}

function isNamed({ label: { wording } }: Row): boolean {
  return wording === 'official' || wording === 'accepted'
}

/** The runs of each table; what several rows without labels between them gave is several runs. */
export function runsByTable(
  resolved: readonly ResolvedRun[],
  dictionary: Dictionary,
): Readonly<Record<TableId, readonly ResolvedRun[]>> {
  const runs: Record<TableId, ResolvedRun[]> = { disclosure: [], requests: [], disputes: [] }
  for (const entry of resolved) if (entry.table !== null) runs[entry.table].push(entry)
  const split = (id: TableId) => (dictionary.across.has(id) ? runs[id] : splitRows(runs[id], dictionary))
  return { disclosure: split('disclosure'), requests: split('requests'), disputes: split('disputes') }
}

/** Where figures begin is asked only of rows that are not complete. */
function leadOf(runs: readonly ResolvedRun[]): LeadPattern {
  if (runs.every(({ run, row }) => row === null || run.firm.length === row.columns.length)) return noLead
  return learnLead(
    runs.flatMap(({ run, row, label }) =>
      row ? [{ run, columns: row.columns.length, labelColumn: columnOf(label) }] : [],
    ),
  )
}

/**
 * The figures of several rows behind one label: the rows below lost theirs, or printing put them elsewhere. More than two
 * must fill the place up to the next row that has its label.
 */
function splitRows(own: readonly ResolvedRun[], dictionary: Dictionary): readonly ResolvedRun[] {
  if (!own.some(({ run, row }) => row && run.firm.length >= 2 * row.columns.length)) return own
  const taken = new Set(own.map(({ row }) => row))
  return own.flatMap((entry) => {
    const rows = entry.row ? rowsBehind(entry.run.firm.length, entry.row, taken, dictionary) : []
    return rows.length === 0 ? [entry] : rows.map((row, number) => partOf(entry, row, number))
  })
}

/** The row and those below it that so many figures are, or none. */
function rowsBehind(
  figures: number,
  row: FormRow,
  taken: ReadonlySet<FormRow | null>,
  { form }: Dictionary,
): readonly FormRow[] {
  const columns = row.columns.length
  const rows = form.rows.slice(row.index, row.index + figures / columns)
  if (rows.length < 2 || rows.length * columns !== figures) return []
  if (rows.some((other) => other.columns.length !== columns || (other !== row && taken.has(other)))) return []
  return rows.length === 2 || taken.has(form.rows[row.index + rows.length] ?? null) ? rows : []
}

/** The figures of one of the rows behind a label; only the first one has the label. */
function partOf(entry: ResolvedRun, row: FormRow, number: number): ResolvedRun {
  const { items, firm, gap } = entry.run
  const columns = row.columns.length
  const from = number === 0 ? 0 : items.indexOf(firm[number * columns])
  const next = (number + 1) * columns
  const until = next < firm.length ? items.indexOf(firm[next]) : items.length
  const run = withItems({ ...entry.run, gap: number === 0 ? gap : [] }, items.slice(from, until))
  return number === 0 ? { ...entry, run } : { ...entry, run, row, label: [], around: '' }
}

function buildRow(folded: string, entry: ResolvedRun, row: FormRow, dictionary: Dictionary, lead: LeadPattern): Row {
  const { run, label } = entry
  const { cells, given } = layRowCells(folded, run, row.columns.length, columnOf(label), lead, row.table.labelColumns)
  const first = label[0] ?? run.items[0]
  return {
    row,
    label: foundLabel(folded, row, label, run, entry.around, dictionary),
    cells,
    given,
    start: Math.min(first.start, run.items[0]?.start ?? first.start),
    end: Math.max(lastOf(label)?.end ?? 0, lastOf(run.items)?.end ?? 0),
  }
}

/**
 * Each form row once: the most complete occurrence counts. A further complete one is a duplicate, and so is one that a
 * cut grid left as long as the first; another incomplete one is a sentence that merely looks like a row.
 */
function separateDuplicates(found: readonly Row[]): {
  readonly rows: readonly Row[]
  readonly duplicates: readonly Row[]
} {
  const best = new Map<FormRow, Row>()
  for (const row of found) {
    const other = best.get(row.row)
    if (!other || row.given > other.given) best.set(row.row, row)
  }
  if (best.size === found.length) return { rows: found, duplicates: [] }
  return {
    rows: found.filter((row) => best.get(row.row) === row),
    duplicates: found.filter((row) => isDuplicate(row, best.get(row.row))),
  }
}

function isDuplicate(row: Row, first: Row | undefined): boolean {
  if (row === first) return false
  if (row.given === row.cells.length) return true
  return row.given >= figuresOfACutRow && row.given === first?.given && row.label.wording === 'official'
}

function columnOf(label: readonly Token[]): number {
  return lastOf(label)?.column ?? -1
}
