import type { Part, Report } from '../../report/report'
import type { Repair } from '../finding'
import type { CheckContext, Rule, RuleFinding } from '../rule'
import { wholeLines } from './lineSpan'
import { definitionOf, isEmptyPart, partName } from './partNames'

/** A part's heading stands twice. */
export const duplicateSection: Rule = {
  code: 'structure.duplicate-section',
  title: '部分重复',
  severity: 'warning',
  fix: 'offered',
  source: '六个部分各写一次；实际报告中有标题重复录入的。',
  *check({ report, form }: CheckContext): Iterable<RuleFinding> {
    const first = new Map<number, Part>()
    for (const part of report.parts) {
      const original = first.get(part.number)
      const definition = definitionOf(form, part.number)
      if (!original) first.set(part.number, part)
      if (!original || !definition) continue
      yield {
        start: part.heading.start,
        end: part.heading.end,
        message: `${partName(definition)}的标题重复出现`,
        related: [{ start: original.heading.start, end: original.heading.end, message: '第一次出现在这里' }],
        repairs: [deletion(report, original, part)],
      }
    }
  },
}

/** Deletes the occurrence with nothing under it; where both have text, the second heading line goes, its text stays. */
function deletion(report: Report, original: Part, duplicate: Part): Repair {
  const isOriginalEmpty = isEmptyPart(report, original) && !isEmptyPart(report, duplicate)
  const heading = isOriginalEmpty ? original.heading : duplicate.heading
  const title = isOriginalEmpty ? '删除第一次出现的空标题' : '删除这一行重复的标题'
  return { kind: 'replace', title, certain: false, edits: [{ ...wholeLines(report.source, heading), text: '' }] }
}
