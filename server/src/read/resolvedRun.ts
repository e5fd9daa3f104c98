import type { FormRow, TableId } from '../forms/form'
import type { Run } from './run'
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
