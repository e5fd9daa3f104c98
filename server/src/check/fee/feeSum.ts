import { proseFacts } from '../prose/facts'
import { sumFinding } from '../prose/sumRule'
import type { Rule } from '../rule'

/** The parts of the sentence about the fee for information do not add up to its total. */
export const feeSum: Rule = {
  code: 'fee.sum',
  title: '信息处理费分项之和不等于总额',
  severity: 'warning',
  quieter: { severity: 'hint', when: '所列分项未必是全部（“包括”“等”）时' },
  fix: 'none',
  source: '信息处理费的总额应为各单位或各件收取之和。',
  *check(context) {
    for (const broken of proseFacts(context).sums) {
      if (broken.fee) yield { ...sumFinding(broken, context.report.source), repairs: [] }
    }
  },
}
