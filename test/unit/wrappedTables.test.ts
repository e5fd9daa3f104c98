import { expect, test } from 'vitest'
import { readDocument } from '../../server/src/read/readDocument'
import { findings, marked, opening, requests } from '../support/wrappedReport'

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

test('a count with its unit in place of the first figure, under the label', () => {
  const text = `${opening}${requests}（四）无法提
1.本机关不 0 0 0 0 0 0 0
供
掌握相关政府

信息

2.没有现成

信息需要另行
3件 0 0 0 0 0 3

制作
`
  expect(marked(text, 'table.not-a-number')).toEqual(['3件'])
  expect(marked(text, 'table.unknown-row')).toEqual([])
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

test('names that a converter gives the columns of each row are no figures', () => {
  const names = '| 类别 | 数据1 | 数据2 | 数据3 | 数据4 | 数据5 | 数据6 | 总计 |\n|---|---|---|---|---|---|---|---|'
  const row = (label: string, first: string) => `${names}\n| ${label} | ${first} | 0 | 0 | 0 | 0 | 0 | 3 |\n`
  const table = (first: string) => `${opening}## 三、收到和处理政府信息公开申请情况

### 一、本年新收政府信息公开申请数量
${row('本年新收政府信息公开申请数量', first)}
### （一）予以公开
${row('予以公开', '3')}`
  expect(findings(table('3'), 'table.not-a-number')).toEqual([])
  expect(findings(table('3'), 'table.duplicate-row')).toEqual([])
  expect(marked(table('若干'), 'table.not-a-number')).toEqual(['若干'])
})

test.each([
  ['under its head', '| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n'],
  ['without head', ''],
  ['under a title of its own', '### 表四\n'],
])('a word in place of the last figure of table 四, %s', (_name, head) => {
  const row = `| ${[0, 0, 0, 2, 2, ...Array.from({ length: 9 }, () => 0), '若干'].join(' | ')} |`
  const text = `${opening}${requests}四、政府信息公开行政复议、行政诉讼情况\n复议2件。\n${head}${row}\n五、存在的主要问题及改进情况\n无。\n`
  expect(marked(text, 'table.not-a-number')).toEqual(['若干'])
  expect(findings(text, 'identity.dispute-total')).toEqual([])
})

test.each([
  ['the only figure', '行政许可 若干', ['若干']],
  ['the first of two', '行政许可 12\n行政处罚 3\n行政强制 0\n行政事业性收费 暂无', ['暂无']],
])('a word in place of %s on a line of PDF text', (_name, rows, words) => {
  const text = `${opening}第二十条第（一）项\n规章 0 0 0\n行政规范性文件 1 0 4\n第二十条第（五）项\n${rows}\n三、收到`
  expect(marked(text, 'table.not-a-number')).toEqual(words)
})

test.each([
  ['行政许可 5 0 暂缺', ['暂缺']],
  ['行政许可 5 若干 3', ['若干']],
  ['行政许可 若干 0 3', ['若干']],
  ['行政许可 3件 0 3', ['3件']],
])('a word among the figures of a row of three: %s', (row, words) => {
  const rows = `规章 0 0 0\n规范性文件 0 0 0\n第二十条第（五）项\n上一年项目数量\n${row}\n其他对外管理服务事项 0 0 0\n`
  const text = `${opening.replace('2023', '2020')}第二十条第（一）项\n本年新制作数量\n${rows}`
  expect(marked(text, 'table.not-a-number')).toEqual(words)
})

test.each([
  ['the last figure', '（一）予以公开 3 0 0 0 0 0 1234件', '1234件'],
  ['the first figure, its label around it', '（二）部分公开（区分处理的，\n54件 0 0 0 0 0 54\n只计这一情形，', '54件'],
])('a count with its unit in place of %s', (_name, row, word) => {
  const text = `${opening}${requests.replace('（一）予以公开 3 0 0 0 0 0 3\n', `${row}\n`)}`
  expect(marked(text, 'table.not-a-number')).toEqual([word])
})

test('a figure short in table 四 is no blank before the others', () => {
  const head = '| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |'
  const disputes = `四、政府信息公开行政复议、行政诉讼情况\n${head}\n|${' 1 | 1 | 1 | 1 | 4 |'.repeat(3).slice(0, -4)}\n`
  const text = `${opening}${requests}${disputes}`
  expect(findings(text, 'identity.dispute-total')).toEqual([])
  expect(findings(text, 'table.incomplete-row').map(({ message }) => message.slice(0, 2))).toContain('表四')
  const spaced = text.replaceAll(' |', '').replaceAll('| ', '')
  expect(findings(spaced.replace('1 1 1 1 4 1', '1 1 1 4 1'), 'identity.dispute-total')).toEqual([])
})

test('bars in place of a last cell that closes its row', () => {
  const row = (label: string, figures: string) => `|\n${label} |\n${figures.split(' ').join(' |\n')}`
  const rows = [
    `${row('一、本年新收政府信息公开申请数量', '3 0 0 0 0 0 3')} |||`,
    `${row('二、上年结转政府信息公开申请数量', '0 0 0 0 0 0 0')} |||`,
    `${row('（一）予以公开', '3 0 0 0 0 0')} |\n||||`,
    `${row('（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '0 0 0 0 0 0 0')} ||`,
  ]
  const text = `${opening}三、收到和处理政府信息公开申请情况\n${rows.join('\n')}\n`
  expect(findings(text, 'table.blank-total').length).toBe(1)
  expect(findings(text, 'table.incomplete-row')).toEqual([])
})

test.each(['\t', '|'])('rows that all lack their total keep their figures in place, parted by %j', (between) => {
  const edge = between === '|' ? '|' : ''
  const line = (...cells: readonly (string | number)[]) => `${edge}${cells.join(between)}${edge}`
  const figures = [3, 1, 0, 0, 0, 2, '']
  const text = `${opening}三、收到和处理政府信息公开申请情况
${[
  line('一、本年新收政府信息公开申请数量', '', '', ...figures),
  line('二、上年结转政府信息公开申请数量', '', '', 0, 0, 0, 0, 0, 0, ''),
  line('三、本年度办理结果', '（一）予以公开', '', ...figures),
  line('', '（三）不予公开', '1.属于国家秘密', 0, 0, 0, 0, 0, 0, ''),
  line('', '', '2.其他法律行政法规禁止公开', 0, 0, 0, 0, 0, 0, ''),
  line('', '（七）总计', '', ...figures),
].join('\n')}
`
  const [report] = readDocument(text).reports
  const received = report.tables.requests?.rows[0].cells.map(({ state, value }) => (state === 'blank' ? '' : value))
  expect(received).toEqual(figures)
})

test('a short label before a row that lacks a figure is no word in place of it', () => {
  const rows =
    '2.申请人逾期未按收费通知要求缴纳费用、\n\n行政机关不再处理其政府信息公开申请\n0 0 0 0 0 0 0\n\n3.其它 1 0 0 0 0 1\n\n（七）总计 4 0 0 0 0 0 4\n'
  const text = `${opening}${requests}（六）其他处理\n${rows}`
  expect(findings(text, 'table.not-a-number')).toEqual([])
  expect(marked(text, 'table.incomplete-row')).toEqual(['3.其它'])
})

test('a word in place of the first figure that begins another label', () => {
  const text = `${opening}${requests}1.本机关不掌握\n\n相关政府信息\n无 0 0 0 0 3 3\n\n2.没有现成信息需要另行制作 0 0 0 0 0 0 0\n`
  expect(marked(text, 'table.not-a-number')).toEqual(['无'])
})

test('figures parted by several spaces on a long line', () => {
  const row = '一、本年新收政府信息公开申请数量 7,228 8,987    7,792 6,310  8,385 6,284   44,986'
  const [report] = readDocument(`${opening}${requests.replace(/一、.*/, row)}`).reports
  expect(report.tables.requests?.rows[0].cells.map(({ value }) => value)).toEqual([
    7228, 8987, 7792, 6310, 8385, 6284, 44986,
  ])
})

test('a word in place of the last figure of a row of blanks, each cell on a line behind a tab', () => {
  const blanks = ['', '', '', '', '', '']
  const row = (...cells: readonly (string | number)[]) => cells.map((cell) => `\t${cell}\n`).join('')
  const rows = [
    row('一、本年新收政府信息公开申请数量', 3, 0, 0, 0, 0, 0, 3),
    row('四、结转下年度继续办理', ...blanks, '3件'),
  ]
  const text = `${opening}三、收到和处理政府信息公开申请情况\n${rows.join('\n')}\n`
  expect(marked(text, 'table.not-a-number')).toEqual(['3件'])
})

test('a spreadsheet’s error in place of the first figure', () => {
  const text = `${opening}${requests}（二）部分公开（区分处理的，\n#REF! 0 0 0 0 0 0\n\n只计这一情形，不计其他情形）\n\n（七）总计 3 0 0 0 0 0 3\n`
  expect(marked(text, 'table.not-a-number')).toEqual(['#REF!'])
})

test('a word behind a blank cell, each cell with a bar of its own', () => {
  const row = (...cells: readonly (string | number)[]) =>
    cells.map((cell) => (cell === '' ? '|\n' : `${cell} |\n`)).join('')
  const rows = [
    row('一、本年新收政府信息公开申请数量', 3, 0, 0, 0, 0, 0, 3),
    row('四、结转下年度继续办理', 0, 0, 0, 0, 0, '', '无'),
  ]
  const text = `${opening}三、收到和处理政府信息公开申请情况\n${rows.map((one) => `|\n${one}`).join('')}`
  const [finding] = findings(text, 'table.not-a-number')
  expect(finding.cells).toEqual(['requests.carriedOut.total'])
})

test('rows that lack their totals and some of their zeros', () => {
  const rows = [
    ['一、本年新收政府信息公开申请数量', '', '', 18, 16, 5, 0, 4, 17, ''],
    ['二、上年结转政府信息公开申请数量', '', '', 0, 0, 0, '', '', 3, ''],
    ['三、本年度办理结果', '（一）予以公开', '', 1, '', '', 0, 1, 0, ''],
    ['', '（三）不予公开', '1.属于国家秘密', 0, '', 0, 0, 0, '', ''],
    ['', '（七）总计', '', 18, 16, 5, '', 4, 17, ''],
  ]
  const text = `${opening}三、收到和处理政府信息公开申请情况\n${rows.map((row) => row.join('\t')).join('\n')}\n`
  const [report] = readDocument(text).reports
  const read = report.tables.requests?.rows.map(({ cells }) => cells.map(({ text }) => text))
  expect(read).toEqual(rows.map((row) => row.slice(3).map(String)))
})

test('a row that lost its label, right below the names of the columns, is told by its place', () => {
  const rows = '本年制发件数\n本年废止件数\n现行有效件数\n1\n0\n7\n行政规范性文件\n6\n2\n41\n'
  const text = `${opening}第二十条第（一）项\n信息内容\n${rows}第二十条第（五）项\n行政许可\n12\n`
  expect(findings(text, 'table.missing-row').filter(({ message }) => message.includes('规章'))).toEqual([])
  expect(findings(text, 'table.label')).toEqual([])
  const [report] = readDocument(text).reports
  expect(report.tables.disclosure?.rows[0].cells.map(({ value }) => value)).toEqual([1, 0, 7])
})
