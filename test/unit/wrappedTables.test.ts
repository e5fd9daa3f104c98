import { expect, test } from 'vitest'
import { checkDocument } from '../../server/src/check/check'
import type { Finding } from '../../server/src/check/finding'
import { readDocument } from '../../server/src/read/readDocument'

/** Tables as programs leave them that break labels and repeat heads; every figure agrees with the others. */
const opening = `青禾镇人民政府2023年政府信息公开工作年度报告
一、总体情况
平稳。
二、主动公开政府信息情况
`
const requests = `三、收到和处理政府信息公开申请情况
一、本年新收政府信息公开申请数量 3 0 0 0 0 0 3

二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0

（一）予以公开 3 0 0 0 0 0 3

`

function findings(text: string, code: string): readonly Finding[] {
  return checkDocument(readDocument(text)).filter((finding) => finding.code === code)
}

function marked(text: string, code: string): readonly string[] {
  return findings(text, code).map(({ start, end }) => text.slice(start, end))
}

test('a row that a region added behind a wrapped label is an unknown row', () => {
  const text = `${opening}第二十条第（一）项
规章（本机关没有制定规章
的权限）
0 0 0
行政规范性文件（指有正式
文号的文件）
1 0 4
其他主动公开文件 18 21 37
第二十条第（五）项
行政许可 12
行政处罚 3
行政强制 0
行政事业性收费 0
`
  expect(marked(text, 'table.unknown-row')).toEqual(['其他主动公开文件'])
})

test('a word in place of the first figure, on a line with half the label', () => {
  const text = `${opening}${requests}（六）其他处理
1.申请人无正当理由逾期不
补正、行政机关不再处理其政 若干 0 0 0 0 0 0

府信息公开申请

2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 0 0 0 0 0 0 0
`
  expect(marked(text, 'table.not-a-number')).toEqual(['若干'])
  expect(findings(text, 'table.incomplete-row')).toEqual([])
})

test('an invisible mark in the rule of a Markdown table makes no row of it', () => {
  const table = [
    '结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计',
    '-\u200b-- | --- | --- | --- | ---',
    '1 | 0 | 0 | 0 | 1',
  ]
  const text = `${opening}## 四、政府信息公开行政复议、行政诉讼情况
${['行政复议', '行政诉讼（未经复议直接起诉）', '行政诉讼（复议后起诉）']
  .map((name) => `### ${name}\n\n${table.map((row) => `| ${row} |`).join('\n')}\n`)
  .join('\n')}
五、存在的主要问题及改进情况
无。
`
  const [report] = readDocument(text).reports
  const { review } = Object.fromEntries(report.tables.disputes?.rows.map((row) => [row.row.id, row.cells]) ?? [])
  expect(review?.map(({ state, value }) => [state, value])).toEqual([1, 0, 0, 0, 1].map((value) => ['number', value]))
})
