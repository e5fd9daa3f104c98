import { coveredFromAbove, type Grid, type GridCell, type GridRow } from '../grid'
import type { Layout } from '../layout'
import { joinPieces, type Piece, plain } from '../pieces'
import type { Random } from '../random'

/** L10: Markdown tables as converters make them. */
export const markdown: Layout = {
  id: 'L10',
  name: 'mdpipe',
  pads: true,
  headingPrefix: '## ',
  start: (random) => {
    const style: Style = {
      covered: random.pick(['empty', 'empty', 'repeated'] as const),
      captions: random.pick(['row', 'line'] as const),
      disputes: random.pick(['whole', 'three', 'bare'] as const),
      titles: random.chance(0.3),
      spaced: random.chance(0.8),
      rule: random.pick(['---', '---', ':---:', ':--', '--------']),
      bold: random.chance(0.15),
      breaks: random.chance(0.15),
    }
    return (grid) => [...title(grid, style), ...writeTable(grid, style, random), plain('\n')]
  },
}

interface Style {
  readonly covered: 'empty' | 'repeated'
  /** 第二十条第（一）项 is a row of the table, or a line before a table of its own. */
  readonly captions: 'row' | 'line'
  /** Table 四 under its whole head, as three small tables, or as one bare row. */
  readonly disputes: 'whole' | 'three' | 'bare'
  readonly titles: boolean
  readonly spaced: boolean
  /** A cell of the line under the head. */
  readonly rule: string
  /** Heads and labels are bold. */
  readonly bold: boolean
  /** Heads are broken with markup. */
  readonly breaks: boolean
}

function title(grid: Grid, style: Style): Piece[] {
  return style.titles ? [plain(`### ${grid.table.name}\n\n`)] : []
}

function writeTable(grid: Grid, style: Style, random: Random): Piece[] {
  if (grid.table.labelColumns === 0) return writeDisputes(grid, style)
  let ruled = false
  return grid.rows.flatMap((row, number) => {
    if (row.kind === 'caption' && style.captions === 'line') {
      ruled = false
      const mark = random.pick(['**', '', '### '])
      return [plain(`${number > 0 ? '\n' : ''}${mark}${row.cells[0].text}${mark === '**' ? mark : ''}\n\n`)]
    }
    const pieces = barRow(fullRow(grid, row, number, style), style)
    if (!ruled) pieces.push(plain(rule(grid.width, style)))
    ruled = true
    return pieces
  })
}

function fullRow(grid: Grid, row: GridRow, number: number, style: Style): Piece[] {
  const line: Piece[] = Array.from({ length: grid.width }, () => plain(''))
  if (style.covered === 'repeated') {
    for (const cell of coveredFromAbove(grid, number)) line[cell.column] = plain(cell.text)
  }
  for (const cell of row.cells) line[cell.column] = cell
  return line
}

function barRow(cells: readonly Piece[], style: Style): Piece[] {
  const space = style.spaced ? ' ' : ''
  const groups = cells.map((cell) => [decorated(cell, style)])
  return [plain(`|${space}`), ...joinPieces(groups, `${space}|${space}`), plain(`${space}|\n`)]
}

function decorated(cell: Piece, style: Style): Piece {
  if (cell.cell !== undefined || cell.text === '') return cell
  const text = style.breaks ? cell.text.replace(/^(本年新)(制作|公开)/, '$1<br>$2') : cell.text
  return { ...cell, text: style.bold && !/\d/.test(text) ? `**${text}**` : text }
}

function rule(width: number, style: Style): string {
  return `|${(style.spaced ? ` ${style.rule} |` : `${style.rule}|`).repeat(width)}\n`
}

function writeDisputes(grid: Grid, style: Style): Piece[] {
  const values = grid.rows[grid.rows.length - 1].cells
  if (style.disputes === 'whole') {
    return grid.rows.flatMap((row, number) => {
      const pieces = barRow(fullRow(grid, row, number, style), style)
      return number === 0 ? [...pieces, plain(rule(grid.width, style))] : pieces
    })
  }
  if (style.disputes === 'bare') return barRow(values, style)
  const block = grid.table.blocks[0]
  return block.rows.flatMap((row, number) => {
    const width = block.columns.length
    const name = row.id === 'review' ? row.label.text : `行政诉讼（${row.label.text}）`
    const heads = block.columns.map((column) => plain(column.label.text))
    const own: readonly GridCell[] = values.slice(number * width, (number + 1) * width)
    return [
      plain(`### ${name}\n\n`),
      ...barRow(heads, style),
      plain(rule(width, style)),
      ...barRow(own, style),
      plain('\n'),
    ]
  })
}
