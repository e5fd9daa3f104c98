import type { Around } from './around'
import type { ProseParagraph } from './prose'
import type { Statement } from './statement'

/** What a reason may ask of the report. */
export interface OfReport {
  readonly year: number | null
  readonly organisation: string | null
}

/**
 * Why a number that disagrees with its cells may mean something else. Reasons stand in lists, and the first that applies
 * is the answer; tests tell it by the name of its function (bundles shorten that name, so nothing else may).
 */
export type Reason = (around: Around, statement: Statement, prose: ProseParagraph, report: OfReport) => boolean
