import type { Grid, GridCell } from '../grid'
import type { Layout } from '../layout'
import { type Piece, plain } from '../pieces'

/** L11: raw table markup with merged cells. */
export const html: Layout = {
  id: 'L11',
  name: 'html',
  start: (random) => {
    const style: Style = {
      line: random.pick(['\n', '\n', '']),
      attributes: random.pick(['', ' style="width:10%; text-align:center"', ' class="a" valign="top"']),
      inner: random.pick([
        ['', ''],
        ['<p>', '</p>'],
        ['<p style="margin:0"><span lang="EN-US">', '</span></p>'],
        ['\n  ', '\n'],
        ['&nbsp;', ''],
        ['<strong>', '</strong>&nbsp;'],
      ]),
      upper: random.chance(0.1),
      colgroup: random.chance(0.2),
      blank: random.pick(['&nbsp;', '', '&#160;', '<br/>']),
      head: random.pick(['td', 'th']),
    }
    const cased = (piece: Piece): Piece =>
      style.upper ? { ...piece, text: piece.text.replace(/<\/?[a-z]+/g, (tag) => tag.toUpperCase()) } : piece
    return (grid) => writeTable(grid, style).map(cased)
  },
}

interface Style {
  readonly line: string
  readonly attributes: string
  readonly inner: readonly string[]
  readonly blank: string
  readonly head: string
  /** Tag names in capitals. */
  readonly upper: boolean
  readonly colgroup: boolean
}

function writeTable(grid: Grid, style: Style): Piece[] {
  const colgroup = style.colgroup ? `<colgroup>${'<col width="60" />'.repeat(grid.width)}</colgroup>${style.line}` : ''
  const rows = grid.rows.flatMap((row) => [
    plain(`<tr>${style.line}`),
    ...row.cells.flatMap((cell) => writeCell(cell, style)),
    plain(`</tr>${style.line}`),
  ])
  return [plain(`<table border="1">${style.line}${colgroup}<tbody>${style.line}`), ...rows, plain(`</tbody></table>\n`)]
}

function writeCell(cell: GridCell, style: Style): Piece[] {
  const tag = cell.role === 'head' ? style.head : 'td'
  const spans = `${cell.columns > 1 ? ` colspan="${cell.columns}"` : ''}${cell.rows > 1 ? ` rowspan="${cell.rows}"` : ''}`
  const [open, close] = style.inner
  const blank = cell.text === '' ? style.blank : ''
  return [plain(`<${tag}${style.attributes}${spans}>${open}${blank}`), cell, plain(`${close}</${tag}>${style.line}`)]
}
