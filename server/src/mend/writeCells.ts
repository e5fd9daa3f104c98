import type { PlannedCell } from '../check/totals'
import type { Edit } from '../report/edit'
import type { Report, Row, Table } from '../report/report'
import { figureText } from '../text/figureText'
import { fillBlank } from './blankCell'
import { inOrder } from './edits'
import { replaceBetweenBars } from './padding'

/**
 * Edits that write numbers into cells, in the manner of the text's layout and without touching anything else. A cell
 * that the text lacks can be written only at the end of its row.
 */
export function writeCells(report: Report, cells: readonly PlannedCell[]): readonly Edit[] {
  return inOrder(cells.flatMap((planned) => writeCell(report, planned) ?? []))
}

function writeCell(report: Report, { cell: index, value }: PlannedCell): Edit | null {
  const place = placeOf(report, index)
  if (!place) return null
  const { table, row, column } = place
  const cell = row.cells[column]
  if (cell.state === 'absent')
    return appendCell(report.source, row, column, figureText(exampleIn(report.source, row), value))
  const written = report.source.slice(cell.start, cell.end)
  const text = figureText(cell.state === 'number' ? written : exampleIn(report.source, row), value)
  if (written === text) return null
  if (written === '') return fillBlank(report.source, table.layout, cell.start, text)
  if (table.layout === 'bars') return replaceBetweenBars(report.source, table, cell, text)
  return { start: cell.start, end: cell.end, text }
}

interface Place {
  readonly table: Table
  readonly row: Row
  readonly column: number
}

function placeOf(report: Report, index: number): Place | null {
  for (const table of Object.values(report.tables)) {
    for (const row of table.rows) {
      const column = index - row.row.first
      if (column >= 0 && column < row.cells.length) return { table, row, column }
    }
  }
  return null
}

/** The first figure of a row, whose digits a blank beside it follows. */
function exampleIn(source: string, row: Row): string {
  const example = row.cells.find((cell) => cell.state === 'number')
  return example ? source.slice(example.start, example.end).replace(/[,，]/g, '') : ''
}

/** Adds the row's next cell behind its last one, separated like two figures before it. */
function appendCell(source: string, row: Row, column: number, text: string): Edit | null {
  if (column < 2 || row.given !== column) return null
  const given = row.cells.slice(0, column)
  const pair = given.findIndex((cell, at) => at > 0 && cell.end > cell.start && given[at - 1].end > given[at - 1].start)
  const second = pair > 0 ? pair : column - 1
  const separator = source.slice(given[second - 1].end, given[second].start)
  if (!/^(?:[\s|,]|<[^>]*>)+$/.test(separator)) return null
  const { start, end } = given[column - 1]
  // The place of an empty HTML cell may lie in its tag: nothing can be put behind it.
  if (start === end && separator.includes('<')) return null
  return { start: end, end, text: `${separator}${text}` }
}
