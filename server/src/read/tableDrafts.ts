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
    const runs = runsOf[definition.id]
    const lead = leadOf(runs)
    const found: Row[] = []
    for (const entry of runs) if (entry.row) found.push(buildRow(folded, entry, entry.row, dictionary, lead))
    const { rows, duplicates } = separateDuplicates(found)
    drafts.push({ definition, runs, layout: layoutOf(runs, isHtml), rows, duplicates })
  }
  return drafts
}

/** The runs of each table; what two rows without a label between them gave is two runs. */
export function runsByTable(
  resolved: readonly ResolvedRun[],
  dictionary: Dictionary,
): Readonly<Record<TableId, readonly ResolvedRun[]>> {
  const runs: Record<TableId, ResolvedRun[]> = { disclosure: [], requests: [], disputes: [] }
  for (const entry of resolved) if (entry.table !== null) runs[entry.table].push(entry)
  const split = (id: TableId) => (dictionary.across.has(id) ? runs[id] : splitDouble(runs[id], dictionary))
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

/** Two rows' figures behind one label: the second row lost its label. */
function splitDouble(own: readonly ResolvedRun[], dictionary: Dictionary): readonly ResolvedRun[] {
  if (!own.some(({ run, row }) => row && run.firm.length === 2 * row.columns.length)) return own
  const taken = new Set(own.map(({ row }) => row))
  return own.flatMap((entry) => {
    if (!entry.row) return [entry]
    const next: FormRow | undefined = dictionary.form.rows[entry.row.index + 1]
    const columns = entry.row.columns.length
    const { items, firm, gap } = entry.run
    if (firm.length !== 2 * columns || !next || taken.has(next) || next.columns.length !== columns) return [entry]
    const cut = items.indexOf(firm[columns])
    const second: ResolvedRun = { ...entry, row: next, label: [], around: '' }
    return [
      { ...entry, run: withItems({ ...entry.run, gap }, items.slice(0, cut)) },
      { ...second, run: withItems({ ...entry.run, gap: [] }, items.slice(cut)) },
    ]
  })
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
