import { saysNone } from '../../forms/parts'
import type { Report } from '../../report/report'
import type { CheckContext, Rule, RuleFinding } from '../rule'
import { hasFigures } from '../unwritten'
import { definitionOf, hasOnlySubHeadings, isEmptyPart, partName } from './partNames'

/**
 * A heading of a prose part with nothing under it but the sub-headings of a blank report. Parts with a table have their
 * own message (table.missing), a part that stands twice has another; nobody has begun to fill in a report that is still
 * blank.
 */
export const emptySection: Rule = {
  code: 'structure.empty-section',
  title: '标题之下没有内容',
  severity: 'warning',
  quieter: { severity: 'information', when: '表格里还没有数字时' },
  fix: 'none',
  source:
    '六个部分都应有内容，没有情况的也应写明；只有“（一）存在的主要问题”一类小标题的，也是没有内容。空白年报在开始填写以前不提示。',
  *check({ report, form }: CheckContext): Iterable<RuleFinding> {
    if (!hasBegun(report)) return
    for (const part of report.parts) {
      const definition = definitionOf(form, part.number)
      if (!definition || definition.table) continue
      if (saysNone.test(part.heading.text)) continue
      const isEmpty = isEmptyPart(report, part)
      if (!isEmpty && (isBeingFilledIn(report) || !hasOnlySubHeadings(report, part, definition))) continue
      if (report.parts.some((other) => other !== part && other.number === part.number)) continue
      yield {
        start: part.heading.start,
        end: part.heading.end,
        severity: hasFigures(report) ? 'warning' : 'information',
        message: `${partName(definition)}${isEmpty ? '' : '只有小标题，'}没有内容`,
      }
    }
  },
}

/** A table is still blank: whoever fills in a blank report comes to its sub-headings later. */
function isBeingFilledIn({ tables }: Report): boolean {
  return Object.values(tables).some(
    ({ rows }) => !rows.some(({ cells }) => cells.some(({ state }) => state === 'number')),
  )
}

/** A figure or a sentence has been written: more than the form has of itself. */
function hasBegun(report: Report): boolean {
  return hasFigures(report) || report.paragraphs.some(({ part, text }) => part > 0 && text.includes('。'))
}
