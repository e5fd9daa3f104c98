import { feeMention, feeName, noFeeSentence } from '../../forms/sentences'
import type { Report } from '../../report/report'
import type { Span } from '../../report/span'
import type { Rule } from '../rule'
import { isUnwritten } from '../unwritten'
import { paragraphBehind } from './paragraphBehind'

/** Part 六 does not say whether a fee for information was collected. */
export const feeMissing: Rule = {
  code: 'fee.missing',
  title: '未说明信息处理费收取情况',
  severity: 'information',
  fix: 'offered',
  source:
    '2021 年格式在第六部分要求报告收取信息处理费的情况；《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）。',
  *check({ report, form }) {
    if (!form.reportsFee || report.form === null || isUnwritten(report)) return
    const part = report.parts.findLast((candidate) => candidate.number === 6)
    if (!part || isSaid(report)) return
    const sentence = paragraphBehind(report.source, proseOf(report) ?? part.heading, noFeeSentence)
    yield {
      start: part.heading.start,
      end: part.heading.end,
      message: '第六部分没有说明是否收取信息处理费（没有收取也应写明）',
      repairs: [
        {
          kind: 'replace',
          title: `补写“${noFeeSentence}”`,
          certain: false,
          edits: [sentence],
        },
      ],
    }
  },
}

function isSaid({ paragraphs }: Report): boolean {
  return paragraphs.some(
    ({ part, text }) => (part === 6 && feeMention.test(text)) || (part > 0 && text.includes(feeName)),
  )
}

/** The first paragraph of the part: a signature, or the page's own lines, may stand below. */
function proseOf({ paragraphs }: Report): Span | null {
  return paragraphs.find((paragraph) => paragraph.part === 6) ?? null
}
