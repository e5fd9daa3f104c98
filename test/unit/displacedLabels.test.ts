import { expect, test } from 'vitest'
import { form2021 } from '../../server/src/forms/form2021'
import { readDocument } from '../../server/src/read/readDocument'
import { cells2021 } from '../support/figures2021'
import { findings, opening } from '../support/wrappedReport'

/** Labels that the converter prints behind the figures of a later row. */
const printedBehind: Readonly<Record<string, readonly string[]>> = {
  inquiry: ['granted', 'partial'],
  carriedOut: ['reissue', 'noCorrection', 'feeUnpaid', 'misc'],
}

const rows = form2021.rows.filter(({ table }) => table.id === 'requests')
const displaced = new Set(Object.values(printedBehind).flat())

function labelOf(id: string): string {
  const found = rows.find((row) => row.id.split('.').at(-1) === id)
  if (!found) throw new Error(`no row ${id}`)
  return found.definition.label.text
}

function figuresOf(row: (typeof rows)[number]): readonly string[] {
  return row.columns.map((_, column) => String(cells2021[form2021.cells[row.first + column].address]))
}

/** Each label and each figure on a line of its own, some labels behind the figures of rows further down. */
function table(change: (lines: string[]) => void = () => {}): string {
  const lines = rows.flatMap((row) => {
    const id = row.id.split('.').at(-1) ?? ''
    const own = displaced.has(id) ? [] : [labelOf(id)]
    return [...own, ...figuresOf(row), ...(printedBehind[id] ?? []).map(labelOf)]
  })
  change(lines)
  return `${opening}三、收到和处理政府信息公开申请情况\n${lines.join('\n\n')}\n五、存在的主要问题及改进情况\n无。\n`
}

test('figures of rows whose labels stand further down belong to the rows that have their place', () => {
  const [report] = readDocument(table()).reports
  const cells = form2021.cells.filter(({ address }) => address.startsWith('requests.'))
  expect(cells.map(({ index }) => report.cells[index].value)).toEqual(cells.map(({ address }) => cells2021[address]))
  for (const code of ['table.missing-row', 'table.incomplete-row', 'table.duplicate-row', 'identity.row-total']) {
    expect(findings(table(), code)).toEqual([])
  }
})

test('a figure less, and nobody can say which rows the others are of', () => {
  const text = table((lines) => lines.splice(lines.indexOf(labelOf('stateSecret')) - 1, 1))
  expect(findings(text, 'identity.row-total')).toEqual([])
  expect(findings(text, 'table.missing-row').length + findings(text, 'table.incomplete-row').length).toBeGreaterThan(0)
})
