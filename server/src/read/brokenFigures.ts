import type { Dictionary } from './dictionary'
import { endsInSum } from './rowSum'
import { blanksVanish, type Run } from './run'
import { figureToken, type Token } from './token'

/**
 * Figures that a narrow column of a page broke over two lines. A PDF's text has their pieces one behind the other, and
 * so too many figures in the row, which then stand on several lines. A row may be on several lines without that, too.
 */

/** Every column is wide enough for so many digits: fewer are no piece of a figure. */
const fewestDigits = 2
/** So many ways show that nobody can say which is right. */
const severalWays = 2

/**
 * Puts broken figures, and the lines of a row, together where that gives just the row's figures and their sum, and
 * nothing else does.
 * @param folded the folded text
 * @returns the runs; one that was on several lines is one again
 */
export function joinBrokenFigures(
  folded: string,
  runs: readonly Run[],
  { summedRows: rows }: Dictionary,
): readonly Run[] {
  const joined: Run[] = []
  for (let first = 0, next = 0; first < runs.length; first = next) {
    next = first + 1
    while (next < runs.length && goesOn(runs[next])) next++
    const whole = blanksVanish(runs[first]) ? joinRuns(folded, runs.slice(first, next), rows) : null
    if (whole) joined.push(whole)
    else for (let index = first; index < next; index++) joined.push(runs[index])
  }
  return joined
}

/** No words stand before these figures. */
function goesOn(run: Run): boolean {
  return run.gap.length === 0 && !run.broken && blanksVanish(run)
}

function joinRuns(folded: string, runs: readonly Run[], rows: readonly (readonly number[])[]): Run | null {
  const given = runs.reduce((count, { firm }) => count + firm.length, 0)
  for (const widths of rows) {
    const tooMany = given - sumOf(widths)
    // Most rows are on one line and have just their figures.
    if (tooMany < 0 || tooMany >= given / 2 || (tooMany === 0 && runs.length === 1)) continue
    const figures = runs.flatMap(({ firm }) => firm)
    if (figures.some(({ figure }) => figure === null || figure.value === null)) return null
    const row = tooMany === 0 ? wholeRow(figures, widths) : joinPieces(folded, figures, widths, tooMany)
    if (row) return { ...runs[0], items: row, firm: row }
  }
  return null
}

/** The figures, where they are those of the row just as they are. Zeros add up wherever they come from. */
function wholeRow(figures: readonly Token[], widths: readonly number[]): readonly Token[] | null {
  return holds(figures, widths) && figures.some((figure) => countOf(figure) > 0) ? figures : null
}

function joinPieces(
  folded: string,
  figures: readonly Token[],
  widths: readonly number[],
  tooMany: number,
): readonly Token[] | null {
  if (holds(figures.slice(0, -tooMany), widths) || holds(figures.slice(tooMany), widths)) return null
  const ways = waysToJoin(folded, figures, widths, tooMany)
  return ways.length === 1 ? ways[0] : null
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0)
}

function holds(figures: readonly Token[], widths: readonly number[]): boolean {
  let from = 0
  return widths.every((width) => {
    const values = figures.slice(from, from + width).map(countOf)
    from += width
    return endsInSum(values)
  })
}

/** The ways to put `tooMany` pairs of neighbours together so that every row ends in its sum; no more than two are looked for. */
function waysToJoin(
  folded: string,
  figures: readonly Token[],
  [width, ...others]: readonly number[],
  tooMany: number,
): readonly (readonly Token[])[] {
  const found: (readonly Token[])[] = []
  for (let pairs = others.length === 0 ? tooMany : 0; pairs <= Math.min(tooMany, width); pairs++) {
    const rest = figures.slice(width + pairs)
    for (const row of rowsOf(folded, figures.slice(0, width + pairs), pairs)) {
      const ends = others.length === 0 ? [[]] : waysToJoin(folded, rest, others, tooMany - pairs)
      for (const end of ends) found.push([...row, ...end])
      if (found.length >= severalWays) return found
    }
  }
  return found
}

/** The ways to put so many pairs of a row's figures together that it ends in its sum. */
function* rowsOf(folded: string, figures: readonly Token[], pairs: number): Generator<readonly Token[]> {
  for (const row of pairUp(folded, figures, pairs)) if (endsInSum(row.map(countOf))) yield row
}

function* pairUp(folded: string, figures: readonly Token[], pairs: number): Generator<readonly Token[]> {
  if (pairs === 0) {
    yield figures
    return
  }
  for (let at = 0; at + 1 < figures.length; at++) {
    const whole = joinTwo(folded, figures[at], figures[at + 1])
    if (!whole) continue
    for (const rest of pairUp(folded, figures.slice(at + 2), pairs - 1)) yield [...figures.slice(0, at), whole, ...rest]
  }
}

/** The figure whose pieces two tokens are; `null` where no line ends between them, or they are not all digits. */
function joinTwo(folded: string, first: Token, second: Token): Token | null {
  if (first.line === second.line || first.end - first.start < fewestDigits) return null
  const printed = folded.slice(first.start, first.end) + folded.slice(second.start, second.end)
  if (!/^[1-9]\d+$/.test(printed)) return null
  const figure = { state: 'number', value: Number(printed), printed } as const
  return figureToken(first.start, second.end, first.line, figure, first.column)
}

function countOf({ figure }: Token): number {
  return figure?.value ?? 0
}
