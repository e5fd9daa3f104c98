import type { Form } from '../../../server/src/forms/form'
import type { Random } from './random'

/** How big a body is: most have next to nothing to report. */
export type Scale = 'zero' | 'small' | 'middle' | 'large'

/** A scale, small ones most often. */
export function randomScale(random: Random): Scale {
  return random.pick(['zero', 'zero', 'small', 'small', 'small', 'middle', 'middle', 'large'])
}

/** A value for every cell of the form, such that every equation of the form holds. */
export function randomFigures(form: Form, scale: Scale, random: Random): number[] {
  const values = form.cells.map(() => 0)
  const index = (address: string): number => {
    const cell = form.cellAt.get(address)
    if (!cell) throw new Error(`no cell ${address}`)
    return cell.index
  }
  fillDisclosure(form, scale, random, values)
  fillRequests(form, scale, random, values)
  for (const equation of form.compiledEquations) {
    if (equation.family.code !== 'identity.dispute-total') continue
    for (const cell of equation.left) values[cell] = sparse(scale, random, 30)
    values[equation.target] = sum(values, equation.left)
  }
  if (form.cellAt.has('disclosure.rules.made')) {
    for (const row of ['rules', 'normative']) {
      const made = values[index(`disclosure.${row}.made`)]
      values[index(`disclosure.${row}.opened`)] = made
      values[index(`disclosure.${row}.cumulative`)] = made + sparse(scale, random, 200)
    }
  }
  return values
}

function fillRequests(form: Form, scale: Scale, random: Random, values: number[]): void {
  const columns = new Map<number, { left: readonly number[]; right: readonly number[] }>()
  for (const equation of form.compiledEquations) {
    if (equation.family.code === 'identity.concluded') {
      if (form.cells[equation.target].address.endsWith('.total')) continue
      for (const cell of equation.left) values[cell] = sparse(scale, random, 900)
      values[equation.target] = sum(values, equation.left)
    }
    if (equation.family.code === 'identity.balance') columns.set(equation.target, equation)
  }
  for (const [carriedOut, equation] of columns) {
    if (form.cells[carriedOut].address.endsWith('.total')) continue
    values[carriedOut] = sparse(scale, random, 60)
    const total = sum(values, equation.right)
    const carriedIn = Math.min(total, sparse(scale, random, 60))
    values[equation.left[1]] = carriedIn
    values[equation.left[0]] = total - carriedIn
  }
  for (const equation of form.compiledEquations) {
    if (equation.family.code === 'identity.row-total') values[equation.target] = sum(values, equation.left)
  }
}

function fillDisclosure(form: Form, scale: Scale, random: Random, values: number[]): void {
  for (const cell of form.cells) {
    if (cell.table !== 'disclosure') continue
    const value = sparse(scale, random, 3000)
    if (cell.kind === 'change' && value > 0 && random.chance(0.4)) values[cell.index] = -value
    else if (cell.kind === 'amount' && value > 0 && random.chance(0.6))
      values[cell.index] = value + random.int(1, 9999) / 10000
    else values[cell.index] = value
    // 现行有效 takes in what was issued this year: a smaller number would be implausible.
    if (cell.address.endsWith('.inForce')) values[cell.index] = value + values[cell.index - 2]
    if (cell.address.startsWith('disclosure.rules.')) values[cell.index] = 0
  }
}

/** Zero in most cells of small bodies; `most` is the largest number of a large one. */
function sparse(scale: Scale, random: Random, most: number): number {
  if (scale === 'zero') return 0
  if (scale === 'small') return random.chance(0.12) ? random.int(1, 5) : 0
  if (scale === 'middle') return random.chance(0.45) ? random.int(1, Math.max(5, Math.floor(most / 20))) : 0
  return random.chance(0.8) ? random.int(1, most) : 0
}

function sum(values: readonly number[], cells: readonly number[]): number {
  return cells.reduce((total, cell) => total + values[cell], 0)
}
