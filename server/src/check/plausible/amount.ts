import type { Rule } from '../rule'
import { type Rank, rankOf } from './organisation'
import { oddRows } from './row'

/** Whole amounts from which 万元 cannot be meant. The largest seen: 316 441 万元 for a city's government. */
const limits: Readonly<Record<Rank, number>> = { town: 50_000, department: 500_000, government: 10_000_000 }

/** An amount that can only be in 元 stands in a column of 万元. */
export const plausibleAmount: Rule = {
  code: 'plausible.amount',
  title: '金额疑似以元为单位',
  severity: 'information',
  fix: 'none',
  source: '观察：一个街道在“万元”一栏填 792062，只可能是元。',
  *check(context) {
    for (const {
      rowName,
      columnNames: [amount],
      cells,
      addresses,
    } of tooLarge(context)) {
      const [{ start, end, value, unit }] = cells
      if (unit !== undefined) continue
      yield {
        start,
        end,
        message: `${rowName}的${amount}为 ${value}，若以万元计则过大，请核对单位是否为元`,
        cells: addresses,
      }
    }
  },
}

const tooLarge = oddRows(
  ['amount'],
  ([amount], { report }) =>
    amount >= limits.town && Number.isInteger(amount) && amount >= limits[rankOf(report.organisation)],
)
