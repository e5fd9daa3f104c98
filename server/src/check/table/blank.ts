import { blankTotalsOf } from '../evaluate'
import type { CheckContext, Rule, RuleFinding } from '../rule'
import { pickPeculiar, placeOf, readableTables } from './lookup'

/** Blank cells and cells with a blank mark, one message a table. They count as zero. */
export const blank: Rule = {
  code: 'table.blank',
  title: '空白单元格',
  severity: 'information',
  fix: 'offered',
  source: '格式没有说可以留空，没有的填 0；69 份能看到表格的报告中有 9 份留空，计算时按 0 处理。',
  *check(context: CheckContext): Iterable<RuleFinding> {
    const totals = blankTotalsOf(context.report, context.form)
    for (const table of readableTables(context)) {
      const blanks = pickPeculiar(
        context.form,
        table,
        (cell, definition) => cell.state === 'blank' && !totals.has(definition.index),
      )
      if (blanks.length === 0) continue
      const cells = blanks.map(({ definition }) => ({ cell: definition.index, value: 0 }))
      yield {
        ...placeOf(blanks[0]),
        message: `${table.definition.name}有 ${blanks.length} 个空白单元格，没有的应填 0`,
        cells: blanks.map(({ definition }) => definition.address),
        repairs: [{ kind: 'write-cells', title: '空白单元格全部填 0', certain: false, cells }],
      }
    }
  },
}
