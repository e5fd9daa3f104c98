import type { TableId } from '../forms/form'
import type { Dictionary } from './dictionary'
import { meaningsOf } from './meanings'
import type { ResolvedRun } from './resolvedRun'
import { lastOf, type Run, withItems } from './run'
import { firstWords, longestStray, sharesLine } from './strayWords'
import type { Token } from './token'

const mostPieces = 8
const longestJoined = 60
/** （六）其他处理 and shorter. */
const longestGroupPiece = 7
const shortestTail = 5

/** The row, or at least the table, that the words before a run's figures name. */
export function rowByLabel(folded: string, run: Run, dictionary: Dictionary): ResolvedRun {
  return resolveWithStray(folded, run, dictionary) ?? resolveExactly(folded, run, dictionary)
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
    if (joined.length > longestJoined) break
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
