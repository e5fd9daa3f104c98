import { formOfYear } from '../../forms/forms'
import { saysNone } from '../../forms/parts'
import { feeMention, feeName, noFeeSentence } from '../../forms/sentences'
import { templateInstructions } from '../../forms/templateText'
import type { Report } from '../../report/report'
import type { Span } from '../../report/span'
import type { Rule } from '../rule'
import { isEmptyPart } from '../structure/partNames'
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
    // Tables of another form than the year's have their own message (table.wrong-form).
    if (report.year !== null && !formOfYear(report.year)?.reportsFee) return
    const part = report.parts.findLast((candidate) => candidate.number === 6)
    if (!part || isSaid(report)) return
    const prose = proseOf(report)
    // An empty part has its own message (structure.empty-section).
    if (prose === null && isEmptyPart(report, part) && !saysNone.test(part.heading.text)) return
    const sentence = paragraphBehind(report.source, prose ?? part.heading, noFeeSentence)
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
  return paragraphs.some(({ part, text }) => {
    if (part === 0 || !feeMention.test(text)) return false
    const said = withoutInstructions(text)
    return part === 6 ? feeMention.test(said) : said.includes(feeName)
  })
}

/** What the template says of the fee is not what the report says of it. */
function withoutInstructions(text: string): string {
  return templateInstructions.reduce((rest, instruction) => rest.replace(instruction, ''), text)
}

/** The first paragraph of the part: a signature, or the page's own lines, may stand below. */
function proseOf({ paragraphs }: Report): Span | null {
  return paragraphs.find((paragraph) => paragraph.part === 6) ?? null
}
