import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Part, Report, Row, Table, UnknownRow } from '../report/report'
import type { Span } from '../report/span'
import type { Snapshot } from './documents'
import { movedSpan, perReport } from './perReport'
import { tablesOf } from './places'
import { rangeOf } from './positions'

/** A symbol before its offsets have become lines and characters. */
interface Entry {
  readonly name: string
  readonly detail?: string
  readonly kind: SymbolKind
  readonly span: Span
  /** What is selected when the user goes to the symbol. */
  readonly selection: Span
  readonly children: readonly Entry[]
}

/** The outline: title → parts → tables → rows. */
export function documentSymbols(snapshot: Snapshot): DocumentSymbol[] {
  return snapshot.document.reports.map((report, index) => {
    const { value, by } = entryOf(report)
    return { ...toSymbol(snapshot.text, value, by), name: nameOf(value, index) }
  })
}

/** The outline for clients without nesting: the same symbols in a row, each naming what it stands in. */
export function flatSymbols(snapshot: Snapshot): SymbolInformation[] {
  const flatten = (entry: Entry, by: number, name: string, container?: string): SymbolInformation[] => [
    {
      name,
      kind: entry.kind,
      location: { uri: snapshot.uri, range: rangeOf(snapshot.text, movedSpan(entry.span, by)) },
      ...(container !== undefined && { containerName: container }),
    },
    ...entry.children.flatMap((child) => flatten(child, by, child.name, name)),
  ]
  return snapshot.document.reports.flatMap((report, index) => {
    const { value, by } = entryOf(report)
    return flatten(value, by, nameOf(value, index))
  })
}

/** A report without a title is called by its place. */
function nameOf({ name }: Entry, index: number): string {
  return name || `第 ${index + 1} 份报告`
}

/** @param by how far the entry has moved since it was made */
function toSymbol(text: TextDocument, entry: Entry, by: number): DocumentSymbol {
  return {
    name: entry.name,
    ...(entry.detail && { detail: entry.detail }),
    kind: entry.kind,
    range: rangeOf(text, movedSpan(entry.span, by)),
    selectionRange: rangeOf(text, movedSpan(within(entry.selection, entry.span), by)),
    children: entry.children.map((child) => toSymbol(text, child, by)),
  }
}

const entryOf = perReport((report: Report): Entry => {
  const tables = tablesOf(report)
  const loose = tables.filter((table) => !report.parts.some((part) => holds(part, table)))
  const children = [
    ...report.parts.map((part) =>
      partEntry(
        report,
        part,
        tables.filter((table) => holds(part, table)),
      ),
    ),
    ...loose.map(tableEntry),
  ]
  return {
    name: report.title?.text ?? '',
    ...(report.form && { detail: report.form.name }),
    kind: SymbolKind.File,
    span: report,
    selection: report.title ?? { start: report.start, end: report.start },
    children: children.sort((a, b) => a.span.start - b.span.start),
  }
})

function partEntry(report: Report, part: Part, tables: readonly Table[]): Entry {
  const { heading } = part
  const numeral = report.source.slice(heading.numeralSpan.start, heading.numeralSpan.end).trim()
  return {
    name: numeral + heading.text || '（无标题）',
    kind: SymbolKind.Namespace,
    span: part,
    selection: heading,
    children: tables.map(tableEntry),
  }
}

function tableEntry(table: Table): Entry {
  const rows = [...table.rows, ...table.duplicates].map(rowEntry)
  return {
    name: table.definition.name,
    kind: SymbolKind.Struct,
    span: table,
    selection: { start: table.start, end: table.start },
    children: [...rows, ...table.unknownRows.map(unknownRowEntry)].sort((a, b) => a.span.start - b.span.start),
  }
}

function rowEntry(row: Row): Entry {
  return {
    name: row.label.official,
    detail: figures(row.cells),
    kind: SymbolKind.Field,
    span: row,
    selection: row.label.wording === 'missing' ? row : row.label,
    children: [],
  }
}

function unknownRowEntry(row: UnknownRow): Entry {
  return {
    name: row.label.text || '（无名称的行）',
    detail: figures(row.values),
    kind: SymbolKind.Field,
    span: row,
    selection: row.label,
    children: [],
  }
}

function figures(cells: readonly { readonly state: string; readonly text: string }[]): string {
  return cells
    .filter((cell) => cell.state !== 'absent')
    .map((cell) => cell.text || '空')
    .join(' ')
}

function holds(part: Part, table: Table): boolean {
  return part.start <= table.start && table.start < part.end
}

/** The protocol wants the selection inside the symbol. */
function within(span: Span, outer: Span): Span {
  const start = Math.min(Math.max(span.start, outer.start), outer.end)
  return { start, end: Math.min(Math.max(span.end, start), outer.end) }
}
