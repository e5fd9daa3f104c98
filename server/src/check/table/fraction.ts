import type { CheckContext, Rule, RuleFinding } from '../rule'
import { unplacedCells } from '../unplaced'
import { pickPeculiar, readableTables } from './lookup'

/** A count that is not whole. In a row that lacks a figure it may be the amount beside it. */
export const fraction: Rule = {
  code: 'table.fraction',
  title: '件数不是整数',
  severity: 'error',
  fix: 'none',
  source: '件数、项数是整数，只有金额可以有小数；小数不参加合计。',
  *check(context: CheckContext): Iterable<RuleFinding> {
    for (const table of readableTables(context)) {
      const found = pickPeculiar(
        context.form,
        table,
        ({ value }, { kind }) => value !== null && !Number.isInteger(value) && kind !== 'amount',
      )
      const unplaced = found.length === 0 ? null : unplacedCells(context.report)
      for (const { cell, definition } of found) {
        if (unplaced?.has(definition.index)) continue
        yield {
          start: cell.start,
          end: cell.end,
          message: `${definition.name}应为整数，表中为 ${cell.text}`,
          cells: [definition.address],
        }
      }
    }
  },
}
