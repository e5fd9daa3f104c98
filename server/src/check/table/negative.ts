import type { CheckContext, Rule, RuleFinding } from '../rule'
import { unplacedCells } from '../unplaced'
import { pickPeculiar, readableTables } from './lookup'

/** A count or an amount below zero; only 本年增/减 is signed, which may be the figure in a row that lacks one. */
export const negative: Rule = {
  code: 'table.negative',
  title: '数值小于零',
  severity: 'error',
  fix: 'none',
  source: '数量和金额不会小于零，只有“本年增/减”可以填负数；负数不参加合计。',
  *check(context: CheckContext): Iterable<RuleFinding> {
    for (const table of readableTables(context)) {
      const found = pickPeculiar(
        context.form,
        table,
        ({ value }, { kind }) => value !== null && value < 0 && kind !== 'change',
      )
      const unplaced = found.length === 0 ? null : unplacedCells(context.report)
      for (const { cell, definition, row } of found) {
        if (unplaced?.has(definition.index) && row.row.columns.some(({ kind }) => kind === 'change')) continue
        yield {
          start: cell.start,
          end: cell.end,
          message: `${definition.name}不能小于零，表中为 ${cell.text}`,
          cells: [definition.address],
        }
      }
    }
  },
}
