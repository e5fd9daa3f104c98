import { type Hover, MarkupKind, type Position } from 'vscode-languageserver'
import type { EquationState } from '../check/evaluate'
import type { CheckContext } from '../check/rule'
import type { Form, FormRow } from '../forms/form'
import type { Part } from '../report/report'
import type { Span } from '../report/span'
import { previewEquations } from '../write/previewEquations'
import type { ClientFeatures } from './clientFeatures'
import type { Snapshot } from './documents'
import { type CellPlace, cellAt, contextAt, surroundings } from './places'
import { rangeOf, touches } from './positions'

/** What a hover says: a title, then paragraphs; a list is a paragraph of its own. */
interface Explanation {
  readonly span: Span
  readonly title: string
  readonly paragraphs: readonly (string | readonly string[])[]
  /** A name for developers, set apart at the end. */
  readonly address?: string
}

const marks: Readonly<Record<EquationState, string>> = {
  holds: '✓',
  broken: '✗',
  notAssessable: '–',
  notApplicable: '–',
}

/** Explains the cell, the label or the heading under the cursor; findings have their own place and are not repeated. */
export function hover(snapshot: Snapshot, position: Position, client: ClientFeatures): Hover | null {
  const explanation = explain(snapshot, snapshot.text.offsetAt(position))
  if (!explanation) return null
  const range = rangeOf(snapshot.text, explanation.span)
  return client.markdownHover
    ? { range, contents: { kind: MarkupKind.Markdown, value: asMarkdown(explanation) } }
    : { range, contents: { kind: MarkupKind.PlainText, value: asText(explanation) } }
}

function explain(snapshot: Snapshot, offset: number): Explanation | undefined {
  const place = cellAt(snapshot, offset)
  if (place) return explainCell(place)
  const context = contextAt(snapshot, offset)
  if (!context) return undefined
  const part = context.report.parts.find(({ heading }) => touches(heading, offset))
  return part ? explainHeading(context.form, part) : explainLabel(context, offset)
}

function explainCell({ context, cell, definition }: CellPlace): Explanation {
  const { form, report, evaluation } = context
  const row = form.rows[definition.row]
  const column = row.columns[definition.column]
  const equations = previewEquations(report, form, evaluation)
  const lines = form.equationsOf[definition.index].map((number) => {
    const { state, left, right } = evaluation[number]
    const difference = state === 'broken' && left !== null && right !== null ? `，相差 ${Math.abs(left - right)}` : ''
    return `${marks[state]} ${equations[number].text}${difference}`
  })
  const meanings = [row.definition.label.meaning, column.label.meaning].filter((meaning) => meaning !== undefined)
  return {
    span: cell,
    title: `${definition.name}：${cellText(cell)}`,
    paragraphs: [...(row.definition.short ? [row.definition.label.text] : []), ...meanings, lines],
    address: definition.address,
  }
}

function cellText({ state, text }: CellPlace['cell']): string {
  if (state === 'blank') return text === '' ? '空白' : `${text}（空白）`
  return state === 'unreadable' ? `${text}（不是数字）` : text
}

function explainHeading(form: Form, part: Part): Explanation | undefined {
  const definition = form.parts.find(({ number }) => number === part.number)
  if (!definition) return undefined
  return {
    span: part.heading,
    title: `${definition.numeral}、${definition.heading.text}`,
    paragraphs: [
      ...(definition.heading.meaning ? [definition.heading.meaning] : []),
      '应当写明：',
      definition.content,
      `依据：${form.notice.title}（${form.notice.number}）`,
    ],
  }
}

/** A row's label, or a column's. */
function explainLabel({ report, form }: CheckContext, offset: number): Explanation | undefined {
  const { table, row, label } = surroundings(report, offset)
  if (!table || !label) return undefined
  const columns = form.rows.filter((formRow) => formRow.table === table.definition).flatMap(columnLabels)
  const found = row?.label === label ? row.row.definition.label : columns.find(({ text }) => text === label.official)
  if (!found?.meaning) return undefined
  return { span: label, title: `${table.definition.name}『${found.text}』`, paragraphs: [found.meaning] }
}

function columnLabels({ columns }: FormRow): readonly { readonly text: string; readonly meaning?: string }[] {
  return columns.map((column) => column.label)
}

function asMarkdown({ title, paragraphs, address }: Explanation): string {
  const blocks = paragraphs
    .filter((paragraph) => paragraph.length > 0)
    .map((paragraph) =>
      typeof paragraph === 'string'
        ? escapeMarkdown(paragraph)
        : paragraph.map((item) => `- ${escapeMarkdown(item)}`).join('\n'),
    )
  return [`**${escapeMarkdown(title)}**`, ...blocks, ...(address ? [`\`${address}\``] : [])].join('\n\n')
}

function asText({ title, paragraphs, address }: Explanation): string {
  const lines = paragraphs.flat()
  return [title, ...lines, ...(address ? [address] : [])].join('\n')
}

/** The report's own text must not become markup. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g, '\\$&').replace(/\s+/g, ' ')
}
