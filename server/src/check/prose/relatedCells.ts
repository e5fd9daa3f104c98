import type { Related } from '../finding'
import type { CheckContext } from '../rule'

/** At most this many cells are pointed at; a sum may have dozens. */
const most = 8

/** The printed figures behind a statement, as places to look at: those above zero, or all where none is. */
export function relatedCells({ report }: CheckContext, cells: readonly number[]): readonly Related[] {
  const printed = cells.map((index) => report.cells[index]).filter((cell) => cell.state === 'number')
  const filled = printed.filter((cell) => cell.value !== 0)
  return (filled.length > 0 ? filled : printed)
    .slice(0, most)
    .map(({ start, end }) => ({ start, end, message: '表中的数字' }))
}
