import type { Rule } from '../rule'
import { completenessFindings } from './completeness'
import { denialFindings } from './denial'
import { proseFacts } from './facts'

/** A sentence without a number says the contrary of a table. */
export const proseContradiction: Rule = {
  code: 'prose.contradiction',
  title: '文字与表格相矛盾',
  severity: 'warning',
  quieter: { severity: 'hint', when: '说的是按时、按期办结，或者案件尚未审结时' },
  fix: 'none',
  source: '观察：文中称全部办结而表三有结转，称未收到申请而表三有新收，称均获维持而表四有纠正。',
  *check(context) {
    if (context.report.form === null) return
    const { prose, year } = proseFacts(context)
    for (const paragraph of prose.paragraphs) {
      for (const word of paragraph.words) {
        if (word.role === 'none') yield* denialFindings(context, paragraph, word, year)
        else if (word.role === 'all') yield* completenessFindings(context, paragraph, word)
      }
      for (const number of paragraph.numbers) {
        if (number.kind === 'percent' && number.value === 100) yield* completenessFindings(context, paragraph, number)
      }
    }
  },
}
