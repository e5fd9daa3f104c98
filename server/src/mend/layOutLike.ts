import type { Layout, Report, Table } from '../report/report'
import { lineStartAt } from '../text/lineStartAt'
import { flattenGrid, type GridRow } from '../write/grid'
import { tableHtml } from '../write/html'
import { layOut } from '../write/layouts'

/** The manner in which new tables and rows are written: that of the tables the text has. */
export interface Manner {
  readonly layout: Layout
  /** Rows begin with a bar. */
  readonly leadingBar: boolean
  /** What a cell on a line of its own begins with: a TAB, as word processors give it, or nothing. */
  readonly indent: string
  /** What stands between the cells of a row, where it is no bar. */
  readonly separator: '\t' | ','
}

const plainTabs: Manner = { layout: 'tabs', leadingBar: false, indent: '', separator: '\t' }

/** The manner of a table, or of the report's first table; TABs where there is none. */
export function mannerOf(report: Report, table: Table | undefined = Object.values(report.tables)[0]): Manner {
  const row = table?.rows.find(({ given }) => given > 0)
  const cell = row?.cells[0]
  if (!table || !cell) return plainTabs
  const line = report.source.slice(lineStartAt(report.source, cell.start), cell.start)
  return {
    layout: table.layout,
    leadingBar: /^\s*\|/.test(line),
    indent: table.layout === 'lines' && line.startsWith('\t') ? '\t' : '',
    separator: report.source.slice(row.label.end, cell.start).includes(',') ? ',' : '\t',
  }
}

/**
 * Writes grid rows in a manner. Layouts that cannot show an empty cell (figures with spaces between, paragraphs without
 * TAB) get TABs. No line break at the end; lines end with `\n`.
 */
export function layOutLike(grid: readonly GridRow[], manner: Manner): string {
  return layOutRows(grid, manner).replace(/\n$/, '')
}

function layOutRows(grid: readonly GridRow[], { layout, leadingBar, indent, separator }: Manner): string {
  if (layout === 'html') return tableHtml(grid)
  if (layout === 'lines' && indent === '\t') return cellsOnLines(grid, indent)
  if (layout !== 'bars' && layout !== 'barLines') return layOut(flattenGrid(grid), 'tabs').replaceAll('\t', separator)
  if (leadingBar && layout === 'bars') return layOut(flattenGrid(grid), 'pipes')
  return flattenGrid(grid)
    .map((row) => `${row.join(' | ')} |\n`)
    .join('')
}

/** One cell a line, an empty line between rows; a cell that reaches down from above is one empty cell. */
function cellsOnLines(grid: readonly GridRow[], indent: string): string {
  return collapse(grid)
    .map((row) => row.map((text) => `${indent}${text}\n`).join(''))
    .join('\n')
}

/** The texts of each grid row, merged cells once; a place that a cell above reaches into is one empty text. */
function collapse(grid: readonly GridRow[]): readonly (readonly string[])[] {
  const reaching = new Map<number, { readonly columns: number; rows: number }>()
  return grid.map((row) => {
    const texts: string[] = []
    let column = 0
    const passReaching = (): void => {
      for (let above = reaching.get(column); above && above.rows > 0; above = reaching.get(column)) {
        above.rows--
        texts.push('')
        column += above.columns
      }
    }
    for (const cell of row) {
      passReaching()
      reaching.set(column, { columns: cell.columns, rows: cell.rows - 1 })
      texts.push(cell.text)
      column += cell.columns
    }
    passReaching()
    return texts
  })
}
