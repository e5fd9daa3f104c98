import { type Dictionary, isOneOff } from './dictionary'
import { coverage, pairsOf } from './pairs'
import type { Token } from './token'

/** Empty lines behind a mistyped label that count as its cells. */
const fewestEmptyLines = 3

/** The last word of the head of a table whose rows stand side by side: its figures, or blanks, come next. */
export function endsHead(token: Token | undefined, dictionary: Dictionary): boolean {
  if (!token) return false
  return (dictionary.meanings.get(token.key) ?? []).some(
    ({ table, kind }) => kind === 'head' && dictionary.across.has(table),
  )
}

/** Empty lines behind the word may be blank figures. */
export function mayHaveBlanks(word: Token | undefined, dictionary: Dictionary): boolean {
  return endsHead(word, dictionary) || resemblesRow(word, dictionary)
}

/**
 * A line of nothing but as many blanks as one of the rows side by side has, below a head of its own: a small table left
 * blank.
 * @param width cells of the line
 */
export function isBlankSmallTable(
  items: readonly Token[],
  width: number,
  label: Token | undefined,
  dictionary: Dictionary,
): boolean {
  // The bar that opens the row stands before the first cell.
  const cells = items.filter(({ weak }) => !weak)
  if (cells.length !== width || !cells.every(({ column }) => column >= 0) || !endsHead(label, dictionary)) return false
  return dictionary.form.rows.some((row) => row.table.direction === 'across' && row.columns.length === width)
}

/**
 * Blanks without a figure are a row left blank behind its label. Empty lines may merely separate the pieces of a wrapped
 * label: there must be as many as the row has cells.
 * @param items the blanks
 * @param expected figures that the form has behind the label; 0 where it is no row's
 * @param across figures of the table whose rows stand side by side
 */
export function mayBeBlankRow(
  items: readonly Token[],
  expected: number,
  across: number,
  label: Token | undefined,
  dictionary: Dictionary,
): boolean {
  if (items.length >= across) return true
  const surely = items.some((item) => !item.weak)
  if (expected > 0) return surely || items.length >= expected
  return surely ? resemblesRow(label, dictionary) : items.length >= blanksBehind(label, dictionary)
}

/** So many empty lines behind a mistyped label are its row's figures left blank; infinitely many behind other words. */
function blanksBehind(label: Token | undefined, dictionary: Dictionary): number {
  if (!resemblesRow(label, dictionary)) return Number.POSITIVE_INFINITY
  const meant = dictionary.patterns.find(({ key }) => isOneOff(key, label?.key ?? ''))
  return Math.min(fewestEmptyLines, meant?.row.columns.length ?? fewestEmptyLines)
}

/** Blanks behind a mistyped label are its row's figures left blank; rows side by side have theirs below the head. */
function resemblesRow(token: Token | undefined, { meanings, patterns }: Dictionary): boolean {
  if (!token || token.key.length < 4 || meanings.has(token.key)) return false
  const own = pairsOf(token.key)
  return patterns.some(
    ({ row, key, pairs }) =>
      row.table.direction === 'down' && (coverage(pairs, own) >= 0.6 || isOneOff(key, token.key)),
  )
}
