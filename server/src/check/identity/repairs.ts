import { rowName } from '../../forms/compile'
import type { Form } from '../../forms/form'
import type { Repair } from '../finding'
import { proseFacts } from '../prose/facts'
import type { Reading } from '../prose/reading'
import type { CheckContext } from '../rule'
import type { Fault } from './fault'

/**
 * What mends a fault. Certain only where the culprit is itself the total that the form defines as the sum; the value
 * that a crossing suggests is offered, and the totals around it stay as they are. A total that the prose confirms is
 * not rewritten unasked: one of its addends may just as well be wrong.
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
      certain: fault.kind === 'total' && fault.expected === main.left && tellsAll && !isConfirmed(own, context),
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

/** The prose gives the number that stands in the cell, alone or as part of a sum. */
function isConfirmed(own: { readonly cell: number; readonly value: number }, context: CheckContext): boolean {
  const { report } = context
  const written = (cell: number) => report.cells[cell].value ?? 0
  const mended = (cell: number) => (cell === own.cell ? own.value : written(cell))
  for (const { statement } of proseFacts(context).judged.values()) {
    const { value } = statement.item.number
    const agrees = (readCell: (cell: number) => number) =>
      statement.readings.some((reading) => sumOf(reading, readCell) === value)
    const speaksOfIt = statement.readings.some((reading) => reading.cells.includes(own.cell))
    // 收到 N 件 may mean one row or two: what holds either way says nothing.
    if (speaksOfIt && agrees(written) && !agrees(mended)) return true
  }
  return false
}

/** What the cells of a reading come to, broken equations or not. */
function sumOf({ cells, without }: Reading, readCell: (cell: number) => number): number {
  const sum = (some: readonly number[]) => some.reduce((total, cell) => total + readCell(cell), 0)
  return sum(cells) - sum(without)
}

/** The culprit in a few words: 总计 in a row equation, （七）总计 in a column equation. */
function targetName(form: Form, fault: Fault): string {
  const { row, column } = form.cells[fault.culprit]
  const { each } = form.compiledEquations[fault.equations[0]].family
  return each === 'row' ? form.rows[row].columns[column].label.text : rowName(form.rows[row].definition)
}
