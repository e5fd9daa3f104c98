import type { EquationOutcome, Evaluation } from '../check/evaluate'
import { rowName } from '../forms/compile'
import type { Form } from '../forms/form'
import type { Report } from '../report/report'
import type { PreviewEquation } from './previewModel'

/** Every equation of the form with the report's numbers put in, in the form's order. */
export function previewEquations(report: Report, form: Form, evaluation: Evaluation): readonly PreviewEquation[] {
  return evaluation.map((outcome) => {
    const { equation, state } = outcome
    return {
      id: equation.id,
      table: equation.family.table,
      state,
      text: equationText(report, form, outcome),
      cells: [...equation.left, ...equation.right].map((cell) => form.cells[cell].address),
    }
  })
}

/** 『（一）予以公开』各类申请人之和 13（12＋1）≠ 总计 12 */
function equationText(
  report: Report,
  form: Form,
  { equation, state, left, right, obstacles }: EquationOutcome,
): string {
  const { leftName, rightName } = equation.family
  const place = `『${lineName(form, equation.target, equation.family.each)}』`
  const target = form.cells[equation.target]
  const row = form.rows[target.row]
  const ownName = equation.family.each === 'row' ? row.columns[target.column].label.text : rowName(row.definition)
  if (state === 'broken' || state === 'holds') {
    const sign = state === 'holds' ? '＝' : '≠'
    return `${place}${leftName} ${left}${terms(report, equation.left)} ${sign} ${rightName ?? ownName} ${right}${terms(report, equation.right)}`
  }
  const reason =
    state === 'notApplicable' || obstacles.length === 0 ? '' : `：${form.cells[obstacles[0]].name}没有可用的数`
  return `${place}${leftName} ＝ ${rightName ?? ownName}（无法判断${reason}）`
}

/** The row or the column that an equation runs along. */
function lineName(form: Form, cell: number, each: 'row' | 'column'): string {
  const row = form.rows[form.cells[cell].row]
  return each === 'row' ? rowName(row.definition) : row.columns[form.cells[cell].column].label.text
}

/** The summands in brackets, zeros left out: （12＋1）. Nothing where there is only one to show. */
function terms(report: Report, cells: readonly number[]): string {
  const values = cells.flatMap((cell) => report.cells[cell].value || [])
  return values.length > 1 ? `（${values.join('＋')}）` : ''
}
