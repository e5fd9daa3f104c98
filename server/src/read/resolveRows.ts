import type { FormRow, TableId } from '../forms/form'
import { type Dictionary, isOneOff, namesNoRow, type RowPattern, sharesHalf } from './dictionary'
import { meaningsOf } from './meanings'
import { coverage, type Pairs, pairsOf } from './pairs'
import { lastOf, type Run, withItems } from './run'
import { claimStray, firstWords, longestStray, sharesLine } from './strayWords'
import type { Token } from './token'

/** A run, and the row of the form it belongs to. */
export interface ResolvedRun {
  readonly run: Run
  readonly table: TableId | null
  /** `null`: figures of a row that the form does not have, or of a table whose rows stand side by side. */
  readonly row: FormRow | null
  /** The words of the gap that make up the row's label; empty when the row was found by its place. */
  readonly label: readonly Token[]
  /** Keys of the words before and behind the figures, joined; empty where the label was found as it stands. */
  readonly around: string
}

const mostPieces = 8
/** （六）其他处理 and shorter. */
const longestGroupPiece = 7
const shortestTail = 5
/** A label is taken for a mistyped one from this share of its character pairs on. */
const similarEnough = 0.5
/** A figure or two where a row should have seven are more likely a sentence. */
const sparseEnough = 0.75
/** Out of place, a label must be nearly whole. */
const twinEnough = 0.75
/** Shorter labels with a wrong character may be other words. */
const shortestSlip = 4
/** In a row's rightful place less will do: half a label before the figures, the rest behind. */
const plausibleInPlace = 0.2
/** The item number and two characters more. */
const firstCharacters = 3

/**
 * Finds the row of every run: by its label where that is one of the form's, else by likeness and place between the
 * rows that are known. Rows keep the form's order; only an exact label may stand out of it.
 */
export function resolveRows(
  folded: string,
  runs: readonly Run[],
  rest: readonly Token[],
  dictionary: Dictionary,
): readonly ResolvedRun[] {
  const exact = runs.map((run) => resolveWithStray(folded, run, dictionary) ?? resolveExactly(folded, run, dictionary))
  const resolved = inheritTables(exact)
  // Rows found by their place give their table to added rows behind them, too.
  return inheritTables(resolveBetween(resolved, rest, dictionary)).map((entry) => claimStray(folded, entry, dictionary))
}

/** `（一）予以公开 若干 0 0 0 0 0 0`: a word stands where the first figure belongs. */
function resolveWithStray(folded: string, run: Run, dictionary: Dictionary): ResolvedRun | null {
  const label = lastOf(run.gap)
  if (!sharesLine(label, run)) return null
  const text = folded.slice(label.start, label.end)
  const space = text.lastIndexOf(' ')
  if (space < 0 || (text.length - space - 1 > longestStray && text[space + 1] !== '#')) return null
  const resolved = resolveExactly(
    folded,
    { ...run, gap: [...run.gap.slice(0, -1), firstWords(label, text, space)] },
    dictionary,
  )
  if (!resolved.row || run.items.length !== resolved.row.columns.length - 1) return null
  const start = label.start + space + 1
  const stray: Token = { ...label, kind: 'junk', start, key: '' }
  return { ...resolved, run: withItems(resolved.run, [stray, ...run.items]) }
}

/** By label: the last word of the gap, or its last words joined where the label is wrapped. */
function resolveExactly(folded: string, run: Run, dictionary: Dictionary): ResolvedRun {
  let joined = ''
  let best: ResolvedRun | null = null
  for (let pieces = 1; pieces <= Math.min(mostPieces, run.gap.length); pieces++) {
    const first = run.gap.length - pieces
    joined = run.gap[first].key + joined
    if (joined.length > 60) break
    const meanings =
      pieces === 1 ? meaningsOf(run.gap[first], folded, dictionary) : (dictionary.meanings.get(joined) ?? [])
    const meaning = meanings.find((candidate) => candidate.row !== null && !candidate.vague)
    if (meaning?.row && meaning.row.table.direction === 'down') {
      best = { run, table: meaning.table, row: meaning.row, label: run.gap.slice(first), around: '' }
      if (pieces === 1) return best
    }
  }
  if (best) return best
  const behindGroup = resolveTail(run, dictionary)
  if (behindGroup) return behindGroup
  const across = findAcross(run, dictionary)
  if (across) return { run, table: across, row: null, label: [], around: '' }
  return { run, table: null, row: null, label: [], around: '' }
}

/** In wrapped text a piece of the vertical group label may stand before the row's label on the same line. */
function resolveTail(run: Run, dictionary: Dictionary): ResolvedRun | null {
  let joined = ''
  for (let first = run.gap.length - 1; first >= Math.max(0, run.gap.length - mostPieces); first--) {
    const piece = run.gap[first].key
    joined = piece + joined
    for (
      let from = 1;
      from <= longestGroupPiece && from < piece.length && joined.length - from >= shortestTail;
      from++
    ) {
      const meaning = dictionary.meanings.get(joined.slice(from))?.find((candidate) => candidate.row !== null)
      if (meaning?.row?.table.direction === 'down') {
        return { run, table: meaning.table, row: meaning.row, label: run.gap.slice(first), around: joined }
      }
    }
  }
  return null
}

/** Figures of a table whose rows stand side by side: the column labels stand before them, however broken up. */
function findAcross(run: Run, dictionary: Dictionary): TableId | null {
  const figures = run.items.filter((item) => item.kind === 'figure').length
  if (figures === 0 && run.items.length < 5) return null
  const joined = run.gap.map((token) => token.key).join('')
  for (const table of dictionary.form.tables) {
    if (table.direction !== 'across') continue
    const keys = table.blocks[0].columns.filter((column) => !column.total).map((column) => column.label.text)
    if (keys.filter((key) => joined.includes(key)).length >= Math.min(3, keys.length)) return table.id
  }
  return null
}

/** A run without a label of its own goes on with the table of the run before. */
function inheritTables(runs: readonly ResolvedRun[]): readonly ResolvedRun[] {
  let table: TableId | null = null
  return runs.map((resolved) => {
    if (resolved.run.broken) table = null
    if (resolved.table !== null) table = resolved.table
    return resolved.table === null && table !== null ? { ...resolved, table } : resolved
  })
}

/** Runs between two known rows of a table are laid against the rows that are missing there, in order. */
function resolveBetween(
  runs: readonly ResolvedRun[],
  rest: readonly Token[],
  dictionary: Dictionary,
): readonly ResolvedRun[] {
  const result = [...runs]
  const taken = new Set<number>()
  for (const { row } of runs) if (row) taken.add(row.index)
  for (let first = 0; first < result.length; first++) {
    if (!isOpen(result[first], dictionary)) continue
    let last = first
    while (last + 1 < result.length && isOpen(result[last + 1], dictionary) && !result[last + 1].run.broken) last++
    const before = first > 0 && !result[first].run.broken ? result[first - 1].row : null
    const after = last + 1 < result.length && !result[last + 1].run.broken ? result[last + 1].row : null
    const table = result[first].table ?? after?.table.id ?? before?.table.id ?? null
    const patterns = openRows(dictionary, table, before, after).filter((pattern) => !taken.has(pattern.row.index))
    const windows = Array.from({ length: last - first + 1 }, (_, offset) => {
      const next = result[first + offset + 1]
      const behind = next && !next.run.broken ? next.run.gap : first + offset + 1 === result.length ? rest : []
      return windowOf(result[first + offset].run, behind, dictionary)
    })
    const assignment = alignInOrder(windows, patterns, before !== null || after !== null)
    for (let offset = 0; offset < assignment.length; offset++) {
      const pattern = assignment[offset]
      if (!pattern) continue
      taken.add(pattern.row.index)
      result[first + offset] = assign(result[first + offset].run, pattern, windows[offset], dictionary)
    }
    for (let offset = 0; offset < assignment.length; offset++) {
      if (assignment[offset]) continue
      const twin = findTwin(windows[offset], dictionary)
      if (twin) result[first + offset] = assign(result[first + offset].run, twin, windows[offset], dictionary)
    }
    first = last
  }
  return result
}

function assign(run: Run, pattern: RowPattern, window: Window, dictionary: Dictionary): ResolvedRun {
  return {
    run,
    table: pattern.row.table.id,
    row: pattern.row,
    label: labelTokens(run, pattern, dictionary),
    around: window.around,
  }
}

/** A complete row that resembles one already found stands there twice. */
function findTwin(window: Window, dictionary: Dictionary): RowPattern | null {
  if (!window.labelled) return null
  let best: RowPattern | null = null
  let alike = twinEnough
  for (const pattern of dictionary.patterns) {
    if (pattern.row.table.direction !== 'down' || pattern.row.columns.length !== window.figures) continue
    const value = likeness(window, pattern, false)
    if (value > alike && coverage(pattern.pairs, window.beforePairs) > 0) {
      best = pattern
      alike = value
    }
  }
  return best
}

function isOpen({ row, table }: ResolvedRun, dictionary: Dictionary): boolean {
  return row === null && (table === null || !dictionary.across.has(table))
}

function openRows(
  dictionary: Dictionary,
  table: TableId | null,
  before: FormRow | null,
  after: FormRow | null,
): readonly RowPattern[] {
  return dictionary.patterns.filter(
    ({ row }) =>
      row.table.direction === 'down' &&
      (table === null || row.table.id === table) &&
      (before === null || before.table.id !== row.table.id || row.index > before.index) &&
      (after === null || after.table.id !== row.table.id || row.index < after.index),
  )
}

interface Window {
  readonly before: string
  readonly beforePairs: Pairs
  readonly around: string
  readonly aroundPairs: Pairs
  readonly figures: number
  readonly labelled: boolean
}

function windowOf(run: Run, behind: readonly Token[], dictionary: Dictionary): Window {
  const before = run.gap
    .slice(-mostPieces)
    .filter((token) => !namesNoRow(token.key, dictionary))
    .map((token) => token.key)
    .join('')
  const after = behind
    .slice(0, 4)
    .map((token) => token.key)
    .join('')
  const figures = run.items.filter((item) => item.kind === 'figure').length
  const around = before + after
  return {
    before,
    beforePairs: pairsOf(before),
    around,
    aroundPairs: pairsOf(around),
    figures,
    labelled: run.gap.length > 0,
  }
}

/** The best order-keeping assignment of rows to runs: the sum of likeness is greatest (dynamic programming). */
function alignInOrder(
  windows: readonly Window[],
  patterns: readonly RowPattern[],
  enclosed: boolean,
): readonly (RowPattern | null)[] {
  const runCount = windows.length
  const rowCount = patterns.length
  if (rowCount === 0) return windows.map(() => null)
  // As many runs as missing rows between known ones: their place speaks for them.
  const complete = enclosed && runCount === rowCount
  const score = windows.map((window) => patterns.map((pattern) => likeness(window, pattern, complete)))
  const best = Array.from({ length: runCount + 1 }, () => new Float64Array(rowCount + 1))
  for (let run = runCount - 1; run >= 0; run--) {
    for (let row = rowCount - 1; row >= 0; row--) {
      const pair = score[run][row] > 0 ? score[run][row] + best[run + 1][row + 1] : 0
      best[run][row] = Math.max(pair, best[run + 1][row], best[run][row + 1])
    }
  }
  const assignment: (RowPattern | null)[] = []
  let row = 0
  for (let run = 0; run < runCount; run++) {
    while (row < rowCount && best[run][row] === best[run][row + 1] && best[run][row] > 0) row++
    const takes = row < rowCount && score[run][row] > 0 && best[run][row] === score[run][row] + best[run + 1][row + 1]
    assignment.push(takes ? patterns[row] : null)
    if (takes) row++
  }
  return assignment
}

/** How much a run looks like a row, 0 for not at all. Figures of another number than the row's columns count against. */
function likeness(window: Window, pattern: RowPattern, complete: boolean): number {
  const columns = pattern.row.columns.length
  let best = likenessTo(window, columns, pattern.key, pattern.pairs, complete)
  for (const { key, pairs } of pattern.others) {
    best = Math.max(best, likenessTo(window, columns, key, pairs, complete))
  }
  return best
}

function likenessTo(window: Window, columns: number, key: string, pairs: Pairs, complete: boolean): number {
  const fits = window.figures === columns ? 1 : window.figures > columns ? 0.6 : 0.8
  if (!window.labelled) return complete ? 0.3 * fits : 0
  if (window.before.endsWith(key)) return 2 * fits
  if (key.length >= shortestSlip && isOneOff(window.before.slice(-key.length), key)) return fits
  const alike = coverage(pairs, window.aroundPairs)
  const spurious = window.before.length >= 4 ? coverage(window.beforePairs, pairs) : alike
  const sparse = window.figures * 2 < columns
  const enough = sparse ? sparseEnough : complete ? plausibleInPlace : similarEnough
  const value = (alike * 2 + spurious) / 3
  if (value >= enough) return value * fits
  // A label of three characters with a wrong one has no pair of the right one left.
  return complete && fits === 1 && sharesHalf(window.before, key) ? plausibleInPlace : 0
}

/**
 * The words of the gap that belong to the row's label: from the last one backwards while they add to it. The end of the
 * row above may look alike: the label begins where its first characters stand.
 */
function labelTokens(run: Run, pattern: RowPattern, dictionary: Dictionary): readonly Token[] {
  let first = run.gap.length
  let joined = ''
  let covered = 0
  while (first > 0 && run.gap.length - first < mostPieces) {
    if (first < run.gap.length && namesNoRow(run.gap[first - 1].key, dictionary)) break
    const next = run.gap[first - 1].key + joined
    const share = coverage(pattern.pairs, pairsOf(next))
    if (share <= covered && first < run.gap.length) break
    first--
    joined = next
    covered = share
  }
  const start = pattern.key.slice(0, firstCharacters)
  const label = run.gap.slice(first)
  const own = label.findLastIndex(({ key }) => key.includes(start))
  return own > 0 ? label.slice(own) : label
}
