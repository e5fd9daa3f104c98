import { rowName } from '../../forms/compile'
import type { Row, Table } from '../../report/report'
import { listed } from '../phrase'
import type { CheckContext, Rule, RuleFinding } from '../rule'
import { readableTables, rowTitle } from './lookup'

/** Rows of the form that stand twice in their table. Those that repeat one after the other have one cause, one message. */
export const duplicateRow: Rule = {
  code: 'table.duplicate-row',
  title: '表格行重复',
  severity: 'warning',
  fix: 'none',
  source: '格式规定的每一行只出现一次；计算时只看第一次出现的那一行。',
  *check(context: CheckContext): Iterable<RuleFinding> {
    for (const table of readableTables(context)) {
      for (const rows of stretchesOf(table.duplicates)) yield findingOf(table, rows)
    }
  },
}

/** A table pasted twice, or a piece of it, repeats rows in the form's order. */
function stretchesOf(duplicates: readonly Row[]): readonly (readonly Row[])[] {
  const stretches: Row[][] = []
  let last = -1
  for (const row of duplicates) {
    if (row.row.index !== last + 1 || stretches.length === 0) stretches.push([])
    stretches[stretches.length - 1].push(row)
    last = row.row.index
  }
  return stretches
}

function findingOf(table: Table, rows: readonly Row[]): RuleFinding {
  const [{ label, row }] = rows
  const first = table.rows.find((other) => other.row.index === row.index)
  const names = listed(rows.map((duplicate) => rowName(duplicate.row.definition)))
  return {
    start: label.start,
    end: label.end,
    message:
      rows.length === 1
        ? `${rowTitle(rows[0])}重复出现`
        : `${table.definition.name}有 ${rows.length} 行重复出现：${names}`,
    related: first ? [{ start: first.label.start, end: first.label.end, message: '第一次出现在这里' }] : [],
  }
}
