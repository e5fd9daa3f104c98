import type { CellText } from '../protocol'
import { normaliseFigure } from './figures'
import type { Place } from './grid'
import { type PageState, shownText } from './state'

/** What a pasted block does. */
export interface Pasted {
  readonly cells: readonly CellText[]
  /** Totals of the form that the block would overwrite with another number. */
  readonly totals: readonly CellText[]
  /** Figures without a place: outside the table, or where the text has no cell. */
  readonly outside: number
}

/**
 * Lays a block from the clipboard over a table, its first figure on `start`. Empty cells of the block leave the table's
 * cells as they are, and so do texts that are no figures.
 * @param text rows in lines, cells with tabs between, as Excel, Word and WPS give it
 */
export function pasteBlock(state: PageState, start: Place, text: string): Pasted {
  const cells: CellText[] = []
  const totals: CellText[] = []
  let outside = 0
  withoutLabels(rowsOf(text)).forEach((row, down) => {
    row.forEach((source, right) => {
      const figure = normaliseFigure(source)
      if (!figure) return
      const place = state.grid.lines[start.line + down]?.[start.order + right]
      if (!place || place.table !== start.table || !place.cell.editable) outside += 1
      else if (shownText(state, place) === figure) return
      else (place.cell.total ? totals : cells).push({ address: place.cell.address, text: figure })
    })
  })
  return { cells, totals, outside }
}

function rowsOf(text: string): readonly (readonly string[])[] {
  return text
    .replace(/[\r\n]+$/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t'))
}

/** Whole rows copied from a report bring their labels along: leading columns without any figure are dropped. */
function withoutLabels(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const firstFigures = rows.map((row) => row.findIndex((text) => normaliseFigure(text))).filter((column) => column >= 0)
  const first = firstFigures.length === 0 ? 0 : Math.min(...firstFigures)
  return rows.map((row) => row.slice(first))
}
