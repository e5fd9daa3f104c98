import type { Grid, GridCell, GridRow } from '../grid'
import type { Layout } from '../layout'
import type { Paragraph } from '../model'
import { type Piece, plain } from '../pieces'
import type { Random } from '../random'

/** L9: text of a PDF. Labels wrap, figures of a row stand on one line, group labels are scattered between the rows. */
export const pdfWrap: Layout = {
  id: 'L9',
  name: 'pdfwrap',
  loses: 'blanks',
  gap: '\n\n',
  start: (random) => {
    const style: Style = {
      labelWidth: random.int(6, 14),
      headWidth: random.int(1, 5),
      lineGap: random.chance(0.5) ? '\n\n' : '\n',
      order: random.pick(['before', 'before', 'around', 'mixed'] as const),
      groupsApart: random.chance(0.7),
    }
    const page = { number: random.int(1, 4), rows: 0 }
    return (grid) => writeTable(grid, style, page, random)
  },
  paragraph: (paragraph, random) => wrapProse(paragraph, random.int(24, 34)),
}

interface Style {
  readonly labelWidth: number
  readonly headWidth: number
  /** Between the lines of a wrapped label. */
  readonly lineGap: string
  readonly order: 'before' | 'around' | 'mixed'
  readonly groupsApart: boolean
}

interface Page {
  number: number
  rows: number
}

function writeTable(grid: Grid, style: Style, page: Page, random: Random): Piece[] {
  const pieces: Piece[] = []
  const scattered: string[] = []
  for (const row of grid.rows) {
    if (row.kind === 'figures') {
      pieces.push(...writeFigures(grid, row, style, scattered, random))
      if (++page.rows % 14 === 0) pieces.push(plain(`- ${page.number++} -\n\n`))
      continue
    }
    if (row.kind === 'caption') pieces.push(plain(`${row.cells[0].text}\n\n`))
    else pieces.push(plain(headText(grid, row, style)))
  }
  return pieces
}

/** Heads of table 二 wrap at 5 characters or so; the narrow ones of tables 三 and 四 go glyph by glyph. */
function headText(grid: Grid, row: GridRow, style: Style): string {
  const narrow = grid.table.labelColumns !== 1
  return row.cells
    .map((cell) =>
      wrap(cell.text, narrow && cell.columns === 1 ? style.headWidth : cell.columns * 5 + 1).join(style.lineGap),
    )
    .map((text) => `${text}\n\n`)
    .join('')
}

function writeFigures(grid: Grid, row: GridRow, style: Style, scattered: string[], random: Random): Piece[] {
  const pieces: Piece[] = []
  const values = row.cells.filter((cell) => cell.role === 'value')
  const label = row.cells.find((cell) => cell.role === 'label')
  for (const group of row.cells.filter((cell) => cell.role === 'group')) {
    const lines = wrap(group.text, 3)
    if (!style.groupsApart) pieces.push(plain(`${group.text}\n`))
    else {
      const now = random.int(1, lines.length)
      pieces.push(
        plain(
          lines
            .slice(0, now)
            .map((line) => `${line}\n`)
            .join('\n'),
        ),
        plain('\n'),
      )
      scattered.push(...lines.slice(now))
    }
  }
  if (!label) return [...pieces, ...figureLine(values), plain('\n\n')]
  const width = grid.table.labelColumns === 1 ? 12 : style.labelWidth + (label.columns - 1) * 3
  const lines = wrap(label.text, width)
  pieces.push(...labelAndFigures(lines, label, values, style, scattered, random))
  if (scattered.length > 0 && (random.chance(0.6) || lastOfGroups(grid, row))) {
    pieces.push(plain(`${scattered.splice(0).join(style.lineGap)}\n\n`))
  }
  return pieces
}

function lastOfGroups(grid: Grid, row: GridRow): boolean {
  const next = grid.rows[grid.rows.indexOf(row) + 1]
  return !next || next.cells.some((cell) => cell.role === 'group') || next.cells.some((cell) => cell.columns === 3)
}

function labelAndFigures(
  lines: readonly string[],
  label: GridCell,
  values: readonly GridCell[],
  style: Style,
  scattered: string[],
  random: Random,
): Piece[] {
  if (lines.length === 1) return [{ ...label, text: lines[0] }, plain(' '), ...figureLine(values), plain('\n\n')]
  const order = style.order === 'mixed' ? random.pick(['before', 'around', 'half'] as const) : style.order
  const all = (part: readonly string[]): Piece[] => (part.length === 0 ? [] : [plain(part.join(style.lineGap))])
  if (order === 'before')
    return [...all(lines), plain(random.chance(0.5) ? '\n' : '\n\n'), ...figureLine(values), plain('\n\n')]
  const half = order === 'around' ? Math.ceil(lines.length / 2) : lines.length - 1
  const aside = scattered.length > 0 && random.chance(0.3) ? `${scattered.splice(0, 1)[0]}\n\n` : ''
  return [
    ...all(lines.slice(0, half)),
    plain(order === 'half' ? ' ' : '\n'),
    ...figureLine(values),
    plain(`\n\n${aside}`),
    ...all(lines.slice(half)),
    plain('\n\n'),
  ]
}

function figureLine(values: readonly Piece[]): Piece[] {
  return values.flatMap((value, number) => (number === 0 ? [value] : [plain(' '), value]))
}

/** Breaks a text every `width` characters. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (let start = 0; start < text.length; start += width) lines.push(text.slice(start, start + width))
  return lines.length === 0 ? [''] : lines
}

/** Prose in lines of `width` characters with an empty line between, as PDF text comes; numbers may be parted from units. */
export function wrapProse(paragraph: Paragraph, width: number): Piece[] {
  const pieces: Piece[] = []
  let column = 0
  for (const piece of paragraph) {
    let text = ''
    for (const token of piece.text.match(/\d+(?:\.\d+)?|[^\d]/gu) ?? []) {
      if (column >= width) {
        text += '\n\n'
        column = 0
      }
      text += token
      column += token.length
    }
    pieces.push({ ...piece, text })
  }
  return pieces
}
