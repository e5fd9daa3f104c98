import type { Form, FormRow, TableDefinition } from '../forms/form'
import type { FoundLabel, Row, Table } from '../report/report'
import type { Dictionary } from './dictionary'
import { differenceOf } from './difference'
import { addUp, type Settled, settleExcess } from './excess'
import { withoutCells } from './lostFigures'
import type { ResolvedRun } from './resolvedRun'
import { absentCells, cellsOf } from './rowCells'
import { endsInSum, isSummed } from './rowSum'
import { blanksVanish, lastOf, type Run, withoutBlanks } from './run'
import { headStart, startOf } from './tableBounds'
import { layoutOf } from './tableLayout'
import type { Token } from './token'

/**
 * Reads table 四, whose rows stand side by side: one line of 15 figures under a head that names them, or three small
 * tables of five.
 * @param cut another table of the report ends early: the figures that are missing are the last ones
 */
export function readAcross(
  folded: string,
  definition: TableDefinition,
  own: readonly ResolvedRun[],
  all: readonly ResolvedRun[],
  labels: readonly FoundLabel[],
  dictionary: Dictionary,
  isHtml: boolean,
  cut: boolean,
): Table | null {
  const formRows = dictionary.form.rows.filter((row) => row.table === definition)
  const columns = definition.blocks[0].columns.length
  const width = formRows.length * columns
  const runs = own.length > 0 ? wholeRow(withoutSpacing(own), width, columns) : bareRun(all, width)
  if (runs.length === 0) return labels.length < columns ? null : lostTable(definition, formRows, labels, isHtml)
  const settled = settledRun(runs, width, columns)
  const head = headStart(runs[0].run, definition.id, dictionary)
  const items = settled?.tokens ?? chooseItems(folded, runs, width, columns, head)
  const rows = formRows
    .map((row, index) => buildRow(folded, row, items.slice(index * columns, (index + 1) * columns), items, labels))
    .map((row, index) => (settled ? withExcess(row, settled, index * columns) : row))
  const given = items.length
  const isShort = given < width && !(cut && runs.length === 1)
  const isUnplaced =
    (given < width && runs.every(losesBlanks)) ||
    isPushedLeft(items, columns, formRows.length) ||
    ((isShort || standsTooFarLeft(items, width, columns)) && !addsUp(rows, dictionary.form))
  return {
    definition,
    layout: layoutOf(runs, isHtml),
    rows: isUnplaced ? rows.map(withoutCells) : rows,
    duplicates: [],
    unknownRows: [],
    labels,
    damage: given < width ? 'cut' : 'none',
    start: Math.min(items[0]?.start ?? runs[0].run.items[0].start, head, startOf(labels)),
    end: Math.max(...rows.map((row) => row.end)),
  }
}

/** Blanks that the figures stand right behind are the line between a small table's head and its row. */
function withoutSpacing(runs: readonly ResolvedRun[]): readonly ResolvedRun[] {
  return runs.filter(({ run }, at) => run.firm.length > 0 || at === runs.length - 1 || runs[at + 1].run.gap.length > 0)
}

/**
 * The only run that has a cell for each of the table's, so that blank ones count: others are rows that a spreadsheet left
 * empty, page numbers, the telephone number of who filled it in. A row that lost a cell has its line for itself, too.
 */
function wholeRow(runs: readonly ResolvedRun[], width: number, columns: number): readonly ResolvedRun[] {
  if (runs.length === 1) return runs
  const whole = runs.filter(({ run }) => run.firm.length > 0 && withoutWeak(run.items).length >= width)
  if (whole.length === 1) return whole
  // A sheet whose lines are numbered: each empty one holds its number.
  const filled = whole.filter(({ run }) => run.firm.length > columns)
  if (filled.length === 1 && whole.every(({ run }) => run === filled[0].run || run.firm.length === 1)) return filled
  const wide = runs.find(({ run }) => run.width > columns + 1 && run.firm.length > columns)
  return wide ? runs.filter(({ run }) => run.shape === wide.run.shape) : runs
}

function withoutWeak(items: readonly Token[]): readonly Token[] {
  return items.filter(({ weak }) => !weak)
}

/** More figures than the table has, of which some do not belong to it. */
function settledRun(runs: readonly ResolvedRun[], width: number, columns: number): Settled | null {
  if (runs.length !== 1 || !isSummed(columns)) return null
  return settleExcess(
    runs[0].run,
    Array.from({ length: width / columns }, () => columns),
  )
}

/** The row with one figure too many where that belongs to it, or to any row where nobody can say to which. */
function withExcess(row: Row, { tokens, excess }: Settled, first: number): Row {
  const columns = row.cells.length
  if (tokens === null) return { ...row, cells: absentCells(columns, row.end), given: columns + 1 }
  return excess >= first && excess < first + columns ? { ...row, given: columns + 1 } : row
}

/** Where a blank leaves no trace nobody can say which figures are there. */
function losesBlanks({ run }: ResolvedRun): boolean {
  return blanksVanish(run) && !run.items.some(isBlank)
}

/** Figures after the one that is missing stand a place too far left, where their sums do not hold. */
function addsUp(rows: readonly Row[], { compiledEquations }: Form): boolean {
  const cells = rows.flatMap((row) => row.cells)
  const [{ row }] = rows
  return compiledEquations.every((equation) => {
    if (equation.family.table !== row.table.id) return true
    const difference = differenceOf(equation, (cell) => cells[cell - row.first])
    return difference === 0 || Number.isNaN(difference)
  })
}

/**
 * A grid lost the blanks that it began with, and may have been padded on the right: moved right by as many as it lacks,
 * or by some of those behind its last figure as well, the figures end in their sums.
 */
function standsTooFarLeft(items: readonly Token[], width: number, columns: number): boolean {
  const last = items.findLastIndex((item) => !isBlank(item))
  if (last < 0) return false
  const blank: Token = { ...items[0], kind: 'blank', figure: null }
  const widths = Array.from({ length: width / columns }, () => columns)
  for (let end = items.length; end > last; end--) {
    const lost = Array.from({ length: width - end }, () => blank)
    if (lost.length > 0 && addUp([...lost, ...items.slice(0, end)], widths)) return true
  }
  return false
}

/** Blanks were left out and padding put behind the figures, each row's right behind the other's: 3 3 2 2 for 3 0 0 0 3, 0 2 0 0 2. */
function isPushedLeft(items: readonly Token[], columns: number, rows: number): boolean {
  const blank = items.findIndex(isBlank)
  if (blank < 0 || !items.slice(blank).every(isBlank)) return false
  const figures = items.slice(0, blank).map(({ figure }) => figure?.value ?? 0)
  return figures.some((value) => value > 0) && !endsInSum(figures.slice(0, columns)) && isSums(figures, columns, rows)
}

/** Figures one behind the other that make up to so many rows, each no longer than a row is and ending in its sum. */
function isSums(figures: readonly number[], columns: number, rows: number): boolean {
  if (figures.length === 0 || rows < 1) return figures.length === 0
  return figures.some(
    (_, last) =>
      last > 0 &&
      last < columns &&
      endsInSum(figures.slice(0, last + 1)) &&
      isSums(figures.slice(last + 1), columns, rows - 1),
  )
}

/** A row of just as many cells as the table has, without any head; blanks alone are the padding of another table. */
function bareRun(all: readonly ResolvedRun[], width: number): readonly ResolvedRun[] {
  const bare = all.find(
    ({ run, row }) =>
      row === null &&
      (run.firm.length === width || withoutWeak(run.items).length === width) &&
      !run.items.every(isBlank),
  )
  return bare ? [bare] : []
}

/** The cells of the table among the items of its runs, merged and padding cells left out; `head` is where its head begins. */
function chooseItems(
  folded: string,
  runs: readonly ResolvedRun[],
  width: number,
  columns: number,
  head: number,
): readonly Token[] {
  const single = runs.find(({ run }) => run.firm.length === width)
  if (single) return single.run.firm
  const items = runs.length === 1 ? onLine(runs[0].run) : runs.flatMap(({ run }) => smallTable(run, columns))
  const firm = withoutBlanks(items)
  if (firm.length === width) return firm
  if (firm.length > width) return firm.slice(0, width)
  const strong = withoutWeak(items)
  if (strong.length >= width) return strong.slice(0, width)
  if (items.length === width && (isNoCell(folded, runs[0].run) || isEmptyLine(items))) return items.slice(1)
  if (items.length === width + 1 && isOpeningBar(folded, runs[0].run, head)) return items.slice(1)
  if (items.length >= width) return items.slice(0, width)
  // Of a row that was cut, a bar alone between figures is a cell all the same.
  return runs[0].run.shape === 'barCell' && firm[0] === items[0] ? items : strong
}

/** The items of a run; where its row has a line of its own, an empty line above is no cell. */
function onLine({ items, shape }: Run): readonly Token[] {
  if (shape !== 'tabs' && shape !== 'barRow') return items
  const { line } = items[items.length - 1]
  const first = items.findIndex((item) => !item.weak || item.line === line)
  return first > 0 ? items.slice(first) : items
}

/** The blank before the figures is the bar that opens every row of the head as well. */
function isNoCell(folded: string, { items, gap }: Run): boolean {
  const [blank, next] = items
  if (blank.kind !== 'blank' || blank.column >= 0 || next.line !== blank.line) return false
  const first = gap.findLast((token) => token.column === 0)
  return first !== undefined && /\| *$/.test(folded.slice(Math.max(0, first.start - 8), first.start))
}

/** A bar on a line of its own opens the row, as one opens the head, which may stand below a caption. */
function isOpeningBar(folded: string, { items: [blank, next], gap: [first] }: Run, head: number): boolean {
  if (!blank.weak || blank.line === next.line || first === undefined) return false
  return [first.start, head].some((start) =>
    /(?:^|[\r\n]) *\| *[\r\n]\s*$/.test(folded.slice(Math.max(0, start - 12), start)),
  )
}

/** The blank before the figures is an empty line: they share the line behind it. */
function isEmptyLine([blank, first, ...others]: readonly Token[]): boolean {
  return blank.weak === true && blank.line !== first.line && others.every(({ line }) => line === first.line)
}

function isBlank({ kind }: Token): boolean {
  return kind === 'blank'
}

function smallTable({ items, firm }: Run, columns: number): readonly Token[] {
  return firm.length === columns ? firm : items
}

function buildRow(
  folded: string,
  row: FormRow,
  items: readonly Token[],
  all: readonly Token[],
  labels: readonly FoundLabel[],
): Row {
  const end = lastOf(items)?.end ?? all[all.length - 1].end
  const start = items[0]?.start ?? end
  const official = row.definition.label.text
  const label = labels.find((found) => found.official === official)
  return {
    row,
    label: label ?? { official, wording: 'missing', start, end: start },
    cells: cellsOf(folded, items, row.columns.length, end),
    given: items.length,
    start,
    end,
  }
}

function lostTable(
  definition: TableDefinition,
  formRows: readonly FormRow[],
  labels: readonly FoundLabel[],
  isHtml: boolean,
): Table {
  const end = Math.max(...labels.map((label) => label.end))
  return {
    definition,
    layout: layoutOf([], isHtml),
    rows: formRows.map((row) => ({
      row,
      label: { official: row.definition.label.text, wording: 'missing', start: end, end },
      cells: absentCells(row.columns.length, end),
      given: 0,
      start: end,
      end,
    })),
    duplicates: [],
    unknownRows: [],
    labels,
    damage: 'valuesLost',
    start: Math.min(...labels.map((label) => label.start)),
    end,
  }
}
