import type { CheckContext, Rule, RuleFinding } from '../rule'
import { frontOf } from './partNames'

/** The report follows a form older than 2019. Nothing else is said about it. */
export const oldForm: Rule = {
  code: 'structure.old-form',
  title: '使用 2019 年以前的格式',
  severity: 'warning',
  fix: 'none',
  source: '2019 年以前的报告体例不同，不在检查范围之内。',
  *check({ report }: CheckContext): Iterable<RuleFinding> {
    if (!report.old) return
    yield { ...frontOf(report), message: '报告使用 2019 年以前的格式，其余内容不作检查' }
  },
}
