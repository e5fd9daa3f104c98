import { expect, test } from 'vitest'
import { currentForm } from '../../server/src/forms/forms'
import { readDocument } from '../../server/src/read/readDocument'
import { reportFrom, reportOf, reportText } from '../support/reportFrom'

/** Rows of tabs whose labels slip to and fro, an empty cell behind each, as some programs leave merged label cells. */
const requests = currentForm.tables.find(({ id }) => id === 'requests')
const rows = currentForm.rows.filter(({ table }) => table === requests)

function tableOf(values: (row: number) => readonly string[]): string {
  const lines = rows.map(({ definition }, row) =>
    [...Array<string>(row % 3).fill(''), definition.label.text, '', ...values(row)].join('\t'),
  )
  return `青溪县水务局2023年政府信息公开工作年度报告
一、总体情况
平稳。
二、主动公开政府信息情况
三、收到和处理政府信息公开申请情况
${lines.join('\n')}
四、因政府信息公开工作被申请行政复议、提起行政诉讼情况
`
}

function read(text: string): readonly string[] {
  const table = readDocument(text).reports[0]?.tables.requests
  return (table?.rows ?? []).map(({ cells }) => cells.map(({ text }) => text).join(','))
}

const sparse = [
  ['3', '1', '2', '1', '5', '4', ''],
  ['', '1', '', '2', '', '', ''],
  ['0', '2', '1', '1', '2', '6', ''],
  ['7', '', '', '', '', '', ''],
  ['2', '1', '1', '1', '2', '0', ''],
]

test('where all totals are blank, the figures stand in their own columns', () => {
  const values = (row: number) => sparse[row % sparse.length]
  expect(read(tableOf(values))).toEqual(rows.map((_, row) => values(row).join(',')))
})

test('where a column in front is blank, the last figures are the totals', () => {
  const values = (row: number) => ['', '1', `${row}`, '0', '2', '0', `${row + 3}`]
  expect(read(tableOf(values))).toEqual(rows.map((_, row) => values(row).join(',')))
})

test('a row left blank among others is blank from its first column on', () => {
  const values = (row: number) => Array<string>(7).fill(row === rows.length - 2 ? '' : '0')
  expect(read(tableOf(values))).toEqual(rows.map((_, row) => values(row).join(',')))
})

test('a cell a line with cells of merged labels: a blank total stays at its end', () => {
  const cells = { 'requests.granted.person': 2, 'requests.granted.total': '', 'requests.concluded.person': '' }
  const rowsOfCells = reportText(cells).replace(/^.*\t.*$/gm, (row) => `\t${row.replaceAll('\t', '\n\t')}\n`)
  const { cells: found } = reportOf(rowsOfCells)
  expect(found.map(({ text }) => text)).toEqual(reportFrom(cells).cells.map(({ text }) => text))
})
