import { offsetOf } from '../../server/src/report/paragraph'
import type { ReportDocument } from '../../server/src/report/report'
import type { Span } from '../../server/src/report/span'

/** Every span of a structure that does not lie inside a text of this length, with the way to it. */
export function spansOutside(value: unknown, length: number, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((item, index) => spansOutside(item, length, `${path}[${index}]`))
  const outside = isSpan(value) && !(0 <= value.start && value.start <= value.end && value.end <= length)
  const here = outside ? [`${path} ${value.start}…${value.end} of ${length}`] : []
  // Forms are shared data of the engine, not of the text.
  const inner = Object.entries(value).filter(([key]) => key !== 'form' && key !== 'definition' && key !== 'row')
  return [...here, ...inner.flatMap(([key, item]) => spansOutside(item, length, `${path}.${key}`))]
}

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number'
}

/** Lists of a document that must stand in text order and do not. */
export function disorder(document: ReportDocument): string[] {
  return document.reports.flatMap((report, number) => [
    ...unordered(`reports[${number}].parts`, report.parts),
    ...unordered(`reports[${number}].paragraphs`, report.paragraphs),
    ...Object.values(report.tables).flatMap((table) => unordered(`${table.definition.id}.rows`, table.rows)),
    ...report.paragraphs.flatMap((paragraph, index) =>
      paragraph.end === offsetOf(paragraph, paragraph.text.length - 1) + 1
        ? []
        : [`paragraphs[${index}]: stretches and text differ in length`],
    ),
    ...(number > 0 && report.start < document.reports[number - 1].end ? [`reports[${number}] overlaps`] : []),
  ])
}

function unordered(name: string, list: readonly Span[]): string[] {
  return list.flatMap((span, index) => (index > 0 && span.start < list[index - 1].start ? [`${name}[${index}]`] : []))
}
