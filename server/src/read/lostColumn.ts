import type { Form } from '../forms/form'
import type { Row } from '../report/report'
import { differenceOf } from './difference'
import { absentCell, absentCells } from './rowCells'
import { endsInSum, isSummed } from './rowSum'

/** Rows that lack a cell before the grid itself lacks a column. */
const rowsOfALostColumn = 3
/** Rows that have to end in their sum before that is no accident. */
const fewestSums = 2

/**
 * The rows of a table where a column was left out before the last one, or rows lost a cell, or all blank ones: the figures
 * behind stand too far left, and what is filled up at the end is padding. Such a row still ends in its sum, which keeps its
 * place in the last column; of the other figures nobody can say to which columns they belong.
 */
export function withLostColumn(rows: readonly Row[], form: Form): readonly Row[] {
  if (rows.length === 0 || !isSummed(rows[0].cells.length)) return rows
  const short = rows.filter(isShort)
  const padded = rows.filter(endsBlank)
  const lacking = [...short, ...padded]
  if (padded.length === 0 && short.length < rowsOfALostColumn) return rows
  const counting = lacking.filter(({ cells }) => cells.some(({ value }) => (value ?? 0) !== 0))
  const isLost = counting.length > 0 && counting.every(endsInOwnSum)
  const few = short.length === 0 && padded.length < rowsOfALostColumn
  if (few && counting.every((row) => standsInPlace(row, rows, form))) return rows
  if (few ? isLost : isLost && counting.length >= fewestSums) {
    const moved = new Set(few ? counting : lacking)
    return rows.map((row) => (moved.has(row) ? withSumLast(row) : row))
  }
  // Beside rows that end early a blank at the end is padding, too.
  const cut = new Set(short.length >= rowsOfALostColumn ? padded : [])
  return cut.size === 0 ? rows : rows.map((row) => (cut.has(row) ? withoutLast(row) : row))
}

/** The figures agree with those above and below them, so that it is the sum alone that was left empty. */
function standsInPlace({ row, cells }: Row, rows: readonly Row[], form: Form): boolean {
  const read = new Map(
    rows.flatMap((other) => other.cells.map((cell, column) => [other.row.first + column, cell] as const)),
  )
  const counted = cells.flatMap(({ value }, column) => ((value ?? 0) === 0 ? [] : form.equationsOf[row.first + column]))
  const equations = counted.map((number) => form.compiledEquations[number])
  const ofColumns = equations.filter(({ family }) => family.each === 'column')
  return ofColumns.length > 0 && ofColumns.every((equation) => differenceOf(equation, (cell) => read.get(cell)) === 0)
}

function isShort({ given, cells }: Row): boolean {
  return given > 0 && given < cells.length
}

/** Nothing stands in its last cell, not even a mark. */
function endsBlank({ given, cells }: Row): boolean {
  const last = cells[cells.length - 1]
  return given === cells.length && last.state === 'blank' && last.text === ''
}

/** Its last figure, for which the next cells are padding, is the sum of those before; a mark for nothing is no padding. */
function endsInOwnSum(row: Row): boolean {
  const last = lastFigure(row)
  return last > 0 && row.given > last && endsInSum(row.cells.slice(0, last + 1).map(({ value }) => value ?? 0))
}

function lastFigure({ cells }: Row): number {
  const last = cells.findLastIndex(({ state, text }) => state !== 'absent' && text !== '')
  return cells[last]?.state === 'blank' ? -1 : last
}

function withSumLast(row: Row): Row {
  const last = row.cells.length - 1
  const sum = row.cells[lastFigure(row)]
  // A row of blanks alone lacks cells as well, wherever.
  if (sum === undefined) return { ...row, cells: absentCells(last + 1, row.end), given: last }
  return { ...row, cells: [...absentCells(last, sum.start), sum], given: last }
}

function withoutLast(row: Row): Row {
  const last = row.cells.length - 1
  return { ...row, cells: [...row.cells.slice(0, last), absentCell(row.end)], given: last }
}
