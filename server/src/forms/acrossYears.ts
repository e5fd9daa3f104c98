/**
 * What one year's report says about the next: a cell of this year equals a sum over last year's cells and this year's.
 * Addresses are those of the forms; an equation applies where both reports have its cells.
 */
export interface YearEquation {
  /** The rule that reports a broken one. */
  readonly code: 'year.carry-over' | 'year.in-force' | 'year.items'
  /** The cell of this year that is held against the others. */
  readonly cell: string
  /** Cells of last year's report that are added up. */
  readonly before: readonly string[]
  /** Cells of this year's report that are added, and taken off. */
  readonly plus?: readonly string[]
  readonly minus?: readonly string[]
  /** How the other side is made up, for messages. */
  readonly name: string
  /** The cell is the sum of others that have an equation of their own. */
  readonly total?: boolean
}

const applicants = ['person', 'business', 'research', 'charity', 'legal', 'other', 'total']
const papers = ['rules', 'normative']
const items = ['licence', 'otherService', 'penalty', 'coercion', 'fee']

/** Source: the labels (上年结转 is last year's 结转下年度), and observation for the two others. */
export const yearEquations: readonly YearEquation[] = [
  ...applicants.map(
    (column): YearEquation => ({
      code: 'year.carry-over',
      cell: `requests.carriedIn.${column}`,
      before: [`requests.carriedOut.${column}`],
      name: '上年年报的结转下年度继续办理',
      total: column === 'total',
    }),
  ),
  ...papers.map(
    (row): YearEquation => ({
      code: 'year.in-force',
      cell: `disclosure.${row}.inForce`,
      before: [`disclosure.${row}.inForce`],
      plus: [`disclosure.${row}.issued`],
      minus: [`disclosure.${row}.repealed`],
      name: '上年年报的现行有效加本年制发减本年废止',
    }),
  ),
  ...items.map(
    (row): YearEquation => ({
      code: 'year.items',
      cell: `disclosure.${row}.previous`,
      before: [`disclosure.${row}.previous`, `disclosure.${row}.change`],
      name: '上年年报的上一年项目数量加本年增减',
    }),
  ),
]
