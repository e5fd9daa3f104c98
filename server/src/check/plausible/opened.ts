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
    for (const { rowName, columnNames, cells, addresses } of unopened(context)) {
      const [opened, made] = cells
      const [openedName, madeName] = columnNames
      yield {
        start: opened.start,
        end: opened.end,
        message: `${rowName}${madeName} ${made.value} 件，${openedName}为 0，请核对`,
        cells: addresses,
      }
    }
  },
}

const unopened = oddRows(['opened', 'made'], ([opened, made]) => opened === 0 && made > 0)
