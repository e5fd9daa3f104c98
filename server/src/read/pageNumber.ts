import { type Dictionary, isPiece, namesNoRow } from './dictionary'
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
