import type { Rule } from '../rule'
import { oddRows } from './row'

/** 处理决定数量 looks like last year's items plus the change, although it counts cases. */
export const plausibleDecisions: Rule = {
  code: 'plausible.decisions',
  title: '处理决定数量疑似误填为事项数',
  severity: 'information',
  fix: 'none',
  source: '2019 年格式：处理决定数量是本年办理的件数，不是上一年项目数量与增减之和；观察：4 份误填。',
  *check(context) {
    for (const { rowName, columnNames, cells, addresses } of sumsOfItems(context)) {
      const [{ start, end, value }] = cells
      const [decisions, previous, change] = columnNames
      yield {
        start,
        end,
        message: `${rowName}的${decisions} ${value} 恰为${previous}与${change}之和；此栏应填本年办理的件数，请核对`,
        cells: addresses,
      }
    }
  },
}

const sumsOfItems = oddRows(
  ['decisions', 'previous', 'change'],
  ([decisions, previous, change]) =>
    change !== 0 &&
    decisions !== 0 &&
    (decisions === previous + change || (decisions === Math.abs(change) && previous === 0)),
)
