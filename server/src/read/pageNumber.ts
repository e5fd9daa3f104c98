import { type Dictionary, isPiece, type Meaning, namesNoRow } from './dictionary'
import { endsInSum, isSummed } from './rowSum'
import type { Run } from './run'
import type { Token } from './token'

/**
 * A lone figure, on a line of its own, of a table whose rows have a line each: behind a row, the rest of its label, or
 * heads.
 * @param gap the words between the row before and the figure
 */
export function isPageNumber(
  items: readonly Token[],
  gap: readonly Token[],
  before: Run | undefined,
  dictionary: Dictionary,
): boolean {
  if (!before || items[0].column >= 0 || items.some((item, at) => at > 0 && !item.weak)) return false
  const hasRowLines = before.shape === 'tabs' || before.shape === 'barRow'
  const hasFigureLines =
    before.items.length >= 3 && before.items[0].line === before.items[2].line && before.items[0].column < 0
  if (!hasRowLines && !hasFigureLines) return false
  if (gap.length === 0) return true
  const last = gap[gap.length - 1]
  if (hasRowLines && last.column >= 0 && namesNoRow(last.key, dictionary)) return true
  const key = gap.length === 1 ? last.key : gap.map((word) => word.key).join('')
  const meanings = dictionary.meanings.get(key) ?? []
  if (meanings.some(({ kind }) => kind !== 'group') || !isPiece(key, dictionary)) return false
  // Before the rest of a label there may be a lone figure of the row itself.
  return gap.length === 1 || !isPiece(` ${key}`, dictionary)
}

/**
 * The last of these cells is the number of a page that ends here: the head is repeated behind it, and the row, which has
 * a cell that may be blank or spacing, is whole and ends in its sum without it only.
 * @param columns figures that belong to the row's label
 * @param meanings what the words behind mean
 */
export function endsInPageNumber(items: readonly Token[], columns: number, meanings: readonly Meaning[]): boolean {
  if (items.length !== columns + 1 || !isSummed(columns) || !meanings.some(({ kind }) => kind === 'head')) return false
  const values = items.map(({ figure }) => figure?.value ?? 0)
  return !endsInSum(values) && endsInSum(values.slice(0, -1))
}
