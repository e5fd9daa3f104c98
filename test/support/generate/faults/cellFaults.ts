import { definesTotal } from '../../../../server/src/check/evaluate'
import type { CellDefinition } from '../../../../server/src/forms/form'
import type { ReportModel } from '../model'
import type { Random } from '../random'
import { withCell } from './change'
import { type Fault, needsBlanks, needsFigures } from './fault'

const requestIdentities = ['identity.row-total', 'identity.concluded', 'identity.balance']

/** One wrong figure in table 三 breaks a row and a column: the culprit is where they cross. */
const requestCell: Fault = {
  name: 'cell of table 三 changed',
  hiddenIn: needsFigures,
  plant: (model, random) => {
    const cell = pickCell(model, random, (candidate) => candidate.table === 'requests')
    const value = other(model.cells[cell.index].value ?? 0, random)
    return {
      model: withCell(model, cell.index, { value, text: String(value) }),
      expected: { codes: requestIdentities, cell: cell.address },
    }
  },
}

/** Table 四 has one equation a group: any of its cells may be the culprit. */
const disputeCell: Fault = {
  name: 'cell of table 四 changed',
  hiddenIn: needsFigures,
  plant: (model, random) => {
    const cell = pickCell(model, random, (candidate) => candidate.table === 'disputes')
    const value = other(model.cells[cell.index].value ?? 0, random)
    return {
      model: withCell(model, cell.index, { value, text: String(value) }),
      expected: { codes: ['identity.dispute-total'], among: cell.address },
    }
  },
}

/** A category and the total of its row agree with each other, but not with their columns. */
const rowConsistently: Fault = {
  name: 'cell and total of a row changed alike',
  hiddenIn: needsFigures,
  plant: (model, random) => {
    const row = random.pick(model.form.rows.filter((candidate) => candidate.table.id === 'requests'))
    const column = random.int(0, row.columns.length - 2)
    const total = row.first + row.columns.length - 1
    const delta = random.int(1, 9)
    let changed = model
    for (const index of [row.first + column, total]) {
      const value = (model.cells[index].value ?? 0) + delta
      changed = withCell(changed, index, { value, text: String(value) })
    }
    return { model: changed, expected: { codes: ['identity.concluded', 'identity.balance'], marked: false } }
  },
}

const words = ['若干', '见附件', 'O', '未统计', '无', '暂无', '3件', '约5', '待补', '#REF!']

const text: Fault = {
  name: 'text in a cell',
  hiddenIn: needsFigures,
  plant: (model, random) => {
    const cell = pickCell(model, random, (candidate) => candidate.kind === 'count')
    return {
      model: withCell(model, cell.index, { value: Number.NaN, text: random.pick(words) }),
      expected: { codes: ['table.not-a-number'], cell: cell.address },
    }
  },
}

const negative: Fault = {
  name: 'negative count',
  hiddenIn: needsFigures,
  plant: (model, random) => {
    const cell = pickCell(model, random, (candidate) => candidate.kind === 'count')
    const value = -random.int(1, 30)
    return {
      model: withCell(model, cell.index, { value, text: String(value) }),
      expected: { codes: ['table.negative'], cell: cell.address },
    }
  },
}

const fraction: Fault = {
  name: 'fraction',
  hiddenIn: needsFigures,
  plant: (model, random) => {
    const cell = pickCell(model, random, (candidate) => candidate.kind === 'count')
    const value = random.int(0, 30) + 0.5
    return {
      model: withCell(model, cell.index, { value, text: String(value) }),
      expected: { codes: ['table.fraction'], cell: cell.address },
    }
  },
}

/** A total left blank says nothing; the figures beside it stand. */
const blankTotal: Fault = {
  name: 'blank total',
  hiddenIn: needsBlanks,
  plant: (model, random) => {
    const cell = pickCell(model, random, (candidate) => candidate.total && hasFigures(model, candidate))
    return {
      model: withCell(model, cell.index, { value: null, text: '' }),
      expected: { codes: ['table.blank-total'], among: cell.address },
    }
  },
}

/** A writer who leaves every total to the reader. */
const blankTotals: Fault = {
  name: 'all totals of a table blank',
  hiddenIn: needsBlanks,
  plant: (model, random) => {
    const table = random.pick(['requests', 'disputes'] as const)
    const totals = model.form.cells.filter(
      (cell) => cell.table === table && cell.total && hasFigures(model, cell) && cell.address.endsWith('.total'),
    )
    if (totals.length < 2) return null
    const changed = totals.reduce((sofar, { index }) => withCell(sofar, index, { value: null, text: '' }), model)
    return { model: changed, expected: { codes: ['table.blank-total'], among: totals[0].address } }
  },
}

/** A figure left out: the blank counts as zero and breaks its row and column. */
const blankFigure: Fault = {
  name: 'figure left blank',
  hiddenIn: needsBlanks,
  plant: (model, random) => {
    const filled = model.form.cells.filter(
      (cell) => cell.table === 'requests' && !cell.total && (model.cells[cell.index].value ?? 0) > 0,
    )
    if (filled.length === 0) return null
    const cell = random.pick(filled)
    return {
      model: withCell(model, cell.index, { value: null, text: '' }),
      expected: { codes: requestIdentities, cell: cell.address },
    }
  },
}

/** A zero left out is only worth a word. */
const blankZero: Fault = {
  name: 'zero left blank',
  hiddenIn: needsBlanks,
  plant: (model, random) => {
    const zeros = model.form.cells.filter((cell) => !cell.total && model.cells[cell.index].value === 0)
    if (zeros.length === 0) return null
    const cell = random.pick(zeros)
    return {
      model: withCell(model, cell.index, { value: null, text: random.pick(['', '/', '-']) }),
      expected: { codes: ['table.blank'], among: cell.address },
    }
  },
}

/** Faults of single cells. */
export const cellFaults: readonly Fault[] = [
  requestCell,
  disputeCell,
  rowConsistently,
  text,
  negative,
  fraction,
  blankTotal,
  blankTotals,
  blankFigure,
  blankZero,
]

function pickCell(model: ReportModel, random: Random, wanted: (cell: CellDefinition) => boolean): CellDefinition {
  return random.pick(model.form.cells.filter(wanted))
}

/** Another count, sometimes near, sometimes with swapped or doubled digits. */
function other(value: number, random: Random): number {
  const candidates = [
    value + 1,
    value + random.int(1, 20),
    value * 10,
    value - 1,
    Number([...String(value)].reverse().join('')),
  ]
  const possible = candidates.filter((candidate) => candidate >= 0 && candidate !== value)
  return random.pick(possible)
}

/** One of the sums that the form calls this total has an addend that is printed: beside blanks only it is one of them. */
function hasFigures(model: ReportModel, cell: CellDefinition): boolean {
  return model.form.compiledEquations.some(
    (equation) =>
      equation.target === cell.index &&
      definesTotal(model.form, equation) &&
      equation.left.some((index) => model.cells[index].value !== null),
  )
}
