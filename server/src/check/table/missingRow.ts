import { rowName } from '../../forms/compile'
import type { FormRow } from '../../forms/form'
import type { Table } from '../../report/report'
import type { Span } from '../../report/span'
import { listed } from '../phrase'
import type { CheckContext, Rule, RuleFinding } from '../rule'
import { formRowsOf, readableTables, rowBefore } from './lookup'

/** Rows of the form that the table lacks. Rows missing one after the other are one cause and one message. */
export const missingRow: Rule = {
  code: 'table.missing-row',
  title: '表格缺行',
  severity: 'error',
  fix: 'offered',
  source: '格式规定的行不能删减，没有的填 0。',
  *check(context: CheckContext): Iterable<RuleFinding> {
    for (const table of readableTables(context)) {
      const rows = formRowsOf(context.form, table.definition)
      if (table.rows.length === rows.length) continue
      for (const gap of gapsOf(rows, table)) yield findingOf(table, gap)
    }
  },
}

/** Runs of form rows that the text lacks. */
function gapsOf(rows: readonly FormRow[], table: Table): readonly (readonly FormRow[])[] {
  const present = new Set(table.rows.map((row) => row.row.index))
  const gaps: FormRow[][] = []
  let open = false
  for (const row of rows) {
    const missing = !present.has(row.index)
    if (missing && !open) gaps.push([])
    if (missing) gaps[gaps.length - 1].push(row)
    open = missing
  }
  return gaps
}

function findingOf(table: Table, gap: readonly FormRow[]): RuleFinding {
  const names = gap.map((row) => rowName(row.definition))
  const count = gap.length === 1 ? '一行' : ` ${gap.length} 行`
  return {
    ...placeOf(table, gap),
    message: `${table.definition.name}缺少${count}：${listed(names)}`,
    repairs: [
      {
        kind: 'insert-rows',
        title: gap.length === 1 ? `插入空行“${names[0]}”` : `插入缺少的 ${gap.length} 个空行`,
        certain: false,
        rows: gap.map((row) => row.index),
      },
    ],
  }
}

/** The label of the row above the gap, else of the row below, else the front of the table. */
function placeOf(table: Table, gap: readonly FormRow[]): Span {
  const nearest = rowBefore(table, gap[0]) ?? table.rows.find((row) => row.row.index > gap[0].index)
  const { start, end } = nearest?.label ?? { start: table.start, end: table.start }
  return { start, end }
}
