import { rowName } from '../../forms/compile'
import type { Form } from '../../forms/form'
import type { Repair } from '../finding'
import type { CheckContext } from '../rule'
import type { Fault } from './fault'

/**
 * What mends a fault. Certain only where the culprit is itself the total that the form defines as the sum; the value
 * that a crossing suggests is offered, and the totals around it stay as they are.
 */
export function repairsOf(fault: Fault, context: CheckContext): readonly Repair[] {
  if (fault.expected === null) return []
  const own = { cell: fault.culprit, value: fault.expected }
  if (fault.kind === 'crossing') {
    return [{ kind: 'write-cells', title: `此处改为 ${fault.expected}`, certain: false, cells: [own] }]
  }
  const { evaluation, form } = context
  const main = evaluation[fault.equations[0]]
  const mirror = mirrorOf(fault, context)
  const tellsAll = fault.alike.length === 0 || mirror.length > 0
  return [
    {
      kind: 'write-cells',
      title: `${targetName(form, fault)}改为 ${fault.expected}${mirror.length > 0 ? '，总计一列随之更正' : ''}`,
      certain: fault.kind === 'total' && fault.expected === main.left && tellsAll,
      cells: [own, ...mirror],
    },
  ]
}

/** The total column's cell that has to follow, where it differs by the same amount. */
function mirrorOf(fault: Fault, { evaluation, report }: CheckContext): readonly { cell: number; value: number }[] {
  if (fault.alike.length === 0) return []
  const main = evaluation[fault.equations[0]]
  const mirror = evaluation[fault.alike[0]]
  if (mirror.difference !== main.difference || mirror.difference === null) return []
  const cell = mirror.equation.target
  return [{ cell, value: (report.cells[cell].value ?? 0) - mirror.difference }]
}

/** The culprit in a few words: 总计 in a row equation, （七）总计 in a column equation. */
function targetName(form: Form, fault: Fault): string {
  const { row, column } = form.cells[fault.culprit]
  const { each } = form.compiledEquations[fault.equations[0]].family
  return each === 'row' ? form.rows[row].columns[column].label.text : rowName(form.rows[row].definition)
}
