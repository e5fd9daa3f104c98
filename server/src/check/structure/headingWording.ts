import { saysNone } from '../../forms/parts'
import type { CheckContext, Rule, RuleFinding } from '../rule'
import { definitionOf } from './partNames'

/** A heading that is recognised by what marks it, but worded in a way of its own. */
export const headingWording: Rule = {
  code: 'structure.heading-wording',
  title: '标题用语与格式不同',
  severity: 'information',
  fix: 'offered',
  source: '年度报告格式印出的标题；条例第五十条的长写法和常见写法不提示。',
  *check({ report, form }: CheckContext): Iterable<RuleFinding> {
    for (const { number, heading } of report.parts) {
      const definition = definitionOf(form, number)
      if (!definition || heading.wording !== 'other' || saysNone.test(heading.text)) continue
      const official = definition.heading.text
      yield {
        ...heading.words,
        message: `第${definition.numeral}部分的标题“${heading.text}”与格式不同，应为“${official}”`,
        repairs: [
          {
            kind: 'replace',
            title: `改为“${official}”`,
            certain: false,
            edits: [{ ...heading.words, text: official }],
          },
        ],
      }
    }
  },
}
