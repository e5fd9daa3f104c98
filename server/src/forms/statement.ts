/**
 * How prose speaks of the form's cells, as data: the words that say what a number counts, and the cells that they mean.
 * Source: wordings of real reports, see `statements.ts`.
 */

/**
 * What a word does in a statement.
 * - `request`: names rows of table 三 (`id`: a key of `requestReadings`)
 * - `applicant`: names columns of table 三 (`id`: a key of `applicantColumns`)
 * - `dispute`: names groups of table 四 (`id`: a key of `disputeRows`); `verdict`: one of its columns (`id`: column id)
 * - `document`: a row of table 二 with papers; `act`: what was done with them (`id`: a key of `actColumns`)
 * - `decision`: a row of table 二 with decisions; `charge`: a row of table 二 with money
 * - `opener`: opens a list of parts; `total`: announces a total after its parts
 * - `none`: denies; `all`: says that nothing is left out
 * - `neutral`: contains another word without meaning it
 */
export type StatementRole =
  | 'request'
  | 'applicant'
  | 'dispute'
  | 'verdict'
  | 'document'
  | 'act'
  | 'decision'
  | 'charge'
  | 'opener'
  | 'total'
  | 'none'
  | 'all'
  | 'neutral'

/** Words that mean the same. Compared with text without white space in half-width punctuation. */
export interface StatementWords {
  readonly role: StatementRole
  readonly id: string
  readonly words: readonly string[]
}

/**
 * One way to understand a statement: the rows whose figures are added up. A row id ending in `.*` stands for every row
 * of the group. Rows that a form does not have count for nothing; a reading without any row does not apply.
 */
export interface StatementReading {
  readonly rows: readonly string[]
  /** Rows that are taken off again. */
  readonly without?: readonly string[]
  /** What messages call the sum in the column 总计; the cell's own name where there is only one cell. */
  readonly name: string
  /** What they call it in another column: the column's name follows. */
  readonly inColumn: string
}
