import { expect, test } from 'vitest'
import { form2021 } from '../../server/src/forms/form2021'
import { fixesFor } from '../../server/src/mend/fixesFor'
import { applyEdits } from '../../server/src/report/edit'
import { cells2021 } from '../support/figures2021'
import { findingsOf } from '../support/findings'
import { type Cells, reportFrom, reportOf, reportText } from '../support/reportFrom'

const columns = ['person', 'business', 'research', 'charity', 'legal', 'other', 'total']
const rows = form2021.rows.filter(({ table }) => table.id === 'requests').map(({ id }) => id)

function told(cells: Cells): readonly string[] {
  return findingsOf(reportFrom(cells), 'identity', 'table.blank-total').map(({ message }) => message)
}

/** The text that the first fix of the only finding makes of a report with these cells. */
function mended(cells: Cells): string {
  const text = reportText(cells)
  const report = reportOf(text)
  const [finding] = findingsOf(report, 'identity')
  return applyEdits(text, fixesFor(report, finding)[0].edits)
}

/** The cells with those of a line moved; `by` cells onward, what falls out lost. */
function moved(line: readonly string[], by: 1 | -1, free: number | string = 0): Cells {
  const values = line.map((_, index) => cells2021[line[index - by]] ?? free)
  return { ...cells2021, ...Object.fromEntries(line.map((address, index) => [address, values[index]])) }
}

const granted = columns.map((column) => `requests.granted.${column}`)

test('a figure typed beside its cell is one finding, with the column it belongs to', () => {
  const cells = { ...cells2021, 'requests.unavailable.notHeld.person': 0, 'requests.unavailable.notHeld.business': 4 }
  expect(told(cells)).toEqual(['表三『1.本机关不掌握相关政府信息』商业企业：按合计推算，此处的 4 似应填在『自然人』'])
  expect(mended(cells)).toBe(reportText(cells2021))
})

test('two figures of a row that were exchanged are one finding', () => {
  const cells = { ...cells2021, 'requests.partial.person': 1, 'requests.partial.business': 5 }
  expect(told(cells)).toEqual(['表三『（二）部分公开』自然人：按合计推算，此处的 1 与『商业企业』的 5 似填反了'])
  expect(mended(cells)).toBe(reportText(cells2021))
})

test('a figure typed one row below its own is one finding', () => {
  const cells = { ...cells2021, 'requests.granted.legal': 0, 'requests.partial.legal': 1 }
  expect(told(cells)).toEqual(['表三『（二）部分公开』法律服务机构：按合计推算，此处的 1 似应填在『（一）予以公开』'])
  expect(mended(cells)).toBe(reportText(cells2021))
})

test('a row shifted by one cell is one finding', () => {
  expect(told(moved(granted, 1))).toEqual(['表三『（一）予以公开』一行：按合计推算，数值似整体右移了一格'])
  expect(mended(moved(granted, 1))).toBe(reportText(cells2021))
  expect(told(moved(granted, -1))).toEqual(['表三『（一）予以公开』一行：按合计推算，数值似整体左移了一格'])
  expect(mended(moved(granted, -1))).toBe(reportText(cells2021))
})

test.each([1, -1] as const)('a row shifted by %i whose total stayed is one finding', (by) => {
  const cells = moved(granted.slice(0, -1), by)
  expect(told(cells)).toEqual([`表三『（一）予以公开』一行：按合计推算，数值似整体${by === 1 ? '右' : '左'}移了一格`])
  expect(mended(cells)).toBe(reportText(cells2021))
})

const disputes = form2021.cells.map(({ address }) => address).filter((address) => address.startsWith('disputes.'))

test.each([1, -1] as const)('table 四 shifted by %i is one finding, which brings it back', (by) => {
  const cells = moved(disputes, by)
  expect(told(cells)).toEqual([`表四一行：按合计推算，数值似整体${by === 1 ? '右' : '左'}移了一格`])
  expect(mended(cells)).toBe(reportText(cells2021))
})

test('a total left blank by the shift is not told beside it', () => {
  expect(told(moved(granted, -1, ''))).toEqual(['表三『（一）予以公开』一行：按合计推算，数值似整体左移了一格'])
})

test('a column shifted by one cell is one finding', () => {
  const persons = rows.map((row) => `requests.${row}.person`)
  expect(told(moved(persons, 1))).toEqual(['表三自然人一列：按合计推算，数值似整体下移了一格'])
  expect(mended(moved(persons, 1))).toBe(reportText(cells2021))
  expect(told(moved(persons, -1))).toEqual(['表三自然人一列：按合计推算，数值似整体上移了一格'])
})

test('two cells wrong by different amounts stay two findings', () => {
  const cells = { ...cells2021, 'requests.granted.person': 12, 'requests.granted.business': 2 }
  expect(told(cells).length).toBeGreaterThan(1)
  expect(told(cells).join()).not.toContain('似应填在')
})

test('a table that stands twice is one finding', () => {
  const text = reportText(cells2021)
  const table = text.slice(text.indexOf('（本列'), text.indexOf('四、政府信息公开'))
  const found = findingsOf(reportOf(text.replace(table, table + table)), 'table', 'identity')
  expect(found.map(({ message }) => message.slice(0, 12))).toEqual(['表三有 25 行重复出现'])
})
