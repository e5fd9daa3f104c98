import type { Form, FormRow, TableDefinition, TableId } from '../forms/form'
import type { Paragraph } from './paragraph'
import type { Span } from './span'

/**
 * What reading makes of a text. Everything carries its place in the source (see `Span`); nothing here knows how the
 * text was laid out, except `Table.layout`, which mending needs to write in the same manner.
 */

/** `absent`: the text does not have the cell (cut away, row missing). It is never zero. */
export type CellState = 'number' | 'blank' | 'unreadable' | 'absent'

/** One cell of the form, as the text has it. */
export interface Cell extends Span {
  readonly state: CellState
  /** The number as printed, unit aside; `null` unless `state` is `number`. */
  readonly value: number | null
  /** The cell's text without surrounding white space; empty for a blank without mark and for an absent cell. */
  readonly text: string
  /** The unit an amount carries inside its cell. */
  readonly unit?: '元' | '万元'
}

/**
 * How a label is worded: as the form prints it, in an accepted variant, recognisably mistyped, or not there at all
 * (its row was recognised by its place).
 */
export type Wording = 'official' | 'accepted' | 'mistyped' | 'missing'

/** A label found in the text. The span runs from its first to its last character, over line breaks if it is wrapped. */
export interface FoundLabel extends Span {
  /** The label as the form prints it. */
  readonly official: string
  readonly wording: Wording
}

/** A row of the form found in the text. */
export interface Row extends Span {
  readonly row: FormRow
  readonly label: FoundLabel
  /** The row's cells, one for each column of the form (absent ones included). */
  readonly cells: readonly Cell[]
  /** Values and blanks that the text gives to the row; fewer than columns when it is incomplete. */
  readonly given: number
}

/** A row with figures whose label the form does not have (regional extra rows). */
export interface UnknownRow extends Span {
  readonly label: Span & { readonly text: string }
  readonly values: readonly Cell[]
}

/**
 * `lines`: one cell a line · `tabs`: a row a line, tabs between · `bars`: a row a line, bars between · `barLines`: one
 * cell a line with bars · `spaces`: figures of a row on one line, spaces between (PDF) · `html`: raw table markup.
 */
export type Layout = 'lines' | 'tabs' | 'bars' | 'barLines' | 'spaces' | 'html'

/** A table of the form found in the text. */
export interface Table extends Span {
  readonly definition: TableDefinition
  readonly layout: Layout
  /** Rows in text order, each form row once. */
  readonly rows: readonly Row[]
  /** Further occurrences of a form row. */
  readonly duplicates: readonly Row[]
  readonly unknownRows: readonly UnknownRow[]
  /** Captions, head and group labels found. */
  readonly labels: readonly FoundLabel[]
  /**
   * `cut`: the grid lost its right-hand columns, so several rows end early; `valuesLost`: labels are there but no
   * figures at all.
   */
  readonly damage: 'none' | 'cut' | 'valuesLost'
}

/** A part of the report: its heading and what follows until the next heading. */
export interface Part extends Span {
  readonly number: number
  readonly heading: Heading
}

/** The heading line of a part. */
export interface Heading extends Span {
  /** The heading's words without numeral and surrounding white space, as printed. */
  readonly text: string
  /** The span of the words alone. */
  readonly words: Span
  /** The number it carries (一 → 1), or `null` when it has none in the official manner (unnumbered, or `1、`). */
  readonly numeral: number | null
  /** The numeral with its mark (`一、`), empty at the start of the words when there is none. */
  readonly numeralSpan: Span
  readonly wording: 'official' | 'accepted' | 'other'
}

/** The title of the report, on one line or two. */
export interface Title extends Span {
  /** The title in one line, white space removed. */
  readonly text: string
  readonly organisation: string | null
  readonly year: number | null
  readonly yearSpan: Span | null
  /** It says 政府信息公开…年度报告 in an accepted wording. */
  readonly namesReport: boolean
}

/** One report. A file may hold several. */
export interface Report extends Span {
  /** The text of the whole document; spans count from its beginning. */
  readonly source: string
  /** The form that the tables follow; by the year where no table says it; `null` for neither. */
  readonly form: Form | null
  /** The text itself shows the form: a table of it was found. */
  readonly formShown: boolean
  /** The report follows a form older than 2019. */
  readonly old: boolean
  readonly title: Title | null
  readonly year: number | null
  readonly organisation: string | null
  /** In text order; a part may stand twice. */
  readonly parts: readonly Part[]
  readonly tables: Readonly<Partial<Record<TableId, Table>>>
  /** One for each cell of the form, by its index; empty without a form. */
  readonly cells: readonly Cell[]
  readonly paragraphs: readonly Paragraph[]
  /** The report's text stands in one or two lines, headings inline, or each of its tables does. */
  readonly oneParagraph: boolean
}

/** A text read. `reports` is empty for a text that is no report. */
export interface ReportDocument {
  readonly text: string
  readonly reports: readonly Report[]
  /** The reports follow each other without anything between, each on lines of its own, in plain text, and each reads alone as it does here. */
  readonly tiled: boolean
}
