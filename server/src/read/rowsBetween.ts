import type { FormRow, TableId } from '../forms/form'
import { type Dictionary, namesNoRow, type RowPattern } from './dictionary'
import { alignInOrder, isHeadOfRows, likeness, mostPieces, type Window, windowOf } from './likeness'
import { coverage, pairsOf } from './pairs'
import type { ResolvedRun } from './resolvedRun'
import { lastOf, type Run } from './run'
import type { Token } from './token'

/** Out of place, a label must be nearly whole. */
const twinEnough = 0.75
/** The item number and two characters more. */
const firstCharacters = 3

/**
 * Runs between two known rows of a table are laid against the rows that are missing there, in order.
 * @param rest the words behind the last run
 */
export function resolveBetween(
  runs: readonly ResolvedRun[],
  rest: readonly Token[],
  dictionary: Dictionary,
): readonly ResolvedRun[] {
  const result = [...runs]
  const taken = new Set<number>()
  for (const { row } of runs) if (row) taken.add(row.index)
  for (let first = 0; first < result.length; first++) {
    if (!isOpen(result[first], dictionary)) continue
    const last = lastOpen(result, first, dictionary)
    const windows = windowsOf(result, first, last, rest, dictionary)
    const chosen = chooseRows(result, first, last, windows, taken, dictionary)
    for (let offset = 0; offset < windows.length; offset++) {
      const pattern = chosen[offset] ?? findTwin(windows[offset], dictionary)
      if (pattern) result[first + offset] = assign(result[first + offset].run, pattern, windows[offset], dictionary)
    }
    first = last
  }
  return result
}

/** The last of the runs without a row that follow each other, no sentence between them. */
function lastOpen(runs: readonly ResolvedRun[], first: number, dictionary: Dictionary): number {
  let last = first
  while (last + 1 < runs.length && isOpen(runs[last + 1], dictionary) && !runs[last + 1].run.broken) last++
  return last
}

function windowsOf(
  runs: readonly ResolvedRun[],
  first: number,
  last: number,
  rest: readonly Token[],
  dictionary: Dictionary,
): readonly Window[] {
  return runs.slice(first, last + 1).map(({ run }, offset) => {
    const next = runs[first + offset + 1]
    if (!next) return windowOf(run, rest, dictionary)
    return windowOf(run, next.run.broken ? [] : next.run.gap, dictionary)
  })
}

/** For each run the row that it is most likely to be, among those between its neighbours; `taken` gets them, too. */
function chooseRows(
  runs: readonly ResolvedRun[],
  first: number,
  last: number,
  windows: readonly Window[],
  taken: Set<number>,
  dictionary: Dictionary,
): readonly (RowPattern | null)[] {
  const before = first > 0 && !runs[first].run.broken ? runs[first - 1].row : null
  const after = last + 1 < runs.length && !runs[last + 1].run.broken ? runs[last + 1].row : null
  const table = runs[first].table ?? after?.table.id ?? before?.table.id ?? null
  const patterns = openRows(dictionary, table, before, after).filter(({ row }) => !taken.has(row.index))
  const chosen = alignInOrder(windows, patterns, before !== null || after !== null)
  for (const pattern of chosen) if (pattern) taken.add(pattern.row.index)
  return chosen
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

/**
 * The words of the gap that belong to the row's label: from the last one backwards while they add to it. The end of the
 * row above may look alike: the label begins where its first characters stand.
 */
function labelTokens(run: Run, pattern: RowPattern, dictionary: Dictionary): readonly Token[] {
  if (isHeadOfRows(lastOf(run.gap), dictionary)) return []
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
