import type { Form, FormRow, TableId } from '../../../server/src/forms/form'
import type { Piece } from './pieces'

/** A report before it is laid out as text. Layout writers print it; faults change it. */
export interface ReportModel {
  readonly form: Form
  readonly year: number
  readonly organisation: string
  /** One line, or two. */
  readonly title: readonly (readonly Piece[])[]
  readonly preamble: readonly Paragraph[]
  readonly parts: readonly PartModel[]
  /** Signature and date; may be empty. */
  readonly closing: readonly Paragraph[]
  /** By cell index of the form. */
  readonly cells: readonly ModelCell[]
  readonly tables: Readonly<Record<TableId, TableModel>>
  /** How labels are printed: by official wording. A label without an entry is printed officially. */
  readonly wordings: ReadonlyMap<string, string>
}

/** A paragraph of prose in pieces, so that faults find the numbers. */
export type Paragraph = readonly ProsePiece[]

/** A stretch of prose; a number in it may be tied to other numbers. */
export interface ProsePiece extends Piece {
  readonly tie?: Tie
}

/** A number and the rules that may speak when it is changed, the likeliest first. */
export interface Tie {
  readonly value: number
  readonly codes: readonly string[]
}

/** A part: heading, prose, table, prose. */
export interface PartModel {
  readonly number: number
  /** 一、 or whatever stands there instead. */
  readonly numeral: string
  readonly heading: string
  readonly before: readonly Paragraph[]
  readonly table: TableId | null
  readonly after: readonly Paragraph[]
  readonly headingMark?: boolean
}

/** A cell as it is printed. `value` is null for a blank, NaN for a text that is no number. */
export interface ModelCell {
  readonly value: number | null
  readonly text: string
  readonly mark?: boolean
}

/** A printed row of figures. */
export interface RowModel {
  /** The row of the form, or null for a row that a region added. */
  readonly row: FormRow | null
  /** Stands for the printed label where it is not the form's. */
  readonly label?: string
  /** Number of values that are printed; fewer than columns for an incomplete row. */
  readonly given: number
  /** Printed values of a row without form row. */
  readonly values?: readonly string[]
  /** The row it follows in the form: says under which head and group an added row stands. */
  readonly like?: FormRow
  readonly mark?: boolean
}

/** The rows that a table prints, in order. */
export interface TableModel {
  readonly rows: readonly RowModel[]
}
