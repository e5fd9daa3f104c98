import type { Cell } from '../report/report'
import { lineOfRow, settleExcess } from './excess'
import type { LeadPattern } from './leadPattern'
import { endsInSum, isSummed } from './rowSum'
import { blanksVanish, type Run } from './run'
import type { Token } from './token'

/** A row's cells, and how many the text gives it. */
export interface RowCells {
  readonly cells: readonly Cell[]
  readonly given: number
}

/**
 * Lays the cells of a run against the columns of its row. Blanks of merged label cells and of padding are told from
 * blank figures by counting; where that leaves a choice, by the pattern of the table's complete rows.
 * @param columns figures that the row has in the form
 */
export function layRowCells(
  folded: string,
  run: Run,
  columns: number,
  labelColumn: number,
  lead: LeadPattern,
  labelColumns: number,
): RowCells {
  const split = run.firm.length === columns + 1 ? readSplit(run.firm) : none
  const end = run.items.length > 0 ? run.items[run.items.length - 1].end : 0
  const settled = split.length === 0 && isSummed(columns) ? settleExcess(run, [columns]) : null
  if (settled) {
    const cells = settled.tokens ? cellsOf(folded, settled.tokens, columns, end) : absentCells(columns, end)
    return { cells, given: settled.excess < 0 ? columns : run.firm.length }
  }
  const chosen =
    run.firm.length === columns ? run.firm : (split[0] ?? chooseItems(run, columns, labelColumn, lead, labelColumns))
  // Which two belong together nobody can say.
  if (split.length > 1) return { cells: absentCells(columns, end), given: run.firm.length }
  if (chosen.length < columns && blanksVanish(run)) {
    return { cells: absentCells(columns, end), given: chosen.length }
  }
  return { cells: cellsOf(folded, chosen, columns, end), given: Math.min(chosen.length, columns) }
}

/** The cells that tokens are, filled up with absent ones. */
export function cellsOf(folded: string, tokens: readonly Token[], columns: number, end: number): readonly Cell[] {
  const cells: Cell[] = []
  for (let index = 0; index < columns; index++) {
    cells.push(index < tokens.length ? cellOf(folded, tokens[index]) : absentCell(end))
  }
  return cells
}

/** Cells of a row that the text does not have. */
export function absentCells(columns: number, at: number): readonly Cell[] {
  const cells: Cell[] = []
  for (let index = 0; index < columns; index++) cells.push(absentCell(at))
  return cells
}

/** The cell that a token is. */
export function cellOf(folded: string, token: Token): Cell {
  const { kind, start, end, figure } = token
  if (kind === 'blank') return { state: 'blank', value: null, text: '', start, end }
  const text = figure?.printed ?? folded.slice(start, end)
  if (figure === null) return { state: 'unreadable', value: null, text, start, end }
  const { state, value, unit } = figure
  return unit === undefined ? { state, value, text, start, end } : { state, value, text, start, end, unit }
}

/** A cell that the text does not have; it stands where its row ends. */
export function absentCell(at: number): Cell {
  return { state: 'absent', value: null, text: '', start: at, end: at }
}

function chooseItems(
  run: Run,
  columns: number,
  labelColumn: number,
  lead: LeadPattern,
  labelColumns: number,
): readonly Token[] {
  const { items, firm } = run
  // A page number or another stray figure got in.
  if (firm.length > columns) return lineOfRow(firm, columns) ?? firm.slice(0, columns)
  const strong = items.filter((item) => !item.weak)
  if (strong.length === columns && !beginsBefore(strong[0], lead)) return strong
  const wanted = leadOf(run, columns, labelColumn, lead, labelColumns)
  if (items.length <= columns) return dropLead(items, wanted)
  const usable = strong.length > columns ? strong : items
  const skip = Math.max(0, Math.min(wanted, leadingBlanks(usable)))
  const kept = usable.slice(skip)
  // Where all rows begin in one column, what stands behind it is what the row has, be it too little.
  return kept.length >= columns || (lead.certain && skip === wanted)
    ? kept.slice(0, columns)
    : usable.slice(Math.max(0, usable.length - columns))
}

const none: readonly (readonly Token[])[] = []

/**
 * `1 1 3 0 0 0 0 14`: a space got into a figure, which makes one too many, and the last one is not the sum of those
 * before it. Every way to read two neighbours on a line as one cell, which is no number, so that it is.
 */
function readSplit(firm: readonly Token[]): readonly (readonly Token[])[] {
  const values = firm.map(({ figure }) => figure?.value ?? 0)
  if (!isSummed(values.length) || endsInSum(values.slice(0, -1))) return none
  const found: (readonly Token[])[] = []
  for (let at = 0; at + 1 < firm.length; at++) {
    const [first, second] = [firm[at], firm[at + 1]]
    if (first.line !== second.line || first.figure === null || second.figure === null || values[at] === 0) continue
    const whole = Number(`${values[at]}${values[at + 1]}`)
    if (!endsInSum([...values.slice(0, at), whole, ...values.slice(at + 2)])) continue
    found.push([...firm.slice(0, at), { ...first, kind: 'junk', end: second.end, figure: null }, ...firm.slice(at + 2)])
  }
  return found
}

/** A blank stands where merged label cells stand in every other row. */
function beginsBefore({ kind, column }: Token, lead: LeadPattern): boolean {
  return lead.certain && kind === 'blank' && column >= 0 && column < lead.column
}

/** How many blanks before the first figure belong to merged label cells. */
function leadOf(run: Run, columns: number, labelColumn: number, lead: LeadPattern, labelColumns: number): number {
  const first = run.items[0]
  // Where each cell has a line and a tab of its own no row is padded: what is too many are labels.
  if (run.shape === 'tabCell' && labelColumns > 1) {
    return run.parted ? run.items.length - columns : leadUnparted(run, columns)
  }
  if (!first || first.column < 0) return isSummed(columns) ? leadUnparted(run, columns) : 0
  if (lead.column >= 0) return lead.column - first.column
  if (lead.blanks >= 0) return lead.blanks - (first.column - labelColumn - 1)
  if (run.width === labelColumns + columns) return labelColumns - first.column
  return 0
}

/**
 * With no empty line between rows the blanks behind the figures may be labels of the next row, merged from above: the
 * row is where its total is the sum of the others, else right behind its label.
 */
function leadUnparted({ items }: Run, columns: number): number {
  for (let lead = 0; lead + columns <= items.length; lead++) {
    const values = items.slice(lead, lead + columns).map(({ figure }) => figure?.value ?? 0)
    if (items[lead + columns - 1].kind === 'figure' && endsInSum(values)) return lead
  }
  return 0
}

function dropLead(items: readonly Token[], lead: number): readonly Token[] {
  return items.slice(Math.max(0, Math.min(lead, leadingBlanks(items))))
}

function leadingBlanks(items: readonly Token[]): number {
  const first = items.findIndex((item) => item.kind !== 'blank')
  return first < 0 ? items.length : first
}
