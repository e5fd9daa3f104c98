import type { Form, PartDefinition } from '../../forms/form'
import type { Report } from '../../report/report'
import type { Span } from '../../report/span'
import type { CheckContext, Rule, RuleFinding } from '../rule'
import { frontOf, isPresent, partName } from './partNames'

/** One of the six parts has neither heading nor table. It is reported at the part before its place. */
export const missingSection: Rule = {
  code: 'structure.missing-section',
  title: '缺少部分',
  severity: 'error',
  quieter: { severity: 'information', when: '在编辑器里写到的部分还不到一半时' },
  fix: 'offered',
  source: '《政府信息公开条例》第五十条与年度报告格式规定的六个部分，不能遗漏。',
  *check({ report, form }: CheckContext): Iterable<RuleFinding> {
    for (const part of form.parts) {
      if (isPresent(report, part)) continue
      yield {
        ...placeBefore(report, form, part),
        message: `缺少${partName(part)}`,
        repairs: [{ kind: 'insert-part', title: `插入${partName(part)}`, certain: false, part: part.number }],
      }
    }
  },
}

/** The heading after which the part belongs, or the front of the report. */
function placeBefore(report: Report, form: Form, missing: PartDefinition): Span {
  const earlier = form.parts.filter((part) => part.number < missing.number).map((part) => part.number)
  for (const number of earlier.reverse()) {
    const found = report.parts.find((part) => part.number === number)
    if (found) return { start: found.heading.start, end: found.heading.end }
  }
  return frontOf(report)
}
