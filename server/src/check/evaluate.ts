import type { Equation, Form } from '../forms/form'
import type { Cell, Report } from '../report/report'
import { addedRowsSum } from './addedRows'
import { unplacedCells } from './unplaced'

/**
 * `holds` and `broken`: every cell counts. `notAssessable`: a cell is absent, unreadable or impossible, a total is
 * blank beside numbers, or a side has not been filled in (see `evaluate`). `notApplicable`: the report has no such table.
 */
export type EquationState = 'holds' | 'broken' | 'notAssessable' | 'notApplicable'

/** An equation with its numbers put in: the evidence for findings, hovers, the preview and JSON. */
export interface EquationOutcome {
  readonly equation: Equation
  readonly state: EquationState
  /** Sum of the left side, the computed value; `null` unless it could be computed. */
  readonly left: number | null
  /** Sum of the right side, the written value; `null` unless it could be computed. */
  readonly right: number | null
  /** Written minus computed: negative where the report says too little; `null` unless both could be computed. */
  readonly difference: number | null
  /** Cells that keep the equation from being assessed. */
  readonly obstacles: readonly number[]
}

/** Outcomes by equation number, see `Form.compiledEquations`. */
export type Evaluation = readonly EquationOutcome[]

const none: readonly number[] = []

/**
 * Puts the report's numbers into every equation of its form. Exact: counts are whole numbers. A blank counts as zero
 * (observation: 9 of 69 published tables leave cells blank), except a blank total beside numbers, which says nothing.
 * Blanks do not contradict numbers where the whole right side is still blank (the table is being filled in from the
 * top), or where no equation of the family has a number on its left (a body that reports totals only), unless a lone
 * total stands against marks that say there is nothing. What is broken through a row that lacks a figure says nothing:
 * the figures behind it may be in the wrong columns. Nor does a total that differs by just what the rows bring that the
 * form does not have.
 */
export function evaluate(report: Report, form: Form): Evaluation {
  const blankTotals = blankTotalsOf(report, form)
  const outcomes = form.compiledEquations.map((equation) => evaluateEquation(report, equation, blankTotals))
  if (!outcomes.some(({ state }) => state === 'broken')) return outcomes
  const unplaced = unplacedCells(report)
  return outcomes.map((outcome) => {
    if (outcome.state !== 'broken') return outcome
    const { equation } = outcome
    const added = addedRowsSum(report, form, equation)
    if (added !== 0 && added === outcome.difference) return unknown(equation, 'notAssessable', none)
    const obstacles =
      unplaced.size === 0 ? none : [...equation.left, ...equation.right].filter((cell) => unplaced.has(cell))
    return obstacles.length > 0 ? unknown(equation, 'notAssessable', obstacles) : asUnfilled(report, form, outcome)
  })
}

/** Totals left blank although one of the equations that define them has a number on its left. */
export function blankTotalsOf(report: Report, form: Form): ReadonlySet<number> {
  const found = new Set<number>()
  let unplaced: ReadonlySet<number> | undefined
  for (const equation of form.compiledEquations) {
    const { target } = equation
    if (report.cells[target]?.state !== 'blank' || !definesTotal(form, equation)) continue
    unplaced ??= unplacedCells(report)
    if (unplaced.has(target)) continue
    if (equation.left.some((cell) => report.cells[cell]?.state === 'number')) found.add(target)
  }
  return found
}

/** The equation defines its target as a sum: the form calls the target's column (or row) a total. */
export function definesTotal(form: Form, equation: Equation): boolean {
  const target = form.cells[equation.target]
  const row = form.rows[target.row]
  return equation.family.each === 'row' ? row.columns[target.column].total === true : row.definition.total === true
}

/** A cell that can stand in an equation: a whole number ≥ 0, or a blank, which counts as zero. */
export function isCountable(cell: Cell | undefined): boolean {
  if (!cell) return false
  if (cell.state === 'blank') return true
  return cell.state === 'number' && cell.value !== null && cell.value >= 0 && Number.isInteger(cell.value)
}

function evaluateEquation(report: Report, equation: Equation, blankTotals: ReadonlySet<number>): EquationOutcome {
  if (!report.tables[equation.family.table]) return unknown(equation, 'notApplicable', none)
  const left = sum(report, equation.left, blankTotals)
  const right = sum(report, equation.right, blankTotals)
  if (left === null || right === null)
    return unknown(equation, 'notAssessable', obstaclesOf(report, equation, blankTotals))
  if (left === right) return { equation, state: 'holds', left, right, difference: 0, obstacles: none }
  return { equation, state: 'broken', left, right, difference: right - left, obstacles: none }
}

function unknown(equation: Equation, state: EquationState, obstacles: readonly number[]): EquationOutcome {
  return { equation, state, left: null, right: null, difference: null, obstacles }
}

function obstaclesOf(report: Report, equation: Equation, blankTotals: ReadonlySet<number>): readonly number[] {
  return [...equation.left, ...equation.right].filter(
    (cell) => blankTotals.has(cell) || !isCountable(report.cells[cell]),
  )
}

/** A broken equation, or the same as not assessable where blanks only mean that nobody has filled them in. */
function asUnfilled(report: Report, form: Form, outcome: EquationOutcome): EquationOutcome {
  const { equation } = outcome
  const { left, right, family } = equation
  if (areBlank(report, right)) return unknown(equation, 'notAssessable', right)
  if (!areBlank(report, left)) return outcome
  const siblings = form.compiledEquations.filter((other) => other.family === family)
  if (!siblings.every((other) => areBlank(report, other.left))) return outcome
  const isLone = siblings.every((other) => other === equation || !other.right.some((cell) => report.cells[cell]?.value))
  return isLone && areMarked(report, left) ? outcome : unknown(equation, 'notAssessable', left)
}

/** `/ / / / 1`: none of each, and yet one. */
function areMarked(report: Report, cells: readonly number[]): boolean {
  return cells.every((cell) => report.cells[cell]?.text !== '')
}

function areBlank(report: Report, cells: readonly number[]): boolean {
  return cells.every((cell) => report.cells[cell]?.state === 'blank')
}

/** The sum of the cells, or `null` when one of them cannot be counted. */
function sum(report: Report, cells: readonly number[], blankTotals: ReadonlySet<number>): number | null {
  let total = 0
  for (const index of cells) {
    const cell = report.cells[index]
    if (!isCountable(cell) || blankTotals.has(index)) return null
    total += cell.value ?? 0
  }
  return total
}
