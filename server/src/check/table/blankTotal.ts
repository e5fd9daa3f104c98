import { blankTotalsOf } from '../evaluate'
import type { Repair } from '../finding'
import type { CheckContext, Rule, RuleFinding } from '../rule'
import { plannedTotals } from '../totals'
import { type PlacedCell, pickPeculiar, placeOf, readableTables } from './lookup'

/** Totals that are blank beside numbers, one message a table. */
export const blankTotal: Rule = {
  code: 'table.blank-total',
  title: '总计空白',
  severity: 'warning',
  fix: 'certain',
  source: '一份 2019 年度报告有 19 个总计空白；空白的总计不当作 0，有关的勾稽关系无法核对。',
  *check(context: CheckContext): Iterable<RuleFinding> {
    const totals = blankTotalsOf(context.report, context.form)
    if (totals.size === 0) return
    // A total whose figure stands in the cell before it is told with the row that was shifted.
    const shifted = new Set(context.faults.flatMap(({ rewrites }) => rewrites ?? []).map(({ cell }) => cell))
    for (const table of readableTables(context)) {
      const blanks = pickPeculiar(context.form, table, (_, { index }) => totals.has(index) && !shifted.has(index))
      if (blanks.length === 0) continue
      yield {
        ...placeOf(blanks[0]),
        message: messageOf(blanks, table.definition.name),
        cells: blanks.map(({ definition }) => definition.address),
        related: blanks.slice(1).map((blank) => ({ ...placeOf(blank), message: `${blank.definition.name}空白` })),
        repairs: sums(context, blanks),
      }
    }
  },
}

function messageOf(blanks: readonly PlacedCell[], table: string): string {
  if (blanks.length === 1) return `${blanks[0].definition.name}空白，应填写合计`
  return `${table}有 ${blanks.length} 个总计空白，应填写合计`
}

function sums({ report, form }: CheckContext, blanks: readonly PlacedCell[]): readonly Repair[] {
  const wanted = new Set(blanks.map(({ definition }) => definition.index))
  const cells = plannedTotals(report, form, (cell) => wanted.has(cell))
  return cells.length === 0 ? [] : [{ kind: 'write-cells', title: '填写空白的总计', certain: true, cells }]
}
