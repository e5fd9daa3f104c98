import type { Form } from '../../forms/form'
import type { Report } from '../../report/report'
import type { Related } from '../finding'
import { signed } from '../phrase'
import type { CheckContext, RuleFinding } from '../rule'
import { describeMisplaced } from './describeMisplaced'
import type { Fault } from './fault'
import { repairsOf } from './repairs'
import { comparison, lineName } from './wording'

/** The finding that tells of a fault: one message on the culprit, the other cells as related information. */
export function describe(fault: Fault, context: CheckContext): RuleFinding {
  const { report, form } = context
  if (fault.rewrites) return describeMisplaced(fault, fault.rewrites, context)
  const { start, end } = report.cells[fault.culprit]
  const cells = [fault.culprit, ...otherCells(fault, form)]
  return {
    start,
    end,
    message: messageOf(fault, context),
    cells: cells.map((cell) => form.cells[cell].address),
    related: relatedOf(fault, context),
    repairs: repairsOf(fault, context),
  }
}

function messageOf(fault: Fault, { report, form, evaluation }: CheckContext): string {
  const { name } = form.cells[fault.culprit]
  const main = evaluation[fault.equations[0]]
  if (fault.kind === 'equation' || (fault.kind === 'total' && fault.expected === main.left)) {
    return `${name}：${comparison(main)}`
  }
  const written = report.cells[fault.culprit].value ?? 0
  const difference = written - (fault.expected ?? 0)
  const basis = fault.equations.length > 1 ? '按所在行、列的合计推算' : '按合计推算'
  return `${name}：${basis}，此处似应为 ${fault.expected}，表中为 ${written}（相差 ${signed(difference)}）`
}

function relatedOf(fault: Fault, { report, form, evaluation }: CheckContext): readonly Related[] {
  const equations = fault.equations.map((number) => evaluation[number])
  const sums = [...equations, ...fault.alike.map((number) => evaluation[number])].map((outcome, number) => ({
    ...spanOf(report, outcome.equation.target),
    message: `${lineName(form, outcome.equation)}：${comparison(outcome)}${number < equations.length ? '' : '，为同一差错'}`,
  }))
  // The message tells the first sum already, unless the culprit is an addend of it.
  const told = fault.kind === 'crossing' ? sums : sums.slice(1)
  const addends = otherCells(fault, form).filter((cell) => (report.cells[cell].value ?? 0) !== 0)
  const figures = addends.map((cell) => ({
    ...spanOf(report, cell),
    message: `${form.cells[cell].name}：${report.cells[cell].value}`,
  }))
  return [...told, ...figures]
}

function spanOf(report: Report, cell: number): { readonly start: number; readonly end: number } {
  const { start, end } = report.cells[cell]
  return { start, end }
}

/** The cells of the fault's equations without the culprit, each once. */
function otherCells(fault: Fault, form: Form): readonly number[] {
  const all = fault.equations.flatMap((number) => {
    const { left, right } = form.compiledEquations[number]
    return [...right, ...left]
  })
  const cells = new Set(all)
  cells.delete(fault.culprit)
  return [...cells]
}
