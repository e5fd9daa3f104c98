import type { Equation, Form } from '../forms/form'
import type { Cell, Report } from '../report/report'

/**
 * `holds` and `broken`: every cell counts. `notAssessable`: a cell is absent, unreadable or impossible, or a total is
 * blank. `notApplicable`: the report has no such table.
 */
export type EquationState = 'holds' | 'broken' | 'notAssessable' | 'notApplicable'

/** An equation with its numbers put in. */
export interface EquationOutcome {
  readonly equation: Equation
  readonly state: EquationState
  /** Sum of the left side; `null` unless it could be computed. */
  readonly left: number | null
  /** Sum of the right side; `null` unless it could be computed. */
  readonly right: number | null
  /** Cells that keep the equation from being assessed. */
  readonly obstacles: readonly number[]
}

/** Outcomes by equation number, see `Form.compiledEquations`. */
export type Evaluation = readonly EquationOutcome[]

/**
 * Puts the report's numbers into every equation of its form. Exact: counts are whole numbers. A blank counts as zero
 * (observation: 9 of 69 published tables leave cells blank), except a blank total beside numbers, which says nothing.
 */
export function evaluate(report: Report, form: Form): Evaluation {
  const blankTotals = new Set<number>()
  for (const equation of form.compiledEquations) {
    const target = report.cells[equation.target]
    if (target?.state === 'blank' && equation.left.some((cell) => report.cells[cell].state === 'number')) {
      blankTotals.add(equation.target)
    }
  }
  return form.compiledEquations.map((equation) => evaluateEquation(report, equation, blankTotals))
}

function evaluateEquation(report: Report, equation: Equation, blankTotals: ReadonlySet<number>): EquationOutcome {
  if (!report.tables[equation.family.table]) {
    return { equation, state: 'notApplicable', left: null, right: null, obstacles: [] }
  }
  const obstacles = [...equation.left, ...equation.right].filter(
    (cell) => blankTotals.has(cell) || !isCountable(report.cells[cell]),
  )
  if (obstacles.length > 0) return { equation, state: 'notAssessable', left: null, right: null, obstacles }
  const left = sum(report, equation.left)
  const right = sum(report, equation.right)
  return { equation, state: left === right ? 'holds' : 'broken', left, right, obstacles }
}

/** A cell that can stand in an equation: a whole number ≥ 0, or a blank, which counts as zero. */
export function isCountable(cell: Cell | undefined): boolean {
  if (!cell) return false
  if (cell.state === 'blank') return true
  return cell.state === 'number' && cell.value !== null && cell.value >= 0 && Number.isInteger(cell.value)
}

function sum(report: Report, cells: readonly number[]): number {
  let total = 0
  for (const cell of cells) total += report.cells[cell].value ?? 0
  return total
}
