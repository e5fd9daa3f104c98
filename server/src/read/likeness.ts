import { regionalRows } from '../forms/regionalRows'
import { type Dictionary, isOneOff, namesNoRow, type RowPattern, sharesHalf } from './dictionary'
import { coverage, type Pairs, pairsOf } from './pairs'
import { lastOf, type Run } from './run'
import type { Token } from './token'

/** Words of a gap that a label may be made of. */
export const mostPieces = 8
/** Words behind the figures that may be the rest of the label. */
const piecesBehind = 4
/** A label is taken for a mistyped one from this share of its character pairs on. */
const similarEnough = 0.5
/** A figure or two where a row should have seven are more likely a sentence. */
const sparseEnough = 0.75
/** Shorter labels with a wrong character may be other words. */
const shortestSlip = 4
/** In a row's rightful place less will do: half a label before the figures, the rest behind. */
const plausibleInPlace = 0.2

/** What stands around the figures of a run, as it is held against labels. */
export interface Window {
  /** Keys of the words before the figures, joined, without labels of groups. */
  readonly before: string
  readonly beforePairs: Pairs
  /** `before` and the words behind the figures. */
  readonly around: string
  readonly aroundPairs: Pairs
  readonly figures: number
  /** There are words before the figures. */
  readonly labelled: boolean
  /** They stand right below the name of a column. */
  readonly underHead: boolean
  /** They name a row that regions add. */
  readonly regional: boolean
}

/**
 * What stands around a run's figures.
 * @param behind the words behind them
 */
export function windowOf(run: Run, behind: readonly Token[], dictionary: Dictionary): Window {
  const before = run.gap
    .slice(-mostPieces)
    .filter((token) => !namesNoRow(token.key, dictionary))
    .map((token) => token.key)
    .join('')
  const after = behind
    .slice(0, piecesBehind)
    .map((token) => token.key)
    .join('')
  const figures = run.items.filter((item) => item.kind === 'figure').length
  const around = before + after
  const underHead = isHeadOfRows(lastOf(run.gap), dictionary)
  return {
    before,
    beforePairs: pairsOf(before),
    around,
    aroundPairs: pairsOf(around),
    figures,
    labelled: run.gap.length > 0 && !underHead,
    underHead,
    regional: isRegional(lastOf(run.gap)?.key ?? ''),
  }
}

/** Right below the name of a column: the row lost its label. */
export function isHeadOfRows(token: Token | undefined, { meanings }: Dictionary): boolean {
  return token !== undefined && (meanings.get(token.key)?.some(({ kind }) => kind === 'head') ?? false)
}

function isRegional(key: string): boolean {
  return regionalRows.some((label) => key.startsWith(label))
}

/**
 * The best order-keeping assignment of rows to runs: the sum of likeness is greatest (dynamic programming).
 * @param enclosed a known row stands before or behind the runs
 * @returns for each window its row, or `null`
 */
export function alignInOrder(
  windows: readonly Window[],
  patterns: readonly RowPattern[],
  enclosed: boolean,
): readonly (RowPattern | null)[] {
  if (patterns.length === 0) return windows.map(() => null)
  // As many runs as missing rows between known ones: their place speaks for them.
  const complete = enclosed && windows.length === patterns.length
  const scores = windows.map((window) => patterns.map((pattern) => likeness(window, pattern, complete)))
  const best = bestFrom(scores, patterns.length)
  let row = 0
  return windows.map((_, run) => {
    const score = scores[run]
    while (row < patterns.length && best[run][row] === best[run][row + 1] && best[run][row] > 0) row++
    const takes = row < patterns.length && score[row] > 0 && best[run][row] === score[row] + best[run + 1][row + 1]
    return takes ? patterns[row++] : null
  })
}

/** The greatest sum of scores that the runs from one on can have with the rows from one on, by run and row. */
function bestFrom(scores: readonly (readonly number[])[], rows: number): readonly Float64Array[] {
  const best = Array.from({ length: scores.length + 1 }, () => new Float64Array(rows + 1))
  for (let run = scores.length - 1; run >= 0; run--) {
    for (let row = rows - 1; row >= 0; row--) {
      const pair = scores[run][row] > 0 ? scores[run][row] + best[run + 1][row + 1] : 0
      best[run][row] = Math.max(pair, best[run + 1][row], best[run][row + 1])
    }
  }
  return best
}

/**
 * How much a run looks like a row, 0 for not at all. Figures of another number than the row's columns count against.
 * @param complete there are as many runs as rows that are missing, so that their place speaks for them
 */
export function likeness(window: Window, pattern: RowPattern, complete: boolean): number {
  if (window.regional) return 0
  const columns = pattern.row.columns.length
  let best = likenessTo(window, columns, pattern.key, pattern.pairs, complete)
  for (const { key, pairs } of pattern.others) {
    best = Math.max(best, likenessTo(window, columns, key, pairs, complete))
  }
  return best
}

function likenessTo(window: Window, columns: number, key: string, pairs: Pairs, complete: boolean): number {
  const fits = window.figures === columns ? 1 : window.figures > columns ? 0.6 : 0.8
  if (!window.labelled) return complete && (fits === 1 || !window.underHead) ? 0.3 * fits : 0
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
