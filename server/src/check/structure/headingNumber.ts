import type { PartDefinition } from '../../forms/form'
import type { Part, Report } from '../../report/report'
import type { CheckContext, Rule, RuleFinding } from '../rule'
import { definitionOf, firstParts, partName } from './partNames'

/**
 * A part's heading lacks its number or carries a wrong one. Silent where the parts are numbered one after the other
 * and only a missing part throws the numbers off: the missing part has its own message.
 */
export const headingNumber: Rule = {
  code: 'structure.heading-number',
  title: '部分的序号缺少或不对',
  severity: 'warning',
  fix: 'offered',
  source: '年度报告格式的标题以“一、”至“六、”编号。',
  *check({ report, form }: CheckContext): Iterable<RuleFinding> {
    for (const part of report.parts) {
      const definition = definitionOf(form, part.number)
      if (!definition || part.heading.numeral === part.number) continue
      if (part.heading.numeral === rankOf(report, part)) continue
      const { numeralSpan } = part.heading
      const written = report.source.slice(numeralSpan.start, numeralSpan.end).trimEnd()
      yield {
        start: part.heading.start,
        end: written === '' ? part.heading.end : part.heading.start + written.length,
        message: messageOf(written, definition),
        repairs: [
          {
            kind: 'replace',
            title: `序号改为“${definition.numeral}、”`,
            certain: false,
            edits: [{ start: numeralSpan.start, end: numeralSpan.end, text: `${definition.numeral}、` }],
          },
        ],
      }
    }
  },
}

/** The number of a part among those that are there, were they in order. */
function rankOf(report: Report, part: Part): number {
  return firstParts(report).filter((other) => other.number < part.number).length + 1
}

function messageOf(written: string, definition: PartDefinition): string {
  if (written === '') return `${partName(definition)}的标题缺少序号“${definition.numeral}、”`
  return `${partName(definition)}的序号应为“${definition.numeral}、”，文中为“${written}”`
}
