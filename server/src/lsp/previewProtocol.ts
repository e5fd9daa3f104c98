import type { TextEdit } from 'vscode-languageserver'
import type { TableId } from '../forms/form'
import type { DocumentParams } from './protocol'

/**
 * What the table preview asks the server. Types and names only, as in `protocol.ts`. The model itself is asked for by
 * `previewModelRequest`, with `ReportParams`.
 */

/** A report of a document. */
export interface ReportParams extends DocumentParams {
  /** Its number in the file; the first one when left out, the last one where there are fewer. */
  readonly report?: number
}

/** Client → server request: how to write figures into cells. Parameter: `CellEditsParams`; answer: `CellEdits`. */
export const cellEditsRequest = 'nianbao/cellEdits'

/** Figures to write into cells of a report. */
export interface CellEditsParams extends ReportParams {
  /** Texts by cell address, as typed; empty to empty the cell. */
  readonly cells: readonly { readonly address: string; readonly text: string }[]
}

/** Edits for one version of the text. Cells that the text does not have are left out; `null` for a text not open. */
export type CellEdits = { readonly version: number; readonly edits: TextEdit[] } | null

/**
 * Client → server request: a table in another format. Parameter: `ExportTableParams`; answer: the text, or `null` where
 * the report has no such table.
 */
export const exportTableRequest = 'nianbao/exportTable'

/** A table of a report, and what it is wanted as. */
export interface ExportTableParams extends ReportParams {
  readonly table: TableId
  /** `html`: the table alone, for the clipboard · `page`: a whole page, for a file · `tabs` · `csv`. */
  readonly format: 'html' | 'page' | 'tabs' | 'csv'
}
