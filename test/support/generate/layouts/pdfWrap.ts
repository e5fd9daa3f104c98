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
      lineGap: random.chance(0.6) ? '\n\n' : '\n',
      cellGap: random.chance(0.5) ? '\n\n' : '\n',
      order: random.pick(['before', 'before', 'around', 'mixed'] as const),
      groups: random.pick(['apart', 'apart', 'beside', 'whole'] as const),
      footer: random.pick(['- # -', '— # —', '#', '第 # 页', '\n\n', '\n']),
      rowsOnPage: random.int(7, 30),
      repeatsHead: random.chance(0.25),
    }
    const page: Page = { number: random.int(1, 4), rows: 0, scattered: [] }
    return (grid) => grid.rows.flatMap((row, number) => writeRow(grid, row, number, style, page, random))
  },
  paragraph: (paragraph, random) => wrapProse(paragraph, random.int(24, 34), random.chance(0.4)),
}

interface Style {
  readonly labelWidth: number
  readonly headWidth: number
  /** Between the lines of a wrapped label. */
  readonly lineGap: string
  /** Between the cells of a head, and between a wrapped label and its figures. */
  readonly cellGap: string
  /** Figures stand behind a wrapped label, in its middle, or anywhere. */
  readonly order: 'before' | 'around' | 'mixed'
  /** Vertical labels: in fragments between the rows, in fragments in front of row labels, or whole. */
  readonly groups: 'apart' | 'beside' | 'whole'
  readonly footer: string
  readonly rowsOnPage: number
  /** The head of table 三 stands on every page anew. */
  readonly repeatsHead: boolean
}

interface Page {
  number: number
  rows: number
  /** Fragments of vertical labels that are still to come. */
  readonly scattered: string[]
}

function writeRow(grid: Grid, row: GridRow, number: number, style: Style, page: Page, random: Random): Piece[] {
  if (row.kind === 'caption') return [plain(`${row.cells[0].text}\n\n`)]
  if (row.kind === 'head') return [plain(headText(grid, row, style))]
  const pieces = writeFigures(grid, row, style, page, random)
  if (page.scattered.length > 0 && isLastOfGroup(grid, number)) {
    pieces.push(plain(`${page.scattered.splice(0).join(style.lineGap)}\n\n`))
  }
  page.rows++
  if (page.rows % style.rowsOnPage === 0) {
    pieces.push(plain(footer(style, page)))
    const again = style.repeatsHead && grid.table.labelColumns > 1 && number + 1 < grid.rows.length
    const heads = again ? grid.rows.filter(({ kind }) => kind === 'head') : []
    pieces.push(...heads.map((head) => plain(headText(grid, head, style))))
  }
  return pieces
}

function footer(style: Style, page: Page): string {
  return `${style.footer.replace('#', String(page.number++))}\n\n`
}

/** Heads of table 二 wrap at 5 characters or so; the narrow ones of tables 三 and 四 go glyph by glyph. */
function headText(grid: Grid, row: GridRow, style: Style): string {
  const narrow = grid.table.labelColumns !== 1
  if (row.cells.every((cell) => cell.columns >= 5)) return `${row.cells.map((cell) => cell.text).join(' ')}\n\n`
  const cells = row.cells.map((cell) => {
    const width = narrow && cell.columns === 1 ? style.headWidth : cell.columns * 5 + 1
    return wrap(cell.text, width).join(style.lineGap)
  })
  return `${cells.join(style.cellGap)}\n\n`
}

function writeFigures(grid: Grid, row: GridRow, style: Style, page: Page, random: Random): Piece[] {
  const pieces: Piece[] = []
  const values = row.cells.filter((cell) => cell.role === 'value')
  const label = row.cells.find((cell) => cell.role === 'label')
  if (!label) return [...figureLine(values), plain('\n\n')]
  for (const group of row.cells.filter((cell) => cell.role === 'group')) {
    if (style.groups === 'whole') pieces.push(plain(`${group.text}\n`))
    else if (style.groups === 'beside') page.scattered.push(...wrap(group.text, 4))
    else {
      const lines = wrap(group.text, random.int(2, 4))
      const now = random.int(1, lines.length)
      pieces.push(plain(`${lines.slice(0, now).join(style.lineGap)}${style.cellGap}`))
      page.scattered.push(...lines.slice(now))
    }
  }
  if (style.groups === 'beside' && page.scattered.length > 0) pieces.push(plain(`${page.scattered.shift()} `))
  const width = grid.table.labelColumns === 1 ? 12 : style.labelWidth + (label.columns - 1) * 3
  const lines = wrap(label.text, width)
  if (lines.length === 1)
    return [...pieces, { ...label, text: lines[0] }, plain(' '), ...figureLine(values), plain('\n\n')]
  return [...pieces, ...wrappedRow(lines, values, style, page, random)]
}

function wrappedRow(
  lines: readonly string[],
  values: readonly GridCell[],
  style: Style,
  page: Page,
  random: Random,
): Piece[] {
  const order = style.order === 'mixed' ? random.pick(['before', 'around', 'beside'] as const) : style.order
  const all = lines.join(style.lineGap)
  if (order === 'before') return [plain(all + style.cellGap), ...figureLine(values), plain('\n\n')]
  const half = order === 'around' ? Math.ceil(lines.length / 2) : random.int(1, lines.length - 1)
  const aside =
    page.scattered.length > 0 && random.chance(0.3) ? `${page.scattered.splice(0).join(style.lineGap)}\n\n` : ''
  const pageBreak = random.chance(0.1) ? footer(style, page) : ''
  return [
    plain(lines.slice(0, half).join(style.lineGap)),
    plain(order === 'beside' ? ' ' : '\n'),
    ...figureLine(values),
    plain(`\n\n${pageBreak}${aside}${lines.slice(half).join(style.lineGap)}\n\n`),
  ]
}

/** The next row begins another group, or none: fragments left over stand here at the latest. */
function isLastOfGroup(grid: Grid, number: number): boolean {
  const next = grid.rows[number + 1]
  return !next || next.cells.some((cell) => cell.role === 'group' || (cell.role === 'label' && cell.columns > 1))
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

/**
 * Prose in lines of `width` characters with an empty line between, as PDF text comes. Numbers may be parted from their
 * units, and have spaces around them where `spaced`.
 */
function wrapProse(paragraph: Paragraph, width: number, spaced: boolean): Piece[] {
  let column = 0
  return paragraph.map((piece) => {
    let text = ''
    for (const token of piece.text.match(/\d+(?:\.\d+)?|[^\d]/gu) ?? []) {
      const closing = /^[，。、；：！？）”》]$/.test(token)
      if (column >= width && !closing) {
        text += '\n\n'
        column = 0
      }
      const number = spaced && /\d/.test(token)
      text += number ? ` ${token} ` : token
      column += token.length
    }
    return { ...piece, text }
  })
}
