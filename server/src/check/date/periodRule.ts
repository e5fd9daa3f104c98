import { proseFacts } from '../prose/facts'
import { placeOf } from '../prose/prose'
import type { Rule, RuleFinding } from '../rule'
import { type DatePart, isCalendarYear, type Period } from './period'
import { isMixed } from './yearRule'

/** The statistical period is not the calendar year. */
export const datePeriod: Rule = {
  code: 'date.period',
  title: '统计期限不是 1 月 1 日至 12 月 31 日',
  severity: 'warning',
  fix: 'offered',
  source: '年报统计上一年 1 月 1 日至 12 月 31 日的情况；观察：误作 12 月 30 日、12 月 21 日各一份。',
  *check(context) {
    const { periods, year } = proseFacts(context)
    for (const period of periods) {
      const mixed = year !== null && isMixed(period, year)
      if (!isCalendarYear(period) && !mixed) yield findingOf(period)
    }
  },
}

/** Marks the number that is wrong, or the whole period where several are. */
function findingOf(period: Period): RuleFinding {
  const expected: readonly (readonly [DatePart, number])[] = [
    [period.startMonth, 1],
    [period.startDay, 1],
    [period.endMonth, 12],
    [period.endDay, 31],
  ]
  const wrong = expected.filter(([part, value]) => part.value !== value)
  const span = wrong.length === 1 ? wrong[0][0] : period
  const written = period.prose.text.slice(period.from, period.to)
  return {
    ...placeOf(period.prose, span),
    message: `统计期限为“${written}”，应为 1 月 1 日至 12 月 31 日`,
    repairs:
      wrong.length === 0
        ? []
        : [
            {
              kind: 'replace',
              title: '改为 1 月 1 日至 12 月 31 日',
              certain: false,
              edits: wrong.map(([part, value]) => ({ ...placeOf(period.prose, part), text: String(value) })),
            },
          ],
  }
}
