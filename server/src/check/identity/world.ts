import type { Form } from '../../forms/form'
import type { Report } from '../../report/report'
import type { Evaluation } from '../evaluate'

/** Broken equations and the cells that could be behind them. */
export interface World {
  readonly form: Form
  readonly evaluation: Evaluation
  /** The number in a cell; a blank is zero. */
  readonly value: (cell: number) => number
  /** Left minus right of a broken equation. */
  readonly residual: (equation: number) => number
  /** Cells of an equation that could be wrong: every assessable equation they stand in is broken. */
  readonly suspects: (equation: number) => readonly number[]
  /** The assessable equations that a cell stands in. */
  readonly equationsOf: (cell: number) => readonly number[]
}

/**
 * @param ignored tells of equations that say nothing about their cells, although they can be assessed
 */
export function createWorld(
  report: Report,
  form: Form,
  evaluation: Evaluation,
  ignored: (equation: number) => boolean,
): World {
  const counts = (equation: number): boolean => {
    const { state } = evaluation[equation]
    return (state === 'holds' || state === 'broken') && !ignored(equation)
  }
  const equationsOf = (cell: number): readonly number[] => form.equationsOf[cell].filter(counts)
  const isSuspect = (cell: number): boolean =>
    equationsOf(cell).every((equation) => evaluation[equation].state === 'broken')
  const suspects = new Map<number, readonly number[]>()
  return {
    form,
    evaluation,
    equationsOf,
    value: (cell) => report.cells[cell].value ?? 0,
    residual: (equation) => -(evaluation[equation].difference ?? 0),
    suspects: (equation) => {
      const known = suspects.get(equation)
      if (known) return known
      const { left, right } = form.compiledEquations[equation]
      const cells = [...left, ...right].filter(isSuspect)
      suspects.set(equation, cells)
      return cells
    },
  }
}

/** Groups equations that a suspect could have broken together. */
export function componentsOf(world: World, equations: readonly number[]): readonly (readonly number[])[] {
  const open = new Set(equations)
  const components: number[][] = []
  for (const first of equations) {
    if (!open.delete(first)) continue
    const component = [first]
    for (const equation of component) {
      for (const neighbour of world.suspects(equation).flatMap(world.equationsOf)) {
        if (open.delete(neighbour)) component.push(neighbour)
      }
    }
    components.push(component)
  }
  return components
}
