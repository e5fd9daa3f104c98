import type { World } from './world'

/** One cell changed by an amount. */
export interface Change {
  readonly cell: number
  readonly by: number
}

/** Changes that together mend every equation asked for, ordered by cell. */
export type Explanation = readonly Change[]

const mostChanges = 6
/** Enough for a dozen wrong cells here and there; a table that is wrong all over has no explanation worth having. */
const mostSteps = 500

/** The state of a search: what is still broken, what has been changed, what was found. */
interface Search {
  readonly world: World
  readonly residuals: Map<number, number>
  /** The most equations that one change can mend. */
  readonly reach: number
  readonly chosen: Change[]
  readonly found: Map<string, Explanation>
  steps: number
}

/**
 * Finds the fewest cells whose change mends all the equations: what most probably went wrong.
 * @returns every explanation of that size; none when there is none or when looking for it takes too long
 */
export function explain(world: World, equations: readonly number[]): readonly Explanation[] {
  const search = startSearch(world, equations)
  for (let size = Math.ceil(equations.length / search.reach); size <= mostChanges; size++) {
    mendRest(search, size)
    if (search.steps > mostSteps) return []
    if (search.found.size > 0) return [...search.found.values()]
  }
  return []
}

function startSearch(world: World, equations: readonly number[]): Search {
  const reaches = equations.flatMap((equation) =>
    world.suspects(equation).map((cell) => world.equationsOf(cell).length),
  )
  return {
    world,
    residuals: new Map(equations.map((equation) => [equation, world.residual(equation)])),
    reach: Math.max(1, ...reaches),
    chosen: [],
    found: new Map(),
    steps: 0,
  }
}

/** Depth first, mending the equation with the fewest suspects next, since its culprit is among them. */
function mendRest(search: Search, changesLeft: number): void {
  const open = [...search.residuals.keys()].filter((equation) => search.residuals.get(equation) !== 0)
  if (open.length === 0) keep(search)
  if (open.length === 0 || open.length > changesLeft * search.reach || ++search.steps > mostSteps) return
  const suspectsOf = search.world.suspects
  const next = open.reduce((best, one) => (suspectsOf(one).length < suspectsOf(best).length ? one : best))
  for (const cell of suspectsOf(next)) {
    if (search.chosen.some((change) => change.cell === cell)) continue
    for (const by of amountsFor(search, cell)) {
      apply(search, { cell, by })
      search.chosen.push({ cell, by })
      mendRest(search, changesLeft - 1)
      search.chosen.pop()
      apply(search, { cell, by: -by })
    }
  }
}

/** Changes of a cell that mend one of its equations at least and leave it a count. */
function amountsFor(search: Search, cell: number): ReadonlySet<number> {
  const amounts = new Set<number>()
  for (const equation of search.world.equationsOf(cell)) {
    const by = -sideOf(search.world, equation, cell) * (search.residuals.get(equation) ?? 0)
    if (by !== 0 && search.world.value(cell) + by >= 0) amounts.add(by)
  }
  return amounts
}

function apply(search: Search, { cell, by }: Change): void {
  for (const equation of search.world.equationsOf(cell)) {
    const residual = search.residuals.get(equation) ?? 0
    search.residuals.set(equation, residual + sideOf(search.world, equation, cell) * by)
  }
}

function keep(search: Search): void {
  const explanation = [...search.chosen].sort((a, b) => a.cell - b.cell)
  search.found.set(explanation.map(({ cell, by }) => `${cell}:${by}`).join(), explanation)
}

/** 1 where the cell adds to the left of the equation, −1 where it adds to the right. */
function sideOf(world: World, equation: number, cell: number): 1 | -1 {
  return world.form.compiledEquations[equation].left.includes(cell) ? 1 : -1
}
