import type { Token, TokenLine } from './token'

/**
 * A stretch of cells without words between them, and the words around it. In most layouts this is the figures of one
 * row behind the row's label; in PDF text the label may be around or partly behind them.
 */
export interface Run {
  readonly items: readonly Token[]
  /** The items that are no blanks. */
  readonly firm: readonly Token[]
  /** Words since the run before, or since the sentence or heading that broke the table. */
  readonly gap: readonly Token[]
  /** A sentence or heading stands between this run and the one before. */
  readonly broken: boolean
  /** An empty line stands behind it, which parts rows where a cell has a line of its own. */
  readonly parted: boolean
  /** How the line of the last item is built. */
  readonly shape: TokenLine['shape']
  /** Cells of the line where a row has a line of its own, padding included; 0 elsewhere. */
  readonly width: number
}

/** The run with other items. */
export function withItems(run: Run, items: readonly Token[]): Run {
  return { ...run, items, firm: withoutBlanks(items) }
}

/** The items that are no blanks; the list itself where it has none. */
export function withoutBlanks(items: readonly Token[]): readonly Token[] {
  for (let index = 0; index < items.length; index++) {
    if (items[index].kind === 'blank') return items.filter((item) => item.kind !== 'blank')
  }
  return items
}

/** The last of a list, if it has one. Asking an empty list for its entry -1 is a hundred times slower. */
export function lastOf<T>(list: readonly T[]): T | undefined {
  return list.length === 0 ? undefined : list[list.length - 1]
}

/** Layouts that leave no trace of a blank cell: with figures missing nobody can say which are there. */
export function blanksVanish({ shape }: Run): boolean {
  return shape === 'figures' || shape === 'plain' || shape === 'labelled'
}
