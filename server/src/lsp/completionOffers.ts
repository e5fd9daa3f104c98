import { CompletionItemKind } from 'vscode-languageserver'
import { rowName } from '../forms/compile'
import type { Form, PartDefinition, RowDefinition, TableDefinition } from '../forms/form'
import { currentForm, formOfYear } from '../forms/forms'
import { standardSentences } from '../forms/sentences'
import type { Report } from '../report/report'
import type { Span } from '../report/span'
import { blankTable } from '../write/blank'
import type { TextLayout } from '../write/layouts'
import type { Snapshot } from './documents'
import { cellAt, contextAt, surroundings } from './places'
import type { View } from './views'

/** Something that can be completed. */
export interface Offer {
  readonly label: string
  /** What kind of thing it is, a word. */
  readonly detail: string
  readonly kind: CompletionItemKind
  /** The name whose pinyin finds it. */
  readonly name: string
  /** What is inserted. */
  readonly text: string
  /** What it replaces; the words before the cursor unless told. */
  readonly span?: Span
}

/** What can be written at a place: the most fitting first. */
export function completionOffers({ snapshot, settings }: View, offset: number): readonly Offer[] {
  const context = contextAt(snapshot, offset) ?? snapshot.contexts.at(0)
  const report = context?.report
  const form = context?.form ?? currentForm
  const { part, table, label } = report ? surroundings(report, offset) : {}
  const definition = form.parts.find(({ number }) => number === part?.number)
  if (table && label?.wording === 'mistyped') return [officialLabel(label)]
  if (report && table) return isFigureAt(snapshot, offset) ? [] : missingRows(report, table.definition)
  return [
    ...missingHeadings(form, report),
    ...(definition ? missingTable(form, report, definition, layoutFor(settings.format.layout)) : []),
    ...sentences(report, part?.number ?? 0),
  ]
}

/** Who types a figure wants no row: the Enter that ends the line must not put one in its place. */
function isFigureAt(snapshot: Snapshot, offset: number): boolean {
  return cellAt(snapshot, offset)?.cell.state === 'number'
}

function officialLabel(label: Span & { readonly official: string }): Offer {
  const { official } = label
  return {
    label: official,
    detail: '格式中的写法',
    kind: CompletionItemKind.Text,
    name: official,
    text: official,
    span: { start: label.start, end: label.end },
  }
}

function missingHeadings(form: Form, report: Report | undefined): readonly Offer[] {
  const present = new Set(report?.parts.map(({ number }) => number))
  return form.parts
    .filter(({ number }) => !present.has(number))
    .map(({ numeral, heading }) => {
      const text = `${numeral}、${heading.text}`
      return { label: text, detail: '标题', kind: CompletionItemKind.Module, name: heading.text, text }
    })
}

function missingTable(
  form: Form,
  report: Report | undefined,
  part: PartDefinition,
  layout: TextLayout,
): readonly Offer[] {
  const table = form.tables.find(({ id }) => id === part.table)
  if (!table || report?.tables[table.id]) return []
  const text = blankTable(form, table.id, layout)
  const whole: Offer = {
    label: `${table.name}（空白）`,
    detail: form.name,
    kind: CompletionItemKind.Struct,
    name: table.name,
    text,
  }
  return [whole, ...rowsOf(form, table).map(rowOffer)]
}

function missingRows(report: Report, table: TableDefinition): readonly Offer[] {
  const form = report.form ?? currentForm
  const present = new Set(report.tables[table.id]?.rows.map(({ row }) => row.index))
  const missing = form.rows.filter((row) => row.table === table && !present.has(row.index))
  return missing.map((row) => rowOffer(row.definition))
}

function rowsOf(form: Form, table: TableDefinition) {
  // Rows that stand side by side have no line of their own to be begun.
  if (table.direction === 'across') return []
  return form.rows.filter((row) => row.table === table).map((row) => row.definition)
}

function rowOffer(row: RowDefinition): Offer {
  const { text } = row.label
  return { label: rowName(row), detail: '行', kind: CompletionItemKind.Field, name: text, text }
}

function sentences(report: Report | undefined, part: number): readonly Offer[] {
  const year = report?.year ?? new Date().getFullYear() - 1
  const form = formOfYear(year)
  if (!form) return []
  return standardSentences
    .filter((sentence) => sentence.parts.includes(part) && year >= sentence.since)
    .map((sentence) => ({
      label: sentence.text(year),
      detail: sentence.name,
      kind: CompletionItemKind.Text,
      name: sentence.name,
      text: sentence.text(year),
    }))
}

function layoutFor(setting: 'off' | TextLayout): TextLayout {
  return setting === 'off' ? 'tabs' : setting
}
