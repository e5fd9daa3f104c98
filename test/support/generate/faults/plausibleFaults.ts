import type { ReportModel } from '../model'
import type { Random } from '../random'
import { withCell } from './change'
import { type Fault, needsFigures, type Planted } from './fault'

/** Writes figures into cells of table 二; null where the form has no such cells. */
function withFigures(
  model: ReportModel,
  figures: Readonly<Record<string, number>>,
  code: string,
  culprit: string,
): Planted | null {
  let changed = model
  for (const [address, value] of Object.entries(figures)) {
    const cell = model.form.cellAt.get(`disclosure.${address}`)
    if (!cell) return null
    changed = withCell(changed, cell.index, { value, text: String(value) })
  }
  return { model: changed, expected: { codes: [code], among: `disclosure.${culprit}` } }
}

/** The prose tells of the same papers: its numbers would disagree, too. */
function tellsOfPapers(model: ReportModel): boolean {
  return model.parts.some(({ before }) =>
    before.some((paragraph) => paragraph.some(({ text }) => text.includes('规范性文件'))),
  )
}

const rulesRow: Fault = {
  name: 'rules of a body without that power',
  hiddenIn: needsFigures,
  plant: (model, random) => {
    if (model.organisation.endsWith('市人民政府')) return null
    const column = model.form.id === '2019' ? 'cumulative' : 'inForce'
    return withFigures(model, { [`rules.${column}`]: random.int(1, 9) }, 'plausible.rules-row', `rules.${column}`)
  },
}

const decisions: Fault = {
  name: 'decisions are last year’s items and the change',
  hiddenIn: needsFigures,
  plant: (model, random) => {
    const previous = random.int(20, 400)
    const change = random.int(1, 15)
    const row = random.pick(['licence', 'penalty', 'coercion'])
    const figures = { previous, change, decisions: previous + change }
    const own = Object.fromEntries(Object.entries(figures).map(([column, value]) => [`${row}.${column}`, value]))
    return withFigures(model, own, 'plausible.decisions', `${row}.decisions`)
  },
}

const inForce: Fault = {
  name: 'fewer papers in force than issued',
  hiddenIn: needsFigures,
  plant: (model, random) => {
    if (tellsOfPapers(model)) return null
    const issued = random.int(3, 30)
    const repealed = random.int(0, 2)
    const figures = { 'normative.issued': issued, 'normative.repealed': repealed, 'normative.inForce': 0 }
    return withFigures(model, figures, 'plausible.in-force', 'normative.inForce')
  },
}

const opened: Fault = {
  name: 'papers made and none opened',
  hiddenIn: needsFigures,
  plant: (model, random) =>
    withFigures(
      model,
      { 'normative.made': random.int(1, 60), 'normative.opened': 0 },
      'plausible.opened',
      'normative.opened',
    ),
}

const amount: Fault = {
  name: 'amount that can only be in yuan',
  hiddenIn: needsFigures,
  plant: (model, random) => {
    const value = random.int(10_000_001, 90_000_000)
    const address = model.form.id === '2019' ? 'procurement.amount' : 'fee.amount'
    return withFigures(model, { [address]: value }, 'plausible.amount', address)
  },
}

const unit: Fault = {
  name: 'unit in an amount',
  hiddenIn: needsFigures,
  plant: (model: ReportModel, random: Random) => {
    const address = model.form.id === '2019' ? 'disclosure.procurement.amount' : 'disclosure.fee.amount'
    const cell = model.form.cellAt.get(address)
    if (!cell) return null
    const value = random.int(1, 9000)
    const text = `${value}${random.pick(['元', '万元'])}`
    return {
      model: withCell(model, cell.index, { value, text }),
      expected: { codes: ['table.unit'], cell: address },
    }
  },
}

/** What the tables may say, but hardly mean. */
export const plausibleFaults: readonly Fault[] = [rulesRow, decisions, inForce, opened, amount, unit]
