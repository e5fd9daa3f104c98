import type { FormRow, TableDefinition, TableId } from '../forms/form'
import type { Cell, FoundLabel, Layout, Row, Table, UnknownRow } from '../report/report'
import { readAcross } from './acrossTable'
import { coverage, type Dictionary, type Meaning, pairsOf } from './dictionary'
import { foundLabel } from './foundLabel'
import type { ResolvedRun } from './resolveRows'
import { absentCell, cellOf, type LeadPattern, layRowCells, learnLead } from './rowCells'
import { meaningsOf, type Run } from './runs'
import type { Token } from './token'

/** Labels of a table that must be there before it is called found without figures. */
const labelsOfALostTable = 5
/** Rows that end early before the grid is called cut. */
const rowsOfACutTable = 3
const similarHead = 0.6

/** A word between figures, and what it means in the form. */
export interface Word {
  readonly token: Token
  readonly meanings: readonly Meaning[]
}

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
  const tables: Partial<Record<TableId, Table>> = {}
  const words = [...resolved.flatMap(({ run }) => run.gap), ...others].map(
    (token): Word => ({ token, meanings: meaningsOf(token, folded, dictionary) }),
  )
  for (const definition of dictionary.form.tables) {
    const own = resolved.filter((entry) => entry.table === definition.id)
    const table =
      definition.direction === 'across'
        ? readAcross(folded, definition, own, resolved, words, dictionary, isHtml)
        : readDown(folded, definition, own, words, dictionary, isHtml)
    if (table) tables[definition.id] = table
  }
  return tables
}

function readDown(
  folded: string,
  definition: TableDefinition,
  own: readonly ResolvedRun[],
  words: readonly Word[],
  dictionary: Dictionary,
  isHtml: boolean,
): Table | null {
  const runs = splitDouble(own, dictionary)
  const lead = learnLead(
    runs.flatMap(({ run, row, label }) =>
      row ? [{ run, columns: row.columns.length, labelColumn: columnOf(label) }] : [],
    ),
  )
  const found = runs.flatMap((entry) => (entry.row ? [buildRow(folded, entry, entry.row, dictionary, lead)] : []))
  const { rows, duplicates } = separateDuplicates(found)
  rows.push(...emptyRows(words, definition, rows))
  rows.sort((a, b) => a.start - b.start)
  const filled = rows.filter((row) => row.given > 0)
  const lost = rows.length >= labelsOfALostTable && filled.length <= 2
  if (!lost && filled.length < 2) return null
  const layout = layoutOf(runs, isHtml)
  const labels = headLabels(words, definition, dictionary, layout)
  const short = filled.filter((row) => row.given < row.cells.length).length
  return {
    definition,
    layout,
    rows: lost ? rows.map(withoutCells) : rows,
    duplicates,
    unknownRows: unknownRows(folded, runs, rows),
    labels,
    damage: lost ? 'valuesLost' : short >= rowsOfACutTable ? 'cut' : 'none',
    start: Math.min(
      rows[0].start,
      headStart(runs[0]?.run, definition.id, dictionary),
      ...labels.map((label) => label.start),
    ),
    end: Math.max(...rows.map((row) => row.end), ...duplicates.map((row) => row.end)),
  }
}

/** Two rows' figures behind one label: the second row lost its label. */
function splitDouble(own: readonly ResolvedRun[], dictionary: Dictionary): readonly ResolvedRun[] {
  const taken = new Set(own.map(({ row }) => row))
  return own.flatMap((entry) => {
    if (!entry.row) return [entry]
    const next: FormRow | undefined = dictionary.form.rows[entry.row.index + 1]
    const columns = entry.row.columns.length
    const figures = entry.run.items.filter((item) => item.kind !== 'blank')
    if (figures.length !== 2 * columns || !next || taken.has(next) || next.columns.length !== columns) return [entry]
    const cut = entry.run.items.indexOf(figures[columns])
    const part = (items: readonly Token[], gap: readonly Token[]): Run => ({ ...entry.run, items, gap })
    return [
      { ...entry, run: part(entry.run.items.slice(0, cut), entry.run.gap) },
      { run: part(entry.run.items.slice(cut), []), table: entry.table, row: next, label: [], around: '' },
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
    end: Math.max(label[label.length - 1]?.end ?? 0, run.items[run.items.length - 1]?.end ?? 0),
  }
}

/**
 * Each form row once: the most complete occurrence counts. A further complete one is a duplicate; an incomplete one is
 * a sentence that merely looks like a row.
 */
function separateDuplicates(found: readonly Row[]): { readonly rows: Row[]; readonly duplicates: readonly Row[] } {
  const best = new Map<FormRow, Row>()
  for (const row of found) {
    const other = best.get(row.row)
    if (!other || row.given > other.given) best.set(row.row, row)
  }
  const rows = found.filter((row) => best.get(row.row) === row)
  return { rows, duplicates: found.filter((row) => !rows.includes(row) && row.given === row.cells.length) }
}

/** Rows whose label stands there without any figure. */
function emptyRows(words: readonly Word[], definition: TableDefinition, rows: readonly Row[]): readonly Row[] {
  const found = new Set(rows.map((row) => row.row))
  const empty: Row[] = []
  for (const { token, meanings } of words) {
    const meaning = meanings.find(
      (candidate) => candidate.row !== null && candidate.table === definition.id && !candidate.vague,
    )
    if (!meaning?.row || found.has(meaning.row)) continue
    found.add(meaning.row)
    empty.push({
      row: meaning.row,
      label: { official: meaning.official, wording: meaning.wording, start: token.start, end: token.end },
      cells: meaning.row.columns.map(() => absentCell(token.end)),
      given: 0,
      start: token.start,
      end: token.end,
    })
  }
  return empty
}

function unknownRows(folded: string, runs: readonly ResolvedRun[], rows: readonly Row[]): readonly UnknownRow[] {
  const first = rows[0]?.start ?? 0
  return runs.flatMap(({ run, row }): UnknownRow[] => {
    const label = run.gap[run.gap.length - 1]
    if (row || !label || label.start < first) return []
    const values = run.items.filter((item) => item.kind !== 'blank').map((item): Cell => cellOf(folded, item))
    const span = { start: label.start, end: label.end, text: folded.slice(label.start, label.end) }
    return [{ label: span, values, start: label.start, end: run.items[run.items.length - 1].end }]
  })
}

/** Captions, heads and group labels among the words of a table; mistyped heads, too, where lines are not wrapped. */
function headLabels(
  words: readonly Word[],
  definition: TableDefinition,
  dictionary: Dictionary,
  layout: Layout,
): readonly FoundLabel[] {
  return words.flatMap(({ token, meanings }): FoundLabel[] => {
    const meaning = meanings.find((candidate) => candidate.table === definition.id && candidate.row === null)
    if (meaning) {
      if (meaning.vague) return []
      return [{ official: meaning.official, wording: meaning.wording, start: token.start, end: token.end }]
    }
    if (meanings.length > 0 || layout === 'spaces' || token.key.length < 4) return []
    const pairs = pairsOf(token.key)
    const head = dictionary.heads.find(
      (pattern) =>
        pattern.table === definition.id &&
        !pattern.key.includes(token.key) &&
        likeness(pairs, pattern.pairs) >= similarHead,
    )
    return head ? [{ official: head.official, wording: 'mistyped', start: token.start, end: token.end }] : []
  })
}

function likeness(pairs: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0
  for (const pair of pairs) if (other.has(pair)) common++
  return (2 * common) / (pairs.size + other.size)
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
  if (run.shape === 'barRow') return new Set(run.items.map((item) => item.line)).size > 1 ? 'barLines' : 'bars'
  if (run.shape === 'barCell' || run.shape === 'barLast' || run.shape === 'bars') return 'barLines'
  if (run.shape === 'labelled') return 'spaces'
  return new Set(run.items.map((item) => item.line)).size < run.items.length ? 'spaces' : 'lines'
}

/** Where a table's head begins: words before its first figures that are labels of it, or pieces of labels. */
export function headStart(run: Run | undefined, table: TableId, dictionary: Dictionary): number {
  if (!run) return Number.POSITIVE_INFINITY
  let first = run.gap.length
  while (first > 0 && isPiece(run.gap[first - 1], dictionary.allKeys[table])) first--
  return run.gap[first]?.start ?? Number.POSITIVE_INFINITY
}

/** A wrapped or glyph-by-glyph label is found in the table's words; several labels on one line are found word by word. */
function isPiece(token: Token, keys: string): boolean {
  return keys.includes(token.key) || coverage(pairsOf(token.key), keys) >= 0.6
}

/** The table with its labels only: what is left of its figures says nothing (LAYOUTS L13). */
export function withoutFigures(table: Table): Table {
  return { ...table, rows: table.rows.map(withoutCells), duplicates: [], unknownRows: [], damage: 'valuesLost' }
}

function withoutCells(row: Row): Row {
  return { ...row, cells: row.cells.map(() => absentCell(row.label.end)), given: 0 }
}

function columnOf(label: readonly Token[]): number {
  return label[label.length - 1]?.column ?? -1
}
