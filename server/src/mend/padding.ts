import type { Edit } from '../report/edit'
import type { Table } from '../report/report'
import type { Span } from '../report/span'
import { lineStartAt } from '../text/lineStartAt'
import { textWidth } from '../write/pipes'

/** Spaces on either side of a cell's text, up to the next other character. */
interface Room {
  readonly left: number
  readonly right: number
}

/** The spaces around a span. */
function roomAround(source: string, { start, end }: Span): Room {
  let left = 0
  while (source[start - 1 - left] === ' ') left++
  let right = 0
  while (source[end + right] === ' ') right++
  return { left, right }
}

/**
 * Replaces a cell's text between bars so that the next bar stays in its column: what the text gains or loses in width is
 * taken from or given to the spaces beside it. Cells that are not padded just change their length.
 */
export function replaceBetweenBars(source: string, table: Table, span: Span, text: string): Edit {
  const plain = { start: span.start, end: span.end, text }
  const gain = textWidth(text) - textWidth(source.slice(span.start, span.end))
  if (gain === 0) return plain
  const room = roomAround(source, span)
  const side =
    paddedSide(room) ?? (gain < 0 && isAligned(source, table, span) ? paddedSideOfTable(source, table) : null)
  if (side === null) return plain
  const available = (side === 'left' ? room.left : room.right) - 1
  const change = gain > 0 ? -Math.min(gain, available) : -gain
  return side === 'left' ? withLeftRoom(plain, room, change) : withRightRoom(plain, room, change)
}

function withLeftRoom(edit: Edit, { left }: Room, change: number): Edit {
  return { ...edit, start: edit.start - left, text: ' '.repeat(left + change) + edit.text }
}

function withRightRoom(edit: Edit, { right }: Room, change: number): Edit {
  return { ...edit, end: edit.end + right, text: edit.text + ' '.repeat(right + change) }
}

/** The side with more than the one space that separates text from a bar; right where both have. */
function paddedSide({ left, right }: Room): 'left' | 'right' | null {
  if (left < 2 && right < 2) return null
  return left > right ? 'left' : 'right'
}

/** The bar behind the cell stands below that of the rows around it. */
function isAligned(source: string, table: Table, span: Span): boolean {
  const at = table.rows.findIndex((row) => row.start <= span.start && span.end <= row.end)
  const column = table.rows[at]?.cells.findIndex((cell) => cell.start === span.start) ?? -1
  if (column < 0) return false
  const width = table.rows[at].cells.length
  const around = [table.rows[at - 1], table.rows[at + 1]].filter((other) => other?.cells.length === width)
  const bar = barColumn(source, span)
  return around.length > 0 && around.every((other) => barColumn(source, other.cells[column]) === bar)
}

/** The column, in an editor, of the bar behind a cell. */
function barColumn(source: string, { start, end }: Span): number {
  return textWidth(source.slice(lineStartAt(source, start), source.indexOf('|', end)))
}

/** The side that the first padded figure of a table has its spaces on; `null` in a table without padding. */
function paddedSideOfTable(source: string, table: Table): 'left' | 'right' | null {
  for (const row of table.rows) {
    for (const cell of row.cells) {
      const side = cell.end > cell.start ? paddedSide(roomAround(source, cell)) : null
      if (side !== null) return side
    }
  }
  return null
}
