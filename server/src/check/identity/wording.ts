import { rowName } from '../../forms/compile'
import type { Equation, Form } from '../../forms/form'
import type { EquationOutcome } from '../evaluate'
import { signed } from '../phrase'

/** 各类申请人之和为 13，表中为 12（相差 −1） */
export function comparison(outcome: EquationOutcome): string {
  const { leftName, rightName } = outcome.equation.family
  const written = rightName === undefined ? '表中' : rightName
  return `${leftName}为 ${outcome.left}，${written}为 ${outcome.right}（相差 ${signed(outcome.difference ?? 0)}）`
}

/** 『（一）予以公开』一行, 自然人一列 */
export function lineName(form: Form, { family, target }: Equation): string {
  const row = form.rows[form.cells[target].row]
  if (family.each === 'row') return `『${rowName(row.definition)}』一行`
  return `${row.columns[form.cells[target].column].label.text}一列`
}
