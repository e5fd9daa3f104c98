import { rowName } from '../../forms/compile'
import type { CellDefinition, Form } from '../../forms/form'
import type { CheckContext, RuleFinding } from '../rule'
import type { Fault, Rewrite } from './fault'
import { comparison, lineName } from './wording'

/** The finding on figures that stand in the wrong cells, at the first of them that is printed. */
export function describeMisplaced(fault: Fault, rewrites: readonly Rewrite[], context: CheckContext): RuleFinding {
  const { report, form, evaluation } = context
  const printed = rewrites.find(({ cell }) => (report.cells[cell].value ?? 0) !== 0) ?? rewrites[0]
  const { start, end } = report.cells[printed.cell]
  const { message, title } = rewrites.length > 2 ? shifted(rewrites, context) : exchanged(rewrites, context)
  return {
    start,
    end,
    message,
    cells: rewrites.map(({ cell }) => form.cells[cell].address),
    related: fault.equations.map((equation) => {
      const { target } = evaluation[equation].equation
      const { start, end } = report.cells[target]
      return {
        start,
        end,
        message: `${lineName(form, evaluation[equation].equation)}：${comparison(evaluation[equation])}`,
      }
    }),
    repairs: [{ kind: 'write-cells', title, certain: false, cells: rewrites }],
  }
}

interface Words {
  readonly message: string
  readonly title: string
}

function exchanged(rewrites: readonly Rewrite[], { report, form }: CheckContext): Words {
  const [first, second] = rewrites.map(({ cell }) => ({ at: form.cells[cell], value: report.cells[cell].value ?? 0 }))
  const [from, to] = first.value > 0 ? [first, second] : [second, first]
  const place = lineOf(form, from.at, to.at)
  if (to.value === 0) {
    return {
      message: `${from.at.name}：按合计推算，此处的 ${from.value} 似应填在『${place}』`,
      title: `把 ${from.value} 移到『${place}』`,
    }
  }
  return {
    message: `${from.at.name}：按合计推算，此处的 ${from.value} 与『${place}』的 ${to.value} 似填反了`,
    title: `把 ${from.value} 与 ${to.value} 对调`,
  }
}

/** The row or column where two cells of one line differ. */
function lineOf(form: Form, from: CellDefinition, to: CellDefinition): string {
  const row = form.rows[to.row]
  return from.row === to.row ? row.columns[to.column].label.text : rowName(row.definition)
}

function shifted(rewrites: readonly Rewrite[], { report, form }: CheckContext): Words {
  const cells = rewrites.map(({ cell }) => form.cells[cell])
  const row = form.rows[cells[0].row]
  const isAcross = row.table.direction === 'across'
  const inRow = isAcross || cells.every(({ row }) => row === cells[0].row)
  // What stands in a cell belongs into the one before it, or into the one behind.
  const behind = (cell: number) => cell + (inRow ? 1 : row.columns.length)
  const [{ cell, value }] = rewrites
  const backward = value === (report.cells[behind(cell)]?.value ?? 0)
  const ownRow = isAcross ? '' : `『${rowName(row.definition)}』`
  const line = inRow ? ownRow : row.columns[cells[0].column].label.text
  const [away, back] = inRow ? (backward ? ['右', '左'] : ['左', '右']) : backward ? ['下', '上'] : ['上', '下']
  const what = inRow ? '一行' : '一列'
  return {
    message: `${row.table.name}${line}${what}：按合计推算，数值似整体${away}移了一格`,
    title: `把这${what}的数值${back}移一格`,
  }
}
