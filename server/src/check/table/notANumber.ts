import type { CheckContext, Rule, RuleFinding } from '../rule'
import { pickPeculiar, readableTables } from './lookup'

/** From this many on the cells are told in one message. */
const groupedFrom = 6

/** A cell with text that is no number, blank mark or amount. */
export const notANumber: Rule = {
  code: 'table.not-a-number',
  title: '单元格不是数字',
  severity: 'error',
  fix: 'none',
  source: '表格填报数量，没有的填 0；读不出数字的单元格不参加合计。',
  *check(context: CheckContext): Iterable<RuleFinding> {
    for (const table of readableTables(context)) {
      const found = pickPeculiar(context.form, table, (cell) => cell.state === 'unreadable')
      const shown = found.length < groupedFrom ? found : found.slice(0, 1)
      for (const { cell, definition } of shown) {
        const others = found.length > shown.length ? `；${table.definition.name}共有 ${found.length} 格不是数字` : ''
        yield {
          start: cell.start,
          end: cell.end,
          message: `${definition.name}不是数字：“${cell.text.replace(/\s+/g, ' ').slice(0, 20)}”${others}`,
          cells: (others === '' ? [definition] : found.map((one) => one.definition)).map((one) => one.address),
        }
      }
    }
  },
}
