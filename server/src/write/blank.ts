import type { Form, FormRow, PartDefinition, TableId } from '../forms/form'
import { reportTitle } from '../forms/title'
import { flattenGrid, formLine, layGrid } from './grid'
import { layOut, type TextLayout } from './layouts'

/** How a blank is written. Callbacks are called in text order, so a caller can number its placeholders. */
export interface BlankOptions {
  readonly layout: TextLayout
  /** The text of a cell, empty unless told. `index` counts the cells of this text from 0. */
  readonly cellText?: (address: string, index: number) => string
  /** The text under a part's heading or under the sub-heading number `item` of its outline; empty unless told. */
  readonly proseText?: (part: number, item: number) => string
}

/** What a blank report carries beside its form. */
export interface BlankReportOptions extends BlankOptions {
  readonly form: Form
  readonly organisation: string
  /** The reporting year, or a placeholder for it. */
  readonly year: number | string
}

/** A whole report to be filled in: title, six headings, blank tables. Lines end with `\n`. */
export function blankReport(options: BlankReportOptions): string {
  const { form, organisation, year } = options
  const counted = withRunningIndex(options)
  const parts = form.parts.map((part) => blankPart(form, part.number, counted))
  return [`${reportTitle(organisation, year)}\n`, ...parts].join('\n')
}

/**
 * One part to be filled in: its heading and, below an empty line, its blank table or its outline. Lines end with `\n`.
 * @throws Error for a part number that the form does not have
 */
export function blankPart(form: Form, partNumber: number, options: BlankOptions): string {
  const part = form.parts.find((candidate) => candidate.number === partNumber)
  if (!part) throw new Error(`form ${form.id} has no part ${partNumber}`)
  const body = part.table ? blankTable(form, part.table, options.layout, options) : outline(form, part, options)
  return [`${part.numeral}、${part.heading.text}\n`, body].join('\n')
}

/**
 * One table of the form with its printed head and blank cells. Lines end with `\n`.
 * @throws Error for a table that the form does not have
 */
export function blankTable(
  form: Form,
  tableId: TableId,
  layout: TextLayout,
  options: Pick<BlankOptions, 'cellText'> = {},
): string {
  const table = form.tables.find((candidate) => candidate.id === tableId)
  if (!table) throw new Error(`form ${form.id} has no table ${tableId}`)
  const { cellText } = withRunningIndex(options)
  const rows = form.rows.filter((row) => row.table === table)
  const lines = rows.map((row) => {
    const texts = addressesOf(form, row).map((address) => cellText(address, 0))
    return formLine(row, texts)
  })
  return layOut(flattenGrid(layGrid(table, lines)), layout)
}

function addressesOf(form: Form, row: FormRow): readonly string[] {
  return form.cells.slice(row.first, row.first + row.columns.length).map((cell) => cell.address)
}

/** Counts the cells of the whole text, so that tables written one by one share the numbers. */
function withRunningIndex<Options extends Pick<BlankOptions, 'cellText'>>(
  options: Options,
): Options & Required<Pick<BlankOptions, 'cellText'>> {
  const { cellText } = options
  let index = 0
  return { ...options, cellText: (address) => cellText?.(address, index++) ?? '' }
}

function outline(form: Form, part: PartDefinition, options: BlankOptions): string {
  const prose = (item: number): string => options.proseText?.(part.number, item) ?? ''
  if (!part.outline) return `${prose(0)}\n`
  const items = part.outline.map((heading, item) => `（${form.parts[item].numeral}）${heading}\n${prose(item)}\n`)
  return items.join('')
}
