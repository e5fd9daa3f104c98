import type { TableId } from '../../server/src/forms/form'
import type { PreviewModel, PreviewPosition, PreviewRange } from '../../server/src/write/previewModel'

/** Why the page has nothing to draw: the text was closed, or VS Code holds it for something else than a report. */
export type EmptyReason = 'closed' | 'otherLanguage'

/** A figure for a cell, as typed or pasted. */
export interface CellText {
  readonly address: string
  readonly text: string
}

/** Formats a table can be saved in. */
export type SavedFormat = 'csv' | 'html'

/** What the panel tells its page. */
export type ToPage =
  | { readonly type: 'model'; readonly model: PreviewModel }
  | { readonly type: 'empty'; readonly reason: EmptyReason }
  /** Where the cursor of the text is. */
  | { readonly type: 'cursor'; readonly position: PreviewPosition }
  /** The text was scrolled: this line stands at its top. */
  | { readonly type: 'scroll'; readonly line: number }
  /** The table asked for by `copy`. */
  | { readonly type: 'clipboard'; readonly html: string; readonly text: string }
  /** An edit was not made; the sentence says why. */
  | { readonly type: 'refused'; readonly message: string }

/** What the page asks of its panel. */
export type FromPage =
  /** The page listens; send everything. */
  | { readonly type: 'ready' }
  /** Draw this report of several. */
  | { readonly type: 'choose'; readonly report: number }
  /** Select a place in the text; `focus` takes the keyboard there, too. */
  | { readonly type: 'reveal'; readonly range: PreviewRange; readonly focus: boolean }
  /** Light up the cells of an equation in the text; none turns the light off. */
  | { readonly type: 'light'; readonly ranges: readonly PreviewRange[] }
  /** The page was scrolled by hand: this line of the text stands at its top. */
  | { readonly type: 'scroll'; readonly line: number }
  | { readonly type: 'edit'; readonly cells: readonly CellText[] }
  /** Write the totals of one table, or of all. */
  | { readonly type: 'recompute'; readonly table?: TableId }
  | { readonly type: 'copy'; readonly table: TableId }
  /** The page may not write to the clipboard: do it there. */
  | { readonly type: 'copyText'; readonly text: string }
  | { readonly type: 'save'; readonly table: TableId; readonly format: SavedFormat }
  /** Save the text. */
  | { readonly type: 'saveText' }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  /** Show the text, or treat it as a report, when the page is empty for want of it. */
  | { readonly type: 'openText' }

/** What a page keeps over a reload of the window. */
export interface SavedState {
  readonly uri: string
  readonly report: number
  readonly zoom: number
  readonly findingsOpen: boolean
}
