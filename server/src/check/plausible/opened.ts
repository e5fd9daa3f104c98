import { rowName } from '../../forms/compile'
import type { Rule } from '../rule'
import { disclosureRows } from './row'

/** Papers were made, and none of them was opened. */
export const plausibleOpened: Rule = {
  code: 'plausible.opened',
  title: '有制作而无公开',
  severity: 'information',
  fix: 'none',
  source: '观察：2019 年格式中制作数大于零而公开数为零，多为漏填。',
  *check(context) {
    for (const { row, value, cell, address } of disclosureRows(context, 'made', 'opened')) {
      const place = cell('opened')
      const made = value('made')
      if (!place || made === null || made <= 0 || value('opened') !== 0) continue
      yield {
        start: place.start,
        end: place.end,
        message: `表二『${rowName(row.definition)}』本年新制作 ${made} 件，新公开为 0，请核对`,
        cells: ['opened', 'made'].map(address),
      }
    }
  },
}
