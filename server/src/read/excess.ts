import { endsInSum } from './rowSum'
import { blanksVanish, type Run } from './run'
import type { Token } from './token'

/** What is left of a run with more figures than its row, or its rows side by side, have. */
export interface Settled {
  /** The figures that are the row's; `null` where nobody can say which they are. */
  readonly tokens: readonly Token[] | null
  /** Place among the row's cells of a figure that is too many and has to be told; -1 for none. */
  readonly excess: number
}

/**
 * Finds the figures of a row among more of them: a cell was typed twice, a space got into a number, a page number or a
 * cell of another column stands between them. The sums that the form asks for tell which one does not belong.
 * @param widths how many figures stand in each of the rows side by side, all of which end in their sum
 * @returns `null` where the first figures are taken to be the row's
 */
export function settleExcess(run: Run, widths: readonly number[]): Settled | null {
  const { firm } = run
  const width = widths.reduce((sum, each) => sum + each, 0)
  if (firm.length <= width || addUp(firm.slice(0, width), widths)) return null
  const ownLine = lineOfRow(firm, width)
  if (ownLine) return { tokens: ownLine, excess: -1 }
  // 续表, 单位：件 between the head and the figures.
  const words = firm.flatMap(({ figure }, at) => (figure === null ? [at] : []))
  if (firm.length === width + 1 && words.length === 1 && addUp(without(firm, words[0]), widths)) {
    return { tokens: without(firm, words[0]), excess: words[0] === 0 ? -1 : Math.min(words[0], width - 1) }
  }
  const found = firm.length === width + 1 ? withoutOne(firm, widths) : none
  if (found.length > 1) return { tokens: null, excess: 0 }
  if (found.length === 1) {
    const [at] = found
    return { tokens: without(firm, at), excess: standsAlone(firm, at) ? -1 : Math.min(at, width - 1) }
  }
  // One more on a line of its own may be a page number behind the row, whose sum is wrong.
  const isRow = firm.length > width + 1 || firm[0].line === firm[firm.length - 1].line || !blanksVanish(run)
  return isRow ? { tokens: null, excess: 0 } : null
}

const none: readonly number[] = []

/** The figures of each of the rows side by side end in their sum; blanks count as nothing. */
export function addUp(tokens: readonly Token[], widths: readonly number[]): boolean {
  let from = 0
  return widths.every((width) => {
    const values = tokens.slice(from, from + width).map(({ figure }) => figure?.value ?? 0)
    from += width
    return endsInSum(values)
  })
}

/** Places without whose figure the others add up, one for each different outcome. */
function withoutOne(firm: readonly Token[], widths: readonly number[]): readonly number[] {
  const outcomes = new Map<string, number>()
  for (let at = firm.length - 1; at >= 0; at--) {
    const rest = without(firm, at)
    const values = rest.map(({ figure }) => figure?.value ?? 0).join(' ')
    if (!outcomes.has(values) && addUp(rest, widths)) outcomes.set(values, at)
  }
  return [...outcomes.values()]
}

function without(firm: readonly Token[], at: number): readonly Token[] {
  return [...firm.slice(0, at), ...firm.slice(at + 1)]
}

/** A page number: it has its line for itself, the others share theirs. */
function standsAlone(firm: readonly Token[], at: number): boolean {
  const { line } = firm[at]
  const others = without(firm, at)
  return others.every((token) => token.line !== line) && others[0].line === others[others.length - 1].line
}

/** The line that has just as many figures as the row, if one has. */
export function lineOfRow(firm: readonly Token[], width: number): readonly Token[] | null {
  for (let first = 0, next = 0; first < firm.length; first = next) {
    while (next < firm.length && firm[next].line === firm[first].line) next++
    if (next - first === width) return firm.slice(first, next)
  }
  return null
}
