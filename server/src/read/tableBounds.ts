import type { TableId } from '../forms/form'
import type { FoundLabel, Row } from '../report/report'
import type { Dictionary } from './dictionary'
import { commonPairs } from './pairs'
import type { Run } from './run'
import type { Token } from './token'

/** Share of a word's pairs that occur in labels, from which on it is a piece of one, or several on one line. */
const pieceOfALabel = 0.6

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

/** The least start; words that stand before no figures come last whatever their place. */
export function startOf(labels: readonly FoundLabel[]): number {
  let start = Number.POSITIVE_INFINITY
  for (const label of labels) if (label.start < start) start = label.start
  return start
}

/** The greatest end, 0 for no rows. */
export function endOf(rows: readonly Row[]): number {
  let end = 0
  for (const row of rows) if (row.end > end) end = row.end
  return end
}
