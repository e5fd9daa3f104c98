import type { Paragraph, ReportModel } from '../model'
import type { Piece } from '../pieces'
import { withRegionalRow } from '../regional'
import { withRows } from './change'
import { type Fault, needsFigures } from './fault'

const dropped: Fault = {
  name: 'row dropped',
  hiddenIn: needsFigures,
  plant: (model, random) => {
    const table = random.pick(['disclosure', 'requests'] as const)
    const row = random.pick(model.tables[table].rows)
    return {
      model: withRows(model, table, (rows) => rows.filter((other) => other !== row)),
      expected: { codes: ['table.missing-row'] },
    }
  },
}

/** Values missing at the end of a row. Where a layout pads its rows, they would look like blanks. */
const shortened: Fault = {
  name: 'row incomplete',
  hiddenIn: (layout) => needsFigures(layout) || layout.pads === true,
  plant: (model, random) => {
    const row = random.pick(model.tables.requests.rows)
    const given = row.given - random.int(1, 3)
    return {
      model: withRows(model, 'requests', (rows) => rows.map((other) => (other === row ? { ...row, given } : other))),
      expected: { codes: ['table.incomplete-row'] },
    }
  },
}

const doubled: Fault = {
  name: 'row twice',
  hiddenIn: needsFigures,
  plant: (model, random) => {
    const row = random.pick(model.tables.requests.rows)
    return {
      model: withRows(model, 'requests', (rows) => rows.flatMap((other) => (other === row ? [row, row] : [other]))),
      expected: { codes: ['table.duplicate-row'] },
    }
  },
}

/** Rows that a region adds are shown and not complained of above information. */
const regional: Fault = {
  name: 'regional row',
  hiddenIn: needsFigures,
  plant: (model, random) => ({ model: withRegionalRow(model, random), expected: { codes: ['table.unknown-row'] } }),
}

const mistyped: Fault = {
  name: 'label mistyped',
  hiddenIn: needsFigures,
  plant: (model, random) => {
    const [official, wrong] = random.pick([
      ['5.属于三类内部事务信息', '5.属于三类内容事务信息'],
      ['4.保护第三方合法权益', '4.保护第三方合法权宜'],
      ['4.无正当理由大量反复申请', '4.无正当理由大量返复申请'],
      ['2.没有现成信息需要另行制作', '2.没有现成信息须要另行制作'],
    ])
    const wordings = new Map(model.wordings).set(official, wrong)
    return { model: { ...model, wordings }, expected: { codes: ['table.label'] } }
  },
}

/** Any row of table 三 with any one character of its label replaced. */
const misprinted: Fault = {
  name: 'character of a label wrong',
  hiddenIn: needsFigures,
  plant: (model, random) => {
    const labels = model.form.rows
      .filter((row) => row.table.id === 'requests')
      .map((row) => row.definition.label.text)
      .filter((label) => label.length >= 8 && !label.includes('（'))
    const official = random.pick(labels)
    const at = random.int(3, official.length - 1)
    if (!/[一-龥]/.test(official[at])) return null
    const wrong = official.slice(0, at) + random.pick([...'某泽鹤漪朗']) + official.slice(at + 1)
    const wordings = new Map(model.wordings).set(official, wrong)
    return { model: { ...model, wordings }, expected: { codes: ['table.label'] } }
  },
}

/** The tables of one form in a report for a year of the other. */
const otherForm: Fault = {
  name: 'tables of the other form',
  hiddenIn: (layout) => needsFigures(layout),
  plant: (model, random) => {
    const year = model.form.id === '2019' ? random.int(2021, 2025) : random.pick([2019, 2020])
    return { model: inYear(model, year), expected: { codes: ['table.wrong-form'] } }
  },
}

/** The same report said to be of another year, in all its sentences. */
function inYear(model: ReportModel, year: number): ReportModel {
  const renamed = (piece: Piece): Piece => ({ ...piece, text: piece.text.replaceAll(String(model.year), String(year)) })
  const all = (paragraphs: readonly Paragraph[]) => paragraphs.map((paragraph) => paragraph.map(renamed))
  return {
    ...model,
    year,
    title: all(model.title),
    preamble: all(model.preamble).filter((paragraph) => !paragraph[0].text.includes('号的要求')),
    closing: [],
    parts: model.parts.map((part) => ({ ...part, before: all(part.before) })),
    wordings: new Map(),
  }
}

const lostTable: Fault = {
  name: 'table missing',
  hiddenIn: needsFigures,
  plant: (model, random) => {
    const table = random.pick(['disclosure', 'requests', 'disputes'] as const)
    return { model: withRows(model, table, () => []), expected: { codes: ['table.missing'] } }
  },
}

/** Faults of rows and their labels. */
export const rowFaults: readonly Fault[] = [
  dropped,
  shortened,
  doubled,
  regional,
  mistyped,
  misprinted,
  otherForm,
  lostTable,
]
