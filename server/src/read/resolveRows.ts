import type { TableId } from '../forms/form'
import type { Dictionary } from './dictionary'
import type { ResolvedRun } from './resolvedRun'
import { rowByLabel } from './rowByLabel'
import { resolveBetween } from './rowsBetween'
import type { Run } from './run'
import { claimStray } from './strayWords'
import type { Token } from './token'

/**
 * Finds the row of every run: by its label where that is one of the form's, else by likeness and place between the
 * rows that are known. Rows keep the form's order; only an exact label may stand out of it.
 * @param rest the words behind the last run
 */
export function resolveRows(
  folded: string,
  runs: readonly Run[],
  rest: readonly Token[],
  dictionary: Dictionary,
): readonly ResolvedRun[] {
  const resolved = inheritTables(runs.map((run) => rowByLabel(folded, run, dictionary)))
  // Rows found by their place give their table to added rows behind them, too.
  return inheritTables(resolveBetween(resolved, rest, dictionary)).map((entry) => claimStray(folded, entry, dictionary))
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
