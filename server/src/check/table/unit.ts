import type { CheckContext, Rule, RuleFinding } from '../rule'
import { pickPeculiar, readableTables } from './lookup'

/** An amount with its unit inside the cell. What a bare number can mean is judged elsewhere (plausible.amount). */
export const unit: Rule = {
  code: 'table.unit',
  title: '金额格内写有单位',
  severity: 'information',
  fix: 'none',
  source: '金额的单位由栏目规定，格内只填数字；实际报告中有在格内写元、万元的。',
  *check(context: CheckContext): Iterable<RuleFinding> {
    for (const table of readableTables(context)) {
      for (const { cell, definition } of pickPeculiar(context.form, table, (one) => one.unit !== undefined)) {
        const advice = cell.unit === '元' ? '，请按栏目的单位换算' : ''
        yield {
          start: cell.start,
          end: cell.end,
          message: `${definition.name}只填数字，格内写有单位“${cell.unit}”${advice}`,
          cells: [definition.address],
        }
      }
    }
  },
}
