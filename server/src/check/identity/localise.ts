import type { Form } from '../../forms/form'
import type { Report } from '../../report/report'
import type { Evaluation } from '../evaluate'
import { definesTotal } from '../evaluate'
import { type Change, type Explanation, explain } from './explain'
import type { Fault } from './fault'
import { findMirrors } from './mirror'
import { withMisplaced } from './misplaced'
import { componentsOf, createWorld, type World } from './world'

/**
 * Finds what is behind the broken equations of a report: one wrong cell breaks its row and its column by the same
 * difference, and the crossing names it. Equations that cannot be assessed stay silent.
 */
export function localise(report: Report, form: Form, evaluation: Evaluation): readonly Fault[] {
  return withMisplaced(faultsOf(report, form, evaluation), report, form, evaluation)
}

function faultsOf(report: Report, form: Form, evaluation: Evaluation): readonly Fault[] {
  const broken = evaluation.flatMap((outcome, number) => (outcome.state === 'broken' ? [number] : []))
  if (broken.length === 0) return []
  const unfilled = unfilledTotals(report, form, evaluation)
  const world = createWorld(report, form, evaluation, (equation) => unfilled.has(equation))
  const { faults, open } = localiseIn(world, broken)
  const mirrors = findMirrors(form, evaluation, open)
  if (mirrors.size === 0) return [...faults, ...open.map((equation) => unexplained(world, equation))]
  // Between columns that break alike the rows hold whatever is wrong: they cannot clear a cell of suspicion.
  const columnsOnly = createWorld(
    report,
    form,
    evaluation,
    (equation) => unfilled.has(equation) || isRowEquation(form, equation),
  )
  const mirrored = new Set([...mirrors.values()])
  const own = open.filter((equation) => mirrors.has(equation))
  const rest = open.filter((equation) => !mirrors.has(equation) && !mirrored.has(equation))
  const inColumns = localiseIn(columnsOnly, own)
  const withMirrors = [...inColumns.faults, ...inColumns.open.map((equation) => unexplained(columnsOnly, equation))]
  return [
    ...faults,
    ...withMirrors.map((fault) => ({ ...fault, alike: fault.equations.flatMap((own) => mirrors.get(own) ?? []) })),
    ...rest.map((equation) => unexplained(world, equation)),
  ]
}

/** So many totals side by side are no slips of the pen. */
const fewestUnfilled = 3

/** Equations between nothing but totals that were left at 0 beside numbers: they hold, and confirm none of them. */
function unfilledTotals(report: Report, form: Form, evaluation: Evaluation): ReadonlySet<number> {
  const isZero = (cell: number) => report.cells[cell].value === 0
  const wrong = new Set<number>()
  for (const { state, equation } of evaluation) {
    if (state === 'broken' && definesTotal(form, equation) && isZero(equation.target)) wrong.add(equation.target)
  }
  const found = new Set<number>()
  if (wrong.size < fewestUnfilled) return found
  evaluation.forEach(({ state, equation: { left, right } }, number) => {
    const cells = [...left, ...right]
    if (state !== 'holds' || !cells.every(isZero)) return
    if (cells.filter((cell) => wrong.has(cell)).length >= fewestUnfilled) found.add(number)
  })
  return found
}

/** Faults that the world explains, and the equations it leaves open. */
function localiseIn(
  world: World,
  equations: readonly number[],
): { readonly faults: readonly Fault[]; readonly open: readonly number[] } {
  const faults: Fault[] = []
  const open: number[] = []
  for (const component of componentsOf(world, equations)) {
    const explanations = explain(world, component)
    if (explanations.length === 0) open.push(...component)
    else faults.push(...choose(world, component, explanations))
  }
  return { faults, open }
}

/** Faults of a component: the only explanation, or the most careful one where there are several. */
function choose(world: World, component: readonly number[], explanations: readonly Explanation[]): readonly Fault[] {
  if (explanations.length === 1) return explanations[0].map((change) => faultOf(world, change))
  const targets = component.map((equation) => world.form.compiledEquations[equation].target)
  if (explanations[0].length === 1) {
    const byTarget = explanations.find(([change]) => targets.includes(change.cell))
    return byTarget ? [faultOf(world, byTarget[0])] : component.map((equation) => unexplained(world, equation))
  }
  return ambiguous(world, component)
}

/** Several cells in several ways: the rows tell what they find, the columns are mentioned. */
function ambiguous(world: World, component: readonly number[]): readonly Fault[] {
  const rows = component.filter((equation) => isRowEquation(world.form, equation))
  if (rows.length === 0) return component.map((equation) => unexplained(world, equation))
  const columns = component.filter((equation) => !rows.includes(equation))
  return rows.map((row) => ({ ...unexplained(world, row), equations: [row, ...columns] }))
}

function faultOf(world: World, { cell, by }: Change): Fault {
  const equations = inFamilyOrder(world.equationsOf(cell))
  const defining = equations.filter((number) => {
    const equation = world.form.compiledEquations[number]
    return equation.target === cell && definesTotal(world.form, equation)
  })
  const main = defining[defining.length - 1] ?? equations[0]
  const isTarget = world.form.compiledEquations[main].target === cell
  const kind = defining.length > 0 ? 'total' : isTarget && equations.length === 1 ? 'equation' : 'crossing'
  return {
    kind,
    culprit: cell,
    expected: world.value(cell) + by,
    equations: [main, ...equations.filter((equation) => equation !== main)],
    alike: [],
  }
}

/**
 * A broken equation that no single cell explains. A total that another equation confirms is not to be rewritten while
 * nothing confirms some of its addends: those whose row was cut off before its total.
 */
function unexplained(world: World, equation: number): Fault {
  const compiled = world.form.compiledEquations[equation]
  const { target } = compiled
  const suspects = world.suspects(equation)
  const isConfirmed = suspects.length > 0 && !suspects.includes(target) && definesTotal(world.form, compiled)
  const expected = world.value(target) + world.residual(equation)
  return {
    kind: 'equation',
    culprit: target,
    expected: isConfirmed || expected < 0 ? null : expected,
    equations: [equation],
    alike: [],
  }
}

function isRowEquation(form: Form, equation: number): boolean {
  return form.compiledEquations[equation].family.each === 'row'
}

/** Compiled equations stand family by family, so their numbers are the order of the families. */
function inFamilyOrder(equations: readonly number[]): readonly number[] {
  return [...equations].sort((a, b) => a - b)
}
