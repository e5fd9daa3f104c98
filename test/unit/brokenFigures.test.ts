import { describe, expect, test } from 'vitest'
import { checkDocument } from '../../server/src/check/check'
import { readDocument } from '../../server/src/read/readDocument'
import { applyEdits } from '../../server/src/report/edit'
import { documentText } from '../../server/src/write/convert'
import { reportText } from '../support/reportFrom'

/** A PDF's text: narrow columns broke the wide figures of some rows, and readers put the lines behind one another. */
const text = `江屿市人民政府2024年政府信息公开工作年度报告
三、收到和处理政府信息公开申请情况
一、本年新收政府信息公开申请数量 8530 7824 590
2
8365 6133 776
1
4451
5
二、上年结转政府信息公开申请数量 11 17 23 49 57 31 188
（一）予以公开 8518 7804 5873 8366 6165 7756 44482
（七）总计 8518 7804
587
3
8366
6165 775
6

4448

2
四、结转下年度继续办理 23 37 52 48 25 36 221
四、政府信息公开行政复议、行政诉讼情况
行政复议 行政诉讼
结果 结果 其他 尚未 总
维持 纠正 结果 审结 计
28 29 6 20 83 23 28 28 22 10
1
15 14 11 26 66
五、存在的主要问题及改进情况
更新偏慢。
`

const values = (source: string, row: string) =>
  readDocument(source)
    .reports[0].tables.requests?.rows.find((found) => found.row.definition.label.text.startsWith(row))
    ?.cells.map(({ value }) => value)

/** The text with other figures in the first row, each on a line of its own. */
const lines = (figures: string): string =>
  text.replace(/(新收政府信息公开申请数量)[\s\S]*?(二、上年)/, `$1\n${figures.replaceAll(' ', '\n')}\n$2`)

describe('figures that a narrow column broke', () => {
  test('are whole again where the row then has just its figures and their sum', () => {
    expect(values(text, '一、')).toEqual([8530, 7824, 5902, 8365, 6133, 7761, 44515])
    expect(values(text, '（七）')).toEqual([8518, 7804, 5873, 8366, 6165, 7756, 44482])
    const { tables } = readDocument(text).reports[0]
    expect(tables.disputes?.rows.flatMap(({ cells }) => cells.map(({ value }) => value))).toEqual([
      28, 29, 6, 20, 83, 23, 28, 28, 22, 101, 15, 14, 11, 26, 66,
    ])
  })

  test('leave nothing to find in those tables', () => {
    const codes = checkDocument(readDocument(text)).map(({ code }) => code)
    expect(codes.filter((code) => code.startsWith('identity.') || code === 'table.incomplete-row')).toEqual([])
  })

  test('stand where their pieces stand, and are written in one piece', () => {
    const row = readDocument(text).reports[0].tables.requests?.rows[0]
    const [, , broken] = row?.cells ?? []
    expect(text.slice(broken.start, broken.end)).toBe('590\n2')
    expect(broken.text).toBe('5902')
    expect(applyEdits(text, [{ start: broken.start, end: broken.end, text: broken.text }])).toContain('7824 5902\n8365')
    expect(documentText(readDocument(text), 'tabs')).toContain('7824\t5902\t8365')
  })

  test('are not needed for a row to stand on several lines', () => {
    const parted = text.replace('11 17 23 49 57 31 188', '11 17\n23 49 57\n31 188')
    expect(values(parted, '二、')).toEqual([11, 17, 23, 49, 57, 31, 188])
  })

  test('are not put together from figures that already end in their sum, or where no sum comes of it', () => {
    expect(values(lines('12 3 0 0 0 0 15 4'), '一、')).toEqual([12, 3, 0, 0, 0, 0, 15])
    expect(values(lines('12 3 0 0 0 0 1 4'), '一、')).not.toContain(123)
  })

  test('stay apart where they could be put together in several ways', () => {
    expect(values(lines('12 3 12 3 0 0 0 138'), '一、')).not.toContain(123)
  })
})

test('figures of a table that came in any order are said to be unclear, not to be absent', () => {
  const jumbled = text.replace(
    /行政复议 行政诉讼\n[\s\S]*?五、存在/,
    '0\n3\n0\n\n0\n0\n复议后起诉\n总\n计\n0\n\n五、存在',
  )
  const [finding] = checkDocument(readDocument(jumbled)).filter(({ code }) => code === 'table.missing')
  expect(finding.message).toBe('表四的数值分不清是哪一格的，可能在转成文字时打乱了次序；请从原文重新复制，再检查一次')
  expect(finding.repairs).toEqual([])
})

/** Results and procedures changed places. */
const turned = [
  ['结果', '行政复议', '未经复议直接起诉', '复议后起诉'],
  ['结果维持', 2, 0, 0],
  ['结果纠正', 0, 0, 0],
  ['其他结果', 0, 1, 0],
  ['尚未审结', 0, 0, 0],
  ['总计', 2, 1, 0],
]
const markup = turned.map((row) => `<tr>\n${row.map((cell) => `<td>${cell}</td>\n`).join('')}</tr>\n`).join('')

test.each([
  ['of more columns', (table: string) => table.replace('总计\n', '总计\t上年同期\n').replace(/\n$/, '\t3\n')],
  ['whose rows and columns changed places', () => `<table>\n${markup}</table>\n`],
])('figures of a table four %s are unclear, not absent', (_, change) => {
  const whole = reportText({ 'disputes.review.upheld': 2, 'disputes.review.total': 2 })
  const from = whole.indexOf('\n', whole.lastIndexOf('四、')) + 1
  const until = whole.indexOf('五、')
  const table = change(`${whole.slice(from, until).trimEnd()}\n`)
  const changed = `${whole.slice(0, from)}${table}\n${whole.slice(until)}`
  const [finding] = checkDocument(readDocument(changed)).filter(({ code }) => code === 'table.missing')
  expect(finding?.message).toContain('表四的数值分不清是哪一格的')
})

test('rows that came digit by digit are one finding, and no sum is asked of them', () => {
  const inDigits = (row: string) => new RegExp(`(${row}[^\\d]*)([\\d ]+)\\n`)
  const apart = (source: string, row: string) =>
    source.replace(
      inDigits(row),
      (_, label: string, figures: string) => `${label}\n${[...figures.replaceAll(' ', '')].join('\n')}\n`,
    )
  const [one, several] = [
    apart(text, '二、上年结转'),
    ['二、上年结转', '（一）予以公开', '四、结转'].reduce(apart, text),
  ]
  const messages = (source: string) =>
    checkDocument(readDocument(source))
      .filter(({ code }) => code.startsWith('identity.') || code === 'table.incomplete-row')
      .map(({ message }) => message)
  expect(messages(one)).toEqual([
    '表三『二、上年结转政府信息公开申请数量』应有 7 个数值，文中有 15 个，可能有数字被断开',
  ])
  expect(messages(several)).toEqual([
    '表三有 3 行的数值多于栏目，可能在转成文字时断开；分不清是哪一格的，有关的合计无法核对',
  ])
})
