import type { GridCell } from '../grid'
import type { Layout } from '../layout'
import { type Piece, plain } from '../pieces'

/** L8: every cell a paragraph; blank cells vanish, so a row with blanks cannot be laid against its columns. */
export const paragraphs: Layout = { id: 'L8', name: 'blanksep', loses: 'blanks', start: startWith('vanish') }

/** L8 where a blank cell stays behind as a line with one space. */
export const paragraphsSpaced: Layout = { id: 'L8-space', name: 'blanksep, spaces', start: startWith('space') }

function startWith(blank: 'vanish' | 'space'): Layout['start'] {
  return (random) => {
    const breakHeads = random.chance(0.7)
    const gap = random.pick(['\n\n', '\n\n', '\n\n', '\n'])
    const indent = random.pick(['', '', ' ', '  ', '\u3000', '\u00a0'])
    const print = (cell: GridCell): Piece[] => {
      if (cell.text === '') return blank === 'vanish' ? [] : [plain(' '), cell, plain(gap)]
      if (cell.role === 'head' && breakHeads) return [plain(`${brokenHead(cell.text)}${gap}`)]
      return [plain(cell.role === 'value' ? indent : ''), cell, plain(gap)]
    }
    return (grid) => grid.rows.flatMap((row) => row.cells.flatMap(print))
  }
}

/** Heads are broken where the form breaks them: two paragraphs are one cell. */
function brokenHead(text: string): string {
  return text.replace(/^(本年(?:（\d+）)?新)(制作|公开)/, '$1\n\n$2').replace(/^本年增\/减$/, '本年增/\n\n减')
}
