import type { EquationState } from '../check/evaluate'
import type { Severity } from '../check/finding'
import type { TableId } from '../forms/form'
import type { CellState } from '../report/report'

/**
 * What the table preview shows: plain JSON, made by `buildPreviewModel`, posted to the page as it is. Positions are
 * those of the Language Server Protocol: zero-based lines, UTF-16 characters, ranges half-open.
 */
export interface PreviewModel {
  /** Version of the document it was made from; a page never goes back to an older one. */
  readonly version: number
  /** Every report of the document, in text order. Empty for a text that is no report. */
  readonly reports: readonly PreviewReportName[]
  /** Number of the report that `report` holds; 0 without any. */
  readonly selected: number
  readonly report: PreviewReport | null
}

/** A place in the text: line and UTF-16 character from zero, as in the Language Server Protocol. */
export interface PreviewPosition {
  readonly line: number
  readonly character: number
}

/** A half-open stretch of the text. */
export interface PreviewRange {
  readonly start: PreviewPosition
  readonly end: PreviewPosition
}

/** A report in the list to choose from. */
export interface PreviewReportName {
  readonly name: string
  readonly range: PreviewRange
  /** Findings of error or warning. */
  readonly problems: number
}

/** The report that is drawn. */
export interface PreviewReport {
  /** The title in one line, or `null` where the text has none. */
  readonly title: string | null
  readonly organisation: string | null
  readonly year: number | null
  /** 2021 年格式, or `null` where no form is recognised. */
  readonly form: string | null
  readonly range: PreviewRange
  readonly outline: readonly PreviewPart[]
  /** The tables of the form in printed order, also those that the text lacks. Empty without a form. */
  readonly tables: readonly PreviewTable[]
  readonly equations: readonly PreviewEquation[]
  readonly findings: readonly PreviewFinding[]
}

/** One of the six parts. */
export interface PreviewPart {
  readonly number: number
  readonly numeral: string
  /** The heading as the text has it, the official one where the part is missing. */
  readonly heading: string
  /** `warning`: an error or a warning stands in the part. */
  readonly state: 'ok' | 'warning' | 'missing'
  /** The whole part, or `null` where it is missing. */
  readonly range: PreviewRange | null
}

/** A table as the form prints it. */
export interface PreviewTable {
  readonly id: TableId
  /** 表二 */
  readonly name: string
  readonly part: number
  /** The text has the table. */
  readonly found: boolean
  readonly range: PreviewRange | null
  /** Grid columns, and how many of them the row labels take. */
  readonly columns: number
  readonly labelColumns: number
  /** Printed rows, parted where the form begins a new block. The head stands first, in a part of its own. */
  readonly sections: readonly PreviewSection[]
  /** Totals that 重算合计 would change. */
  readonly wrongTotals: number
}

/** Rows that belong together: the head of a table, or a block of its body. */
export interface PreviewSection {
  readonly head: boolean
  readonly rows: readonly PreviewRow[]
}

/** A row of a table as printed. */
export interface PreviewRow {
  /** Stays the same while the text is edited. */
  readonly key: string
  /** Where the row stands in the text, if it does. */
  readonly range: PreviewRange | null
  readonly cells: readonly (PreviewLabel | PreviewCell)[]
}

/** A printed label with its spans in grid rows and columns. */
export interface PreviewLabel {
  readonly kind: 'caption' | 'column' | 'group' | 'row'
  readonly text: string
  readonly rows: number
  readonly columns: number
}

/** A cell of figures. */
export interface PreviewCell {
  readonly kind: 'value'
  /** `requests.granted.total`; made up (`extra.…`) for cells of rows that the form does not have. */
  readonly address: string
  /** 表三『（一）予以公开』总计 */
  readonly name: string
  readonly columns: number
  readonly text: string
  readonly state: CellState
  readonly value: number | null
  /** The form defines the cell as a sum of others. */
  readonly total: boolean
  /** Its place in the text; `null` where the text does not have the cell. */
  readonly range: PreviewRange | null
  /** A figure can be written into it: the form has the cell, and so does the text. */
  readonly editable: boolean
  /** Numbers of the findings that mark the cell, strongest first. */
  readonly findings: readonly number[]
  /** Numbers of the equations it stands in. */
  readonly equations: readonly number[]
  /** What the cell should be; `certain` where the form leaves no doubt. */
  readonly shouldBe?: { readonly value: number; readonly certain: boolean }
}

/** An equation of the form with the text's numbers. */
export interface PreviewEquation {
  readonly id: string
  readonly table: TableId
  readonly state: EquationState
  /** 各类申请人之和 13 ≠ 总计 12 */
  readonly text: string
  /** Addresses of its cells, the left side first. */
  readonly cells: readonly string[]
}

/** What is wrong, or worth a look, at one place of the text. */
export interface PreviewFinding {
  readonly code: string
  readonly severity: Severity
  readonly message: string
  readonly range: PreviewRange
  /** Addresses of the cells it speaks of, the culprit first. */
  readonly cells: readonly string[]
}
