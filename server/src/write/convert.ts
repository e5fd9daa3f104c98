import { applyEdits, type Edit } from '../report/edit'
import type { ReportDocument, Table } from '../report/report'
import type { Span } from '../report/span'
import { hasMarkup } from '../text/maskHtml'
import { csvText } from './csv'
import { flattenGrid, type GridRow, layGrid } from './grid'
import { escapeHtml, pageHtml, tableHtml } from './html'
import { layOut, type TextLayout } from './layouts'
import { type ProseLine, proseReader } from './proseLines'
import { sheetLineEdits } from './sheetLines'
import { strayFinder } from './strayText'
import { tableLines } from './tableLines'
import { tablePlacer, writeInPlace } from './tablePlace'

/** The grid of a table that was read, with the form's merged cells. */
export function tableGrid(table: Table): readonly GridRow[] {
  return layGrid(table.definition, tableLines(table))
}

/** Edits that write every table of a document in another layout. Prose stays as it is, line ends are kept. */
export function layoutEdits(document: ReportDocument, layout: TextLayout): readonly Edit[] {
  return editsOf(document, tablesOf(document), layout)
}

/**
 * The same for a text that someone is at work on: a table with a note or a figure amid it that would be lost is left as
 * it is, and so is one in markup, where bars and tabs would be the words of a page.
 * @param within only tables that touch this span; all of them unless told
 */
export function formattingEdits(document: ReportDocument, layout: TextLayout, within?: Span): readonly Edit[] {
  const hasStrayText = strayFinder(document)
  const wanted = tablesOf(document).filter(
    (table) => table.layout !== 'html' && touches(table, within) && !hasStrayText(table),
  )
  return editsOf(document, wanted, layout)
}

function touches({ start, end }: Span, within: Span | undefined): boolean {
  return within === undefined || (start <= within.end && within.start <= end)
}

function editsOf(document: ReportDocument, tables: readonly Table[], layout: TextLayout): readonly Edit[] {
  const lineEnd = lineEndOf(document.text)
  const placeOf = tablePlacer(document.text)
  return tables
    .map((table) => {
      const text = layOut(flattenGrid(tableGrid(table)), layout).replace(/\n$/, '')
      const edit = writeInPlace(placeOf(table), text)
      return { ...edit, text: edit.text.replaceAll('\n', lineEnd) }
    })
    .filter((edit) => document.text.slice(edit.start, edit.end) !== edit.text)
}

/**
 * A document with its tables in another layout. Prose stays as it is, but a text in HTML becomes plain, since tables of
 * tabs or bars cannot stand in markup, and so does that of a sheet.
 */
export function documentText(document: ReportDocument, layout: TextLayout): string {
  if (!hasMarkup(document.text)) {
    const places = tablesOf(document).map(tablePlacer(document.text))
    const edits = [...layoutEdits(document, layout), ...sheetLineEdits(document.text, places)]
    return applyEdits(
      document.text,
      edits.sort((first, second) => first.start - second.start),
    )
  }
  const pieces = piecesOf(document).map((piece) =>
    'table' in piece ? layOut(flattenGrid(tableGrid(piece.table)), layout) : plainText(piece.lines),
  )
  return pieces.filter((piece) => piece !== '').join('\n')
}

/** Lines of prose, headings set off by an empty line. A heading over two lines stays together. */
function plainText(lines: readonly ProseLine[]): string {
  return lines
    .map(({ words, tag }, number) => {
      const gap = number > 0 && tag !== lines[number - 1].tag ? '\n' : ''
      return `${gap}${words}\n`
    })
    .join('')
}

/** The tables of a document as CSV: their rows as printed, an empty line between tables. */
export function documentCsv(document: ReportDocument): string {
  return tablesOf(document)
    .map((table) => csvText(flattenGrid(tableGrid(table))))
    .join('\r\n')
}

/** A document as an HTML page: headings, paragraphs, and tables with the form's merged cells. */
export function documentHtml(document: ReportDocument): string {
  const blocks = piecesOf(document).map((piece) =>
    'table' in piece
      ? tableHtml(tableGrid(piece.table))
      : piece.lines.map(({ words, tag }) => `<${tag}>${escapeHtml(words)}</${tag}>\n`).join(''),
  )
  return pageHtml(document.reports[0]?.title?.text ?? '', blocks.join(''))
}

/** A document's tables and the prose between them, in text order. */
function piecesOf(
  document: ReportDocument,
): readonly ({ readonly table: Table } | { readonly lines: readonly ProseLine[] })[] {
  const proseBetween = proseReader(document)
  const placeOf = tablePlacer(document.text)
  let done = 0
  const pieces = tablesOf(document).flatMap((table) => {
    const { start, end } = placeOf(table)
    const before = { lines: proseBetween(done, start) }
    done = end
    return [before, { table }]
  })
  return [...pieces, { lines: proseBetween(done, document.text.length) }]
}

/** Every table of every report, in text order. */
function tablesOf(document: ReportDocument): readonly Table[] {
  return document.reports
    .flatMap((report) => Object.values(report.tables))
    .sort((first, second) => first.start - second.start)
}

/** How the lines of a text end. */
function lineEndOf(text: string): string {
  return /\r\n?|\n/.exec(text)?.[0] ?? '\n'
}
