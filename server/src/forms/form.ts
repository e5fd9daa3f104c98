/**
 * What a form is. A form (2019, 2021, …) is pure data: its parts, tables, rows, columns, wordings and equations.
 * `compileForm` lays the data out flat, so that the engine works with cell numbers instead of names.
 */
import type { FormImprint } from './imprints'

/** The three tables of the form, named after what they count. */
export type TableId = 'disclosure' | 'requests' | 'disputes'

/** How a cell counts: a whole number ≥ 0, a signed change, or an amount of money. */
export type CellKind = 'count' | 'change' | 'amount'

/** A printed wording, and the other wordings that mean the same and are accepted without a word. */
export interface Label {
  /** The official wording, as the form prints it. */
  readonly text: string
  /** Wordings met in real reports that are accepted silently (compared by `labelKey`). */
  readonly variants?: readonly string[]
  /** Wordings met in real reports that are wrong in more than one character. */
  readonly slips?: readonly string[]
  /** What is counted here, in one Chinese sentence for the hover. Source: the forms and their notices. */
  readonly meaning?: string
}

/** One of the six parts of a report. */
export interface PartDefinition {
  readonly number: number
  /** 一 … 六 */
  readonly numeral: string
  /** The official heading without its numeral; `variants` are accepted silently. */
  readonly heading: Label
  /** Recognises a numbered heading of this part whatever its wording. Tested on text without white space. */
  readonly recognise: RegExp
  /** What only a heading of this part says: it is recognised under another part's number, too. */
  readonly unmistakable?: RegExp
  /** The table that belongs into this part, if any. */
  readonly table?: TableId
  /** What the part must contain, one Chinese sentence an item. Source: notice of the form. */
  readonly content: readonly string[]
  /** Sub-headings that a blank report proposes, without their numbers. Source: the parts' contents named by the notice. */
  readonly outline?: readonly string[]
  /**
   * Sub-headings that only announce what the part must contain, without their numbers: a part that holds nothing else has
   * no content. Matches the whole of one; tested on folded text without white space.
   */
  readonly announcement?: RegExp
}

/** A column of figures. */
export interface ColumnDefinition {
  readonly id: string
  readonly label: Label
  /** The column's name within sentences, where the label does not read well there; the label's text unless told. */
  readonly short?: string
  readonly kind: CellKind
  /** The column is defined as the sum of others. */
  readonly total?: boolean
  /** Width in grid columns of the printed form, 1 unless told. */
  readonly span?: number
}

/** A vertical label that spans several rows (三、本年度办理结果; （三）不予公开). It has no figures of its own. */
export interface GroupDefinition {
  readonly id: string
  readonly label: Label
}

/** A row of figures. */
export interface RowDefinition {
  /** The middle of the cell address: `denied.stateSecret`. */
  readonly id: string
  readonly label: Label
  /** The row's name in messages where the full label is too long; the label's text unless told. */
  readonly short?: string
  /** Group ids from the outside in. */
  readonly groups?: readonly string[]
  /** The row is defined as the sum of others. */
  readonly total?: boolean
  /** The row counts what one year hands on to the next. */
  readonly carried?: boolean
}

/** A cell of the printed head: text with its spans in grid rows and columns (1 unless told). */
export interface HeadCell {
  readonly text: string
  readonly rows?: number
  readonly columns?: number
}

/** Rows under one head. Table 二 has a block for each 项 of 第二十条, the others have one. */
export interface BlockDefinition {
  /** A caption row over the whole width (第二十条第（一）项). */
  readonly caption?: Label
  /** The label over the row labels (信息内容), if the block prints one. */
  readonly corner?: Label
  readonly columns: readonly ColumnDefinition[]
  readonly rows: readonly RowDefinition[]
}

/** A table of the form. */
export interface TableDefinition {
  readonly id: TableId
  /** 表二, 表三, 表四: the noun of messages. */
  readonly name: string
  readonly part: number
  /**
   * `down`: one printed row per row, label first. `across`: all rows stand side by side in one printed row of figures
   * under a head that names them (table 四).
   */
  readonly direction: 'down' | 'across'
  /** Grid columns that row labels take together. 0 where labels stand in the head only. */
  readonly labelColumns: number
  readonly groups: readonly GroupDefinition[]
  readonly blocks: readonly BlockDefinition[]
  /** The printed head with merged cells, where it is more than captions and columns. */
  readonly head?: readonly (readonly HeadCell[])[]
  /** Labels that stand in the table's head and belong to no row or column (申请人情况, 法人或其他组织). */
  readonly headLabels: readonly Label[]
}

/** Equations of one kind, one for each row or each column of a table. */
export interface EquationFamily {
  /** The rule that reports a broken one. */
  readonly code: 'identity.row-total' | 'identity.concluded' | 'identity.balance' | 'identity.dispute-total'
  readonly table: TableId
  readonly each: 'row' | 'column'
  /** Column ids (each row) or row ids (each column) that are added up. */
  readonly left: readonly string[]
  /** … and that must equal the sum of these. */
  readonly right: readonly string[]
  /** The id on the right whose cell a fix writes. */
  readonly target: string
  /** The left side in the form's words: 各类申请人之和. */
  readonly leftName: string
  /** The right side in the form's words; the cell's own name unless told. */
  readonly rightName?: string
  /** Where the equation comes from: printed on the form, or following from its labels. */
  readonly source: string
}

/** A form as it is written down. */
export interface FormDefinition extends FormImprint {
  readonly parts: readonly PartDefinition[]
  readonly tables: readonly TableDefinition[]
  readonly equations: readonly EquationFamily[]
  /** Wordings that only this form prints; they decide which form a table follows. */
  readonly markers: readonly string[]
  /** Part 六 has to say whether a fee for information was collected. */
  readonly reportsFee?: boolean
  /** Aspects that part 一 has to cover: the name, and what shows in prose that it is covered. */
  readonly aspects?: readonly { readonly name: string; readonly recognise: RegExp }[]
}

/** A cell of a compiled form. `index` is its number; cells are numbered in printed order. */
export interface CellDefinition {
  readonly index: number
  /** The public name: `requests.granted.total`. */
  readonly address: string
  readonly table: TableId
  /** Number of the row among the form's rows (see `Form.rows`). */
  readonly row: number
  /** Number of the column within its row. */
  readonly column: number
  readonly kind: CellKind
  /** The form defines the cell as a sum of others. */
  readonly total: boolean
  /** 表三『（一）予以公开』总计: the cell's name in messages. */
  readonly name: string
}

/** A row of a compiled form: its definition, where it belongs, and its cells `first … first + columns.length - 1`. */
export interface FormRow {
  readonly index: number
  readonly id: string
  readonly table: TableDefinition
  readonly block: BlockDefinition
  readonly definition: RowDefinition
  readonly columns: readonly ColumnDefinition[]
  readonly first: number
}

/** Sum of the cells `left` = sum of the cells `right`. */
export interface Equation {
  /** Stable and readable: `identity.balance:requests.person`. */
  readonly id: string
  readonly family: EquationFamily
  readonly left: readonly number[]
  readonly right: readonly number[]
  /** The cell a fix writes; it stands on the right. */
  readonly target: number
}

/** A form, laid out flat. */
export interface Form extends FormDefinition {
  readonly cells: readonly CellDefinition[]
  readonly cellAt: ReadonlyMap<string, CellDefinition>
  readonly rows: readonly FormRow[]
  readonly compiledEquations: readonly Equation[]
  /** For each cell the numbers of the equations it stands in. */
  readonly equationsOf: readonly (readonly number[])[]
}
