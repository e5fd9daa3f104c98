import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver'
import type { Report, Table } from '../report/report'
import type { Span } from '../report/span'
import type { ClientFeatures } from './clientFeatures'
import type { Snapshot } from './documents'
import { movedSpan, perReport } from './perReport'
import { tablesOf } from './places'

/** Whole lines that can be folded away: parts, tables, and the groups of table 三 that span several rows. */
export function foldingRanges({ text, document }: Snapshot, client: ClientFeatures): FoldingRange[] {
  const byStart = new Map<number, FoldingRange>()
  for (const span of document.reports.flatMap(movedSpans)) {
    const startLine = text.positionAt(span.start).line
    const endLine = text.positionAt(trimmedEnd(document.text, span)).line
    // Editors keep one fold a line: the outer one, which comes first.
    if (endLine <= startLine || byStart.has(startLine)) continue
    byStart.set(startLine, { startLine, endLine, kind: FoldingRangeKind.Region })
  }
  return [...byStart.values()].slice(0, client.foldingLimit)
}

const foldableSpans = perReport((report): readonly Span[] => {
  const tables = tablesOf(report)
  return [...report.parts, ...tables, ...tables.flatMap(groupSpans)]
})

function movedSpans(report: Report): readonly Span[] {
  const { value, by } = foldableSpans(report)
  return value.map((span) => movedSpan(span, by))
}

/** From a group's label (or its first row) to its last row. */
function groupSpans({ definition, labels, rows }: Table): readonly Span[] {
  return definition.groups.flatMap((group) => {
    const members = rows.filter((row) => row.row.definition.groups?.includes(group.id))
    if (members.length < 2) return []
    const label = labels.find((found) => found.official === group.label.text)
    const first = Math.min(...members.map((row) => row.start))
    const start = label && label.start < first ? label.start : first
    return [{ start, end: Math.max(...members.map((row) => row.end)) }]
  })
}

/** The end of a span without the empty lines before the next heading. */
function trimmedEnd(text: string, span: Span): number {
  let end = span.end
  while (end > span.start && text.charCodeAt(end - 1) <= 0x20) end -= 1
  return end
}
