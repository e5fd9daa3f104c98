import type { CheckContext, Rule, RuleFinding } from '../rule'
import { readableTables, rowTitle } from './lookup'

/** A row of the form stands twice in its table. */
export const duplicateRow: Rule = {
  code: 'table.duplicate-row',
  title: '表格行重复',
  severity: 'warning',
  fix: 'none',
  source: '格式规定的每一行只出现一次；计算时只看第一次出现的那一行。',
  *check(context: CheckContext): Iterable<RuleFinding> {
    for (const table of readableTables(context)) {
      for (const duplicate of table.duplicates) {
        const first = table.rows.find((row) => row.row.index === duplicate.row.index)
        yield {
          start: duplicate.label.start,
          end: duplicate.label.end,
          message: `${rowTitle(duplicate)}重复出现`,
          related: first ? [{ start: first.label.start, end: first.label.end, message: '第一次出现在这里' }] : [],
        }
      }
    }
  },
}
