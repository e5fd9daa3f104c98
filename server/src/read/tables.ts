import type { FormRow, TableId } from '../forms/form'
import type { Cell, FoundLabel, Layout, Row, Table, UnknownRow } from '../report/report'
import { readAcross } from './acrossTable'
import type { Dictionary } from './dictionary'
import { foundLabel } from './foundLabel'
import { type LeadPattern, learnLead, noLead } from './leadPattern'
import { commonPairs } from './pairs'
import type { ResolvedRun } from './resolvedRun'
import { absentCells, cellOf, layRowCells } from './rowCells'
import { lastOf, type Run, withItems } from './run'
import { sortWords, type TableDraft, type TableWords } from './tableWords'
import type { Token } from './token'

/** Labels of a table that must be there before it is called found without figures. */
const labelsOfALostTable = 5
/** Rows that end early before the grid is called cut. */
const rowsOfACutTable = 3
/** As many figures behind a label stand in no sentence. */
const figuresOfACutRow = 4
/** Share of a word's pairs that occur in labels, from which on it is a piece of one, or several on one line. */
const pieceOfALabel = 0.6

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

/** What the rows with figures say of each table whose rows stand one below the other. */
function draftTables(
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

function runsByTable(
  resolved: readonly ResolvedRun[],
  dictionary: Dictionary,
): Readonly<Record<TableId, readonly ResolvedRun[]>> {
  const runs: Record<TableId, ResolvedRun[]> = { disclosure: [], requests: [], disputes: [] }
  for (const entry of resolved) if (entry.table !== null) runs[entry.table].push(entry)
  const split = (id: TableId) => (dictionary.across.has(id) ? runs[id] : splitDouble(runs[id], dictionary))
  return { disclosure: split('disclosure'), requests: split('requests'), disputes: split('disputes') }
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
  { definition, runs, layout, rows, duplicates }: TableDraft,
  words: TableWords,
  dictionary: Dictionary,
): Table | null {
  for (const { row, label } of words.rows) rows.push(emptyRow(row, label))
  rows.sort((a, b) => a.start - b.start)
  let filled = 0
  let short = 0
  for (const { given, cells } of rows) {
    if (given > 0) filled++
    if (given > 0 && given < cells.length) short++
  }
  const lost = rows.length >= labelsOfALostTable && filled <= 2
  if (!lost && filled < 2) return null
  return {
    definition,
    layout,
    rows: lost ? rows.map(withoutCells) : rows,
    duplicates,
    unknownRows: unknownRows(folded, runs, rows),
    labels: words.labels,
    damage: lost ? 'valuesLost' : short >= rowsOfACutTable ? 'cut' : 'none',
    start: Math.min(rows[0].start, headStart(runs[0]?.run, definition.id, dictionary), startOf(words.labels)),
    end: Math.max(endOf(rows), endOf(duplicates)),
  }
}

/** A row whose label stands there without any figure. */
function emptyRow(row: FormRow, label: FoundLabel): Row {
  const { start, end } = label
  return { row, label, cells: absentCells(row.columns.length, end), given: 0, start, end }
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

/** The least start; words that stand before no figures come last whatever their place. */
export function startOf(labels: readonly FoundLabel[]): number {
  let start = Number.POSITIVE_INFINITY
  for (const label of labels) if (label.start < start) start = label.start
  return start
}

function endOf(rows: readonly Row[]): number {
  let end = 0
  for (const row of rows) if (row.end > end) end = row.end
  return end
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
function separateDuplicates(found: readonly Row[]): { readonly rows: Row[]; readonly duplicates: readonly Row[] } {
  const best = new Map<FormRow, Row>()
  for (const row of found) {
    const other = best.get(row.row)
    if (!other || row.given > other.given) best.set(row.row, row)
  }
  if (best.size === found.length) return { rows: [...found], duplicates: [] }
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

function unknownRows(folded: string, runs: readonly ResolvedRun[], rows: readonly Row[]): readonly UnknownRow[] {
  const first = rows[0]?.start ?? 0
  const unknown: UnknownRow[] = []
  for (const { run, row } of runs) {
    const label = lastOf(run.gap)
    if (row || !label || label.start < first) continue
    const values = run.firm.map((item): Cell => cellOf(folded, item))
    const span = { start: label.start, end: label.end, text: folded.slice(label.start, label.end) }
    unknown.push({ label: span, values, start: label.start, end: run.items[run.items.length - 1].end })
  }
  return unknown
}

/** The layout that most of the runs have. */
export function layoutOf(runs: readonly ResolvedRun[], isHtml: boolean): Layout {
  const counts = new Map<Layout, number>()
  for (const { run } of runs) {
    const layout = layoutOfRun(run)
    counts.set(layout, (counts.get(layout) ?? 0) + 1)
  }
  let best: Layout = 'lines'
  for (const [layout, count] of counts) if (count > (counts.get(best) ?? 0)) best = layout
  // Markdown with a <br> in a cell is still Markdown.
  return isHtml && best !== 'bars' && best !== 'barLines' ? 'html' : best
}

function layoutOfRun(run: Run): Layout {
  if (run.shape === 'tabs') return 'tabs'
  if (run.shape === 'barRow') return linesOf(run.items) > 1 ? 'barLines' : 'bars'
  if (run.shape === 'barCell' || run.shape === 'barLast' || run.shape === 'bars') return 'barLines'
  if (run.shape === 'labelled') return 'spaces'
  return linesOf(run.items) < run.items.length ? 'spaces' : 'lines'
}

/** How many lines the items of a run stand on. */
function linesOf(items: readonly Token[]): number {
  let lines = items.length === 0 ? 0 : 1
  for (let index = 1; index < items.length; index++) if (items[index].line !== items[index - 1].line) lines++
  return lines
}

/** Where a table's head begins: words before its first figures that are labels of it, or pieces of labels. */
export function headStart(run: Run | undefined, table: TableId, dictionary: Dictionary): number {
  if (!run) return Number.POSITIVE_INFINITY
  let first = run.gap.length
  while (first > 0 && isPiece(run.gap[first - 1], table, dictionary)) first--
  return run.gap[first]?.start ?? Number.POSITIVE_INFINITY
}

/** A wrapped or glyph-by-glyph label is found in the table's words; several labels on one line are found word by word. */
function isPiece({ key }: Token, table: TableId, { allKeys, allPairs }: Dictionary): boolean {
  if (key.length > 1 && commonPairs(key, allPairs[table]) < pieceOfALabel * (key.length - 1)) return false
  return key.length > 1 || allKeys[table].includes(key)
}

/** The table with its labels only: what is left of its figures says nothing. */
export function withoutFigures(table: Table): Table {
  return { ...table, rows: table.rows.map(withoutCells), duplicates: [], unknownRows: [], damage: 'valuesLost' }
}

/** The row with its label only. */
export function withoutCells(row: Row): Row {
  return { ...row, cells: absentCells(row.cells.length, row.label.end), given: 0 }
}

function columnOf(label: readonly Token[]): number {
  return lastOf(label)?.column ?? -1
}
