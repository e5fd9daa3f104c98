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
      if (!definition) continue
      const isRight = part.heading.numeral === part.number || part.heading.numeral === rankOf(report, part)
      if (isRight && !isInOtherManner(report, part)) continue
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

/** （五） or 第五、 among parts that are numbered 一、 as the form does. */
function isInOtherManner(report: Report, part: Part): boolean {
  if (!otherManner.test(numberOf(report, part))) return false
  const others = firstParts(report).filter((other) => other !== part)
  return others.length >= fewestOthers && others.every((other) => plainManner.test(numberOf(report, other)))
}

function numberOf({ source }: Report, { heading: { numeralSpan } }: Part): string {
  return source.slice(numeralSpan.start, numeralSpan.end).trim()
}

const otherManner = /^(?:[（(][一二三四五六][)）]|第[一二三四五六][、.．])$/
const plainManner = /^[一二三四五六]\s*[、.,，．]$/
/** So many other parts show how the report numbers them. */
const fewestOthers = 3

function messageOf(written: string, definition: PartDefinition): string {
  if (written === '') return `${partName(definition)}的标题缺少序号“${definition.numeral}、”`
  return `${partName(definition)}的序号应为“${definition.numeral}、”，文中为“${written}”`
}
