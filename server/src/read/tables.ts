import type { TableId } from '../forms/form'
import type { Cell, Row, Table, UnknownRow } from '../report/report'
import { readAcross } from './acrossTable'
import type { Dictionary } from './dictionary'
import { withLostColumn } from './lostColumn'
import { withoutCells } from './lostFigures'
import { meaningsOf } from './meanings'
import type { ResolvedRun } from './resolvedRun'
import { absentCells, cellOf } from './rowCells'
import { lastOf } from './run'
import { endOf, headStart, startOf } from './tableBounds'
import { draftTables, runsByTable, type TableDraft } from './tableDrafts'
import { type RowWords, sortWords, type TableWords } from './tableWords'
import type { Token } from './token'
import { withoutDisplaced } from './vanishedBlanks'

/** Labels of a table that must be there before it is called found without figures. */
const labelsOfALostTable = 5
/** Rows that end early before the grid is called cut. */
const rowsOfACutTable = 3

/**
 * Builds the tables of a report from its runs.
 * @param others words that stand before no figures
 */
export function buildTables(
  folded: string,
  resolved: readonly ResolvedRun[],
  others: readonly Token[],
  dictionary: Dictionary,
  isHtml: boolean,
): Partial<Record<TableId, Table>> {
  const runs = runsByTable(resolved, dictionary)
  const drafts = draftTables(folded, runs, dictionary, isHtml)
  const allOfThem = allWords(resolved, others)
  const words = sortWords(folded, allOfThem, allOfThem.length - others.length, dictionary, drafts)
  const tables: Partial<Record<TableId, Table>> = {}
  for (const definition of dictionary.form.tables) {
    const { id } = definition
    const wasCut = tables.requests?.damage === 'cut'
    const draft = drafts.find((candidate) => candidate.definition === definition)
    const table = draft
      ? finishTable(folded, draft, words[id], dictionary)
      : readAcross(folded, definition, runs[id], resolved, words[id].labels, dictionary, isHtml, wasCut)
    if (table) tables[id] = table
  }
  return tables
}

function allWords(resolved: readonly ResolvedRun[], others: readonly Token[]): readonly Token[] {
  const words: Token[] = []
  for (const { run } of resolved) for (const token of run.gap) words.push(token)
  for (const token of others) words.push(token)
  return words
}

/** The table with its words, `null` where too little of it is there. */
function finishTable(
  folded: string,
  { definition, runs, layout, rows: written, duplicates }: TableDraft,
  words: TableWords,
  dictionary: Dictionary,
): Table | null {
  const rows = withLostColumn(
    [...written, ...words.rows.map(emptyRow)].sort((a, b) => a.start - b.start),
    dictionary.form,
  )
  let filled = 0
  let short = 0
  for (const { given, cells } of rows) {
    if (given > 0) filled++
    if (given > 0 && given < cells.length) short++
  }
  const lost = rows.length >= labelsOfALostTable && filled <= 2
  // A whole row below a head of its own is a table, and the others are missing.
  const isSingle = filled === 1 && short === 0 && words.labels.length > 0
  if (!lost && filled < 2 && !isSingle) return null
  return {
    definition,
    layout,
    rows: lost ? rows.map(withoutCells) : withoutDisplaced(rows, layout),
    duplicates,
    unknownRows: unknownRows(folded, runs, rows, dictionary),
    labels: words.labels,
    damage: lost ? 'valuesLost' : short >= rowsOfACutTable ? 'cut' : 'none',
    start: Math.min(rows[0].start, headStart(runs[0]?.run, definition.id, dictionary), startOf(words.labels)),
    end: Math.max(endOf(rows), endOf(duplicates)),
  }
}

/** A row whose label stands there without any figure. */
function emptyRow({ row, label }: RowWords): Row {
  const { start, end } = label
  return { row, label, cells: absentCells(row.columns.length, end), given: 0, start, end }
}

function unknownRows(
  folded: string,
  runs: readonly ResolvedRun[],
  rows: readonly Row[],
  dictionary: Dictionary,
): readonly UnknownRow[] {
  const first = rows[0]?.start ?? 0
  const unknown: UnknownRow[] = []
  for (const { run, row } of runs) {
    const label = lastOf(run.gap)
    if (row || !label || label.start < first) continue
    // A caption or a head in a sheet that is wider than the table.
    if (run.firm.length === 0 && meaningsOf(label, folded, dictionary).length > 0) continue
    const values = run.firm.map((item): Cell => cellOf(folded, item))
    const span = { start: label.start, end: label.end, text: folded.slice(label.start, label.end) }
    unknown.push({ label: span, values, start: label.start, end: run.items[run.items.length - 1].end })
  }
  return unknown
}
