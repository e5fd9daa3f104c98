import type { Form } from '../../forms/form'
import type { Report } from '../../report/report'
import { type Evaluation, isCountable } from '../evaluate'
import type { Fault, Rewrite } from './fault'

/** Equations that must come right at once: one alone is mended by too many moves. */
const fewestMended = 2

/** More faults are no exchange of two figures, and there would be many to try. */
const mostFaults = 6

/** Cells of one row or column, in the order of the table. */
type Line = readonly number[]

/**
 * Figures that are right but stand in the wrong cells: two cells of a row or column exchanged (most often a figure typed
 * beside its cell), or a whole row or column shifted by one cell. One such slip breaks an equation for every figure that
 * it moves; it is told once, in place of the faults that it explains. Where several moves would mend, none is told.
 */
export function withMisplaced(
  faults: readonly Fault[],
  report: Report,
  form: Form,
  evaluation: Evaluation,
): readonly Fault[] {
  const broken = new Set(faults.flatMap(({ equations, alike }) => [...equations, ...alike]))
  if (faults.length < fewestMended) return faults
  const found = candidatesOf(report, form, evaluation, broken, faults.length)
  const unique = found.filter((one) =>
    found.every((other) => other === one || !overlap(one, other) || mendsLess(other, one)),
  )
  return unique.reduce((rest: readonly Fault[], one) => replaceBy(one, rest), faults)
}

/** The fault in place of those that it explains in full; as it was where that is one alone, or some in part. */
function replaceBy(misplaced: Fault, faults: readonly Fault[]): readonly Fault[] {
  const mended = new Set(misplaced.equations)
  const touched = faults.filter(({ equations }) => equations.some((equation) => mended.has(equation)))
  const inFull = touched.every(({ equations, alike }) => [...equations, ...alike].every((one) => mended.has(one)))
  if (touched.length < fewestMended || !inFull) return faults
  return [...faults.filter((fault) => !touched.includes(fault)), misplaced]
}

/** What mends only some of the equations that another move mends leaves a fault behind. */
function mendsLess(one: Fault, other: Fault): boolean {
  return one.equations.length < other.equations.length && one.equations.every((own) => other.equations.includes(own))
}

function overlap(one: Fault, other: Fault): boolean {
  return one.equations.some((equation) => other.equations.includes(equation))
}

function candidatesOf(
  report: Report,
  form: Form,
  evaluation: Evaluation,
  broken: ReadonlySet<number>,
  faultCount: number,
): readonly Fault[] {
  const found: Fault[] = []
  for (const line of linesOf(form, report)) {
    const suspects = line.filter((cell) => form.equationsOf[cell].some((equation) => broken.has(equation)))
    if (suspects.length < fewestMended) continue
    const moves = movesOf(report, form, line)
    const rewritesOf =
      faultCount > mostFaults || isAcross(form, line) ? moves : [...exchanges(report, suspects), ...moves]
    for (const rewrites of rewritesOf) {
      const equations = mendedBy(rewrites, report, form, evaluation)
      if (equations === null || equations.length < fewestMended) continue
      found.push({
        kind: 'misplaced',
        culprit: rewrites[0].cell,
        expected: rewrites[0].value,
        equations,
        alike: [],
        rewrites,
      })
    }
  }
  return found
}

/** Rows and columns of the tables whose rows have totals, without gaps; rows that stand side by side are one line. */
function linesOf(form: Form, report: Report): readonly Line[] {
  const lines: Line[] = []
  for (const table of form.tables) {
    if (!report.tables[table.id]) continue
    const rows = form.rows.filter((row) => row.table === table && form.equationsOf[row.first].length > 0)
    const cellsOf = rows.map((row) => row.columns.map((_, column) => row.first + column))
    if (table.direction === 'across') {
      lines.push(cellsOf.flat())
      continue
    }
    for (const cells of cellsOf) lines.push(cells)
    for (const [column] of (cellsOf[0] ?? []).entries()) {
      lines.push(cellsOf.map((cells) => cells[column]))
    }
  }
  return lines.filter((cells) => cells.every((cell) => isCountable(report.cells[cell])))
}

function isAcross({ rows, cells }: Form, [first]: Line): boolean {
  return rows[cells[first].row].table.direction === 'across'
}

/** Shifts of a line, and of a row that left its total where it belongs. */
function movesOf(report: Report, form: Form, line: Line): readonly (readonly Rewrite[])[] {
  const row = form.rows[form.cells[line[0]].row]
  const isRow = line.length === row.columns.length && line[line.length - 1] === row.first + line.length - 1
  const all = shifts(report, form, line)
  return isRow ? [...all, ...shifts(report, form, line.slice(0, -1))] : all
}

function exchanges(report: Report, cells: readonly number[]): readonly (readonly Rewrite[])[] {
  const found: Rewrite[][] = []
  for (const [index, first] of cells.entries()) {
    for (const second of cells.slice(index + 1)) {
      const values = [valueIn(report, first), valueIn(report, second)]
      if (values[0] === values[1]) continue
      found.push([
        { cell: first, value: values[1] },
        { cell: second, value: values[0] },
      ])
    }
  }
  return found
}

/** The line with its figures moved by one cell; the figure that fell out at its end is what its row lacks. */
function shifts(report: Report, form: Form, cells: Line): readonly (readonly Rewrite[])[] {
  const found: (readonly Rewrite[])[] = []
  const values = cells.map((cell) => valueIn(report, cell))
  const last = cells.length - 1
  for (const [free, lost, moved] of [
    [0, last, values.slice(1)],
    [last, 0, values.slice(0, last)],
  ] as const) {
    if (values[free] !== 0) continue
    const rewrites = cells.flatMap((cell, index) =>
      index === lost ? [] : [{ cell, value: moved[index - (lost === 0 ? 1 : 0)] }],
    )
    const value = lacking(cells[lost], rewrites, report, form)
    if (value === null || value < 0) continue
    const all = [...rewrites, { cell: cells[lost], value }].sort((a, b) => a.cell - b.cell)
    const changed = all.filter((one) => one.value !== valueIn(report, one.cell))
    if (changed.length > 2) found.push(changed)
  }
  return found
}

/** What a cell has to be for its row's equation to hold. */
function lacking(cell: number, rewrites: readonly Rewrite[], report: Report, form: Form): number | null {
  const equation = form.equationsOf[cell].find((one) => form.compiledEquations[one].family.each === 'row')
  if (equation === undefined) return null
  const { left, right } = form.compiledEquations[equation]
  const sum = (side: readonly number[]) =>
    side.reduce((total, one) => total + (one === cell ? 0 : valueAfter(one, rewrites, report)), 0)
  return left.includes(cell) ? sum(right) - sum(left) : sum(left) - sum(right)
}

/** The broken equations that hold after the change, `null` where one does not, or another one is broken by it. */
function mendedBy(
  rewrites: readonly Rewrite[],
  report: Report,
  form: Form,
  evaluation: Evaluation,
): readonly number[] | null {
  const mended: number[] = []
  for (const equation of new Set(rewrites.flatMap(({ cell }) => form.equationsOf[cell]))) {
    const { left, right } = form.compiledEquations[equation]
    if (![...left, ...right].every((cell) => isCountable(report.cells[cell]))) continue
    const sum = (side: readonly number[]) => side.reduce((total, one) => total + valueAfter(one, rewrites, report), 0)
    if (sum(left) !== sum(right)) return null
    if (evaluation[equation].state === 'broken') mended.push(equation)
  }
  return mended.sort((a, b) => a - b)
}

function valueAfter(cell: number, rewrites: readonly Rewrite[], report: Report): number {
  return rewrites.find((rewrite) => rewrite.cell === cell)?.value ?? valueIn(report, cell)
}

function valueIn(report: Report, cell: number): number {
  return report.cells[cell].value ?? 0
}
