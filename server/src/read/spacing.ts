import { blankToken, holdsNoWord, type Token, type TokenLine } from './token'
import { tokenizeLine } from './tokenize'

/** So many lines with one figure, and so many gaps alike, show that every cell has a line of its own. */
const fewestCells = 20
/** Lines with several cells that such a text may still have: one for so many. */
const cellsForARow = 10
/** Gaps narrower than the usual one that such a text may have: one for so many. */
const gapsForANarrowOne = 20
/** Cells of words in a row: more than labels have, so that they are a table's head. */
const fewestInHead = 4
/** Words of a table's head; longer ones may be lines of prose. */
const longestHead = 12

type Content = 'figure' | 'text'
/** White space between two cells: how much of it stands between which lines. */
interface Gap {
  readonly before: Content
  readonly after: Content
  readonly size: number
  /** Both are short words. */
  readonly head: boolean
  readonly from: number
  readonly to: number
}

/**
 * What browsers and scrapers make of a page: every cell on a line of its own, indented by tabs or followed by one, and
 * lines of white space that part cells and are none. Where the gaps between figures say so, the lines are given back
 * without what merely parts them, and a gap that is wider holds as many blanks as the step by which gaps grow.
 */
export function withoutSpacing(folded: string, lines: readonly TokenLine[]): readonly TokenLine[] {
  if (!hasSpacedCells(lines)) return lines
  const gaps = gapsOf(folded, lines)
  const size = usualSize(gaps.filter(({ after, head }) => after === 'figure' || head))
  const between = gaps.filter(({ before, after }) => before === 'figure' && after === 'figure')
  if (size < 0 || between.filter((gap) => gap.size < size).length * gapsForANarrowOne > between.length) return lines
  if (size === 0 && !lines.some(({ shape }) => shape === 'tabs')) return lines
  const rowEnd = usualSize(gaps.filter(({ before, after }) => before === 'figure' && after === 'text'))
  const leading = gaps.filter((gap) => gap.before === 'text' && gap.after === 'figure' && gap.size !== rowEnd)
  const step = stepOf(between, size) ?? stepOf(leading, size) ?? 0
  const spaced = lines.map((line) => withoutIndent(folded, line))
  const belowHeads = gapsBelowHeads(gaps, size)
  for (const gap of gaps) {
    if (mayEndRow(gap, size, rowEnd)) {
      markEnd(spaced, gap)
      continue
    }
    const isBelowHead = belowHeads.has(gap)
    const count = isBelowHead ? blanksBeyond(gap.size, rowEnd, step) : blanksIn(gap, size, rowEnd, step)
    fillGap(folded, spaced, gap, count, isBelowHead ? rowEnd : size, step)
  }
  return spaced
}

/** Most texts are told by their first lines with figures; the others are looked at once. */
function hasSpacedCells(lines: readonly TokenLine[]): boolean {
  let cells = 0
  let spaced = 0
  let rows = 0
  let previous: TokenLine | undefined
  for (const line of lines) {
    if (holdsNoWord(line) || line.shape === 'barRow' || line.shape === 'barCell') return false
    const content = contentOf(line)
    if (content === 'row' && ++rows > fewestCells && rows > cells) return false
    if (content === 'figure') {
      cells++
      if (line.shape === 'tabs' || (previous && contentOf(previous) === 'white')) spaced++
    }
    if (line.tokens.length > 0) previous = line
  }
  return cells >= fewestCells && spaced * 2 > cells && rows * cellsForARow <= cells
}

/** What stands on a line: one cell, several, white space, or nothing at all. */
function contentOf({ tokens }: TokenLine): Content | 'row' | 'white' | 'nothing' {
  if (tokens.length === 0) return 'nothing'
  let content: Content | 'white' = 'white'
  for (const { kind } of tokens) {
    if (kind === 'blank') continue
    if (content !== 'white') return 'row'
    content = kind === 'figure' ? 'figure' : 'text'
  }
  return content
}

/** The white space between every two lines that hold one cell each. */
function gapsOf(folded: string, lines: readonly TokenLine[]): readonly Gap[] {
  const gaps: Gap[] = []
  let before: Content | null = null
  let from = 0
  let size = 0
  let isShort = false
  for (let line = 0; line < lines.length; line++) {
    const content = contentOf(lines[line])
    if (content === 'nothing') continue
    if (content === 'white') {
      size += widthOf(folded, lines[line])
      continue
    }
    const short = content === 'text' && lines[line].end - lines[line].start <= longestHead
    const head = short && isShort
    if (before !== null && content !== 'row') gaps.push({ before, after: content, size, head, from, to: line })
    before = content === 'row' ? null : content
    isShort = short
    from = line + 1
    size = 0
  }
  return gaps
}

/** Tabs part cells, so each counts; other white space is one line of it. */
function widthOf(folded: string, { start, end }: TokenLine): number {
  let tabs = 0
  for (let at = start; at < end; at++) if (folded.charCodeAt(at) === 0x09) tabs++
  return Math.max(1, tabs)
}

/** The size that most gaps have; -1 where too few are alike. */
function usualSize(gaps: readonly Gap[]): number {
  const counts = new Map<number, number>()
  for (const { size } of gaps) counts.set(size, (counts.get(size) ?? 0) + 1)
  let best = -1
  for (const [size, count] of counts) if (count > (counts.get(best) ?? fewestCells / 2)) best = size
  return best
}

/**
 * By how much each blank cell widens a gap, `null` where no gap is wider; 0 where they do not agree, so that nobody can
 * say which cells are blank.
 */
function stepOf(gaps: readonly Gap[], size: number): number | null {
  const wider = gaps.map((gap) => gap.size - size).filter((extra) => extra > 0)
  if (wider.length === 0) return null
  const step = Math.min(...wider)
  return wider.every((extra) => extra % step === 0) ? step : 0
}

/**
 * The gaps between a table's head and the figures below it, where a row ends: of the head's words only those of its last
 * row stand as close together as cells do.
 */
function gapsBelowHeads(gaps: readonly Gap[], size: number): ReadonlySet<Gap> {
  const found = new Set<Gap>()
  let words = 1
  for (const gap of gaps) {
    if (gap.after === 'figure' && words >= fewestInHead) found.add(gap)
    words = gap.before === 'text' && gap.after === 'text' && gap.size === size ? words + 1 : 1
  }
  return found
}

/** A gap as wide as between rows, or as between cells, may stand between any two lines where a label begins or ends. */
function blanksIn({ before, after, size: own }: Gap, size: number, rowEnd: number, step: number): number {
  const usual = after === 'figure' ? size : rowEnd
  const parts = own === usual || (before === 'text' && (own === size || own === rowEnd))
  return parts ? 0 : blanksBeyond(own, usual, step)
}

/** How many blanks widen a gap; none where they do not come to a whole number, or nobody knows the usual size (-1). */
function blanksBeyond(own: number, usual: number, step: number): number {
  const extra = own - usual
  return step > 0 && usual >= 0 && extra > 0 && extra % step === 0 ? extra / step : 0
}

/** Two labels stand side by side, or the row ends in the blank cell behind the first: what the label asks for tells. */
function mayEndRow({ before, after, size: own }: Gap, size: number, rowEnd: number): boolean {
  return before === 'text' && after === 'text' && own === size && rowEnd >= 0 && size > rowEnd
}

/** Leaves one blank that counts only where a figure is wanted. */
function markEnd(lines: TokenLine[], { from, to }: Gap): void {
  let isMarked = false
  for (let line = from; line < to; line++) {
    const { start, end, tokens } = lines[line]
    if (tokens.length === 0) continue
    const blanks = isMarked ? [] : [blankToken(end, tokens[0].line, -1, true)]
    lines[line] = { start, end, shape: 'empty', tokens: blanks, width: 0 }
    isMarked = true
  }
}

/** Leaves as many blanks in a gap as it has blank cells, each where its text would stand: behind what parts two cells. */
function fillGap(
  folded: string,
  lines: TokenLine[],
  { from, to, size: whole }: Gap,
  count: number,
  size: number,
  step: number,
): void {
  let width = 0
  let given = 0
  for (let line = from; line < to; line++) {
    const { start, end, tokens } = lines[line]
    if (tokens.length === 0) continue
    width += widthOf(folded, lines[line])
    const blanks: Token[] = []
    // A row that ends in a blank cell has nothing behind it.
    for (; given < count && (width > size + given * step || width === whole); given++) {
      blanks.push(blankToken(end, tokens[0].line, -1, false))
    }
    lines[line] = { start, end, shape: 'empty', tokens: blanks, width: 0 }
  }
}

/** The line without the tabs before and behind its one cell. */
function withoutIndent(folded: string, line: TokenLine): TokenLine {
  if (line.shape !== 'tabs' && line.shape !== 'tabCell') return line
  const cell = line.tokens.find(({ kind }) => kind !== 'blank')
  if (!cell || contentOf(line) === 'row') return line
  const { shape, tokens } = tokenizeLine(folded, cell.start, cell.end, cell.line, 'plain')
  return { ...line, shape, tokens, width: 0 }
}
