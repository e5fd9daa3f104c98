import { rowName } from '../../forms/compile'
import type { Rule } from '../rule'
import { oddRows } from './row'

/** Papers were made, and none of them was opened. */
export const plausibleOpened: Rule = {
  code: 'plausible.opened',
  title: '有制作而无公开',
  severity: 'information',
  fix: 'none',
  source: '观察：2019 年格式中制作数大于零而公开数为零，多为漏填。',
  *check(context) {
    for (const { row, cells, addresses } of unopened(context)) {
      const [opened, made] = cells
      yield {
        start: opened.start,
        end: opened.end,
        message: `表二『${rowName(row.definition)}』本年新制作 ${made.value} 件，新公开为 0，请核对`,
        cells: addresses,
      }
    }
  },
}

const unopened = oddRows(['opened', 'made'], ([opened, made]) => opened === 0 && made > 0)
