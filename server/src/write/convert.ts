import type { Edit } from '../mend/fix'
import type { Report, ReportDocument, Table } from '../report/report'
import type { Span } from '../report/span'
import { csvText } from './csv'
import { flattenGrid, type GridRow, layGrid } from './grid'
import { escapeHtml, pageHtml, tableHtml } from './html'
import { layOut, type TextLayout } from './layouts'
import { tableLines } from './tableLines'

/** The grid of a table that was read, with the form's merged cells. */
export function tableGrid(table: Table): readonly GridRow[] {
  return layGrid(table.definition, tableLines(table))
}

/**
 * Edits that write every table of a document in another layout. Prose stays as it is, line ends are kept.
 * @param within only tables that touch this span; all of them unless told
 */
export function layoutEdits(document: ReportDocument, layout: TextLayout, within?: Span): readonly Edit[] {
  const lineEnd = document.text.includes('\r\n') ? '\r\n' : '\n'
  return tablesOf(document)
    .filter((table) => !within || (table.start <= within.end && within.start <= table.end))
    .map((table) => {
      const { start, end } = wholeLines(document.text, table)
      const text = layOut(flattenGrid(tableGrid(table)), layout).replace(/\n$/, '')
      return { start, end, text: text.replaceAll('\n', lineEnd) }
    })
    .filter((edit) => document.text.slice(edit.start, edit.end) !== edit.text)
}

/** The tables of a document as CSV: their rows as printed, an empty line between tables. */
export function documentCsv(document: ReportDocument): string {
  return tablesOf(document)
    .map((table) => csvText(flattenGrid(tableGrid(table))))
    .join('\r\n')
}

/** A document as an HTML page: headings, paragraphs, and tables with the form's merged cells. */
export function documentHtml(document: ReportDocument): string {
  const blocks: string[] = []
  let done = 0
  for (const table of tablesOf(document)) {
    const { start, end } = wholeLines(document.text, table)
    blocks.push(proseHtml(document, done, start), tableHtml(tableGrid(table)))
    done = end
  }
  blocks.push(proseHtml(document, done, document.text.length))
  return pageHtml(document.reports[0]?.title?.text ?? '', blocks.join(''))
}

/** Every table of every report, in text order. */
function tablesOf(document: ReportDocument): readonly Table[] {
  return document.reports
    .flatMap((report) => Object.values(report.tables))
    .sort((first, second) => first.start - second.start)
}

/** The span widened to whole lines: bars and tabs of the old layout around a table's first and last cell go with it. */
function wholeLines(text: string, span: Span): Span {
  const start = text.lastIndexOf('\n', span.start - 1) + 1
  const feed = text.indexOf('\n', Math.max(span.start, span.end - 1))
  const end = feed < 0 ? text.length : feed
  return { start, end: end > start && text[end - 1] === '\r' ? end - 1 : end }
}

function proseHtml(document: ReportDocument, from: number, to: number): string {
  const html: string[] = []
  let offset = from
  for (const line of document.text.slice(from, to).split('\n')) {
    const words = line.trim()
    if (words !== '') html.push(lineHtml(words, tagAt(document.reports, offset, offset + line.length)))
    offset += line.length + 1
  }
  return html.join('')
}

function lineHtml(words: string, tag: 'h1' | 'h2' | 'p'): string {
  return `<${tag}>${escapeHtml(words)}</${tag}>\n`
}

function tagAt(reports: readonly Report[], start: number, end: number): 'h1' | 'h2' | 'p' {
  const touches = (span: Span | null): boolean => span !== null && span.start < end && start < span.end
  if (reports.some((report) => touches(report.title))) return 'h1'
  const isHeading = reports.some((report) => report.parts.some((part) => touches(part.heading)))
  // A heading within a running paragraph does not make the paragraph a heading.
  return isHeading && end - start <= 60 ? 'h2' : 'p'
}
