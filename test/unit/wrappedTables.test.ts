import { expect, test } from 'vitest'
import { checkDocument } from '../../server/src/check/check'
import type { Finding } from '../../server/src/check/finding'
import { fixesFor } from '../../server/src/mend/fixesFor'
import { readDocument } from '../../server/src/read/readDocument'
import { applyEdits } from '../../server/src/report/edit'

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

test('a slip behind the figures that a wrapped label runs around', () => {
  const text = `${opening}${requests}4.保护第三
0 0 0 0 0 0 0

方合法权宜

5.属于三类内 0 0 0 0 0 0 0

容事务

信息

6.属于四类过
0 0 0 0 0 0 0

- 3 -

程性信息

`
  expect(marked(text, 'table.label')).toEqual(['方合法权宜', '容事务\n\n信息'])
  const [slip] = findings(text, 'table.label')
  expect(slip.message).toBe('表三的“方合法权宜”应为“方合法权益”（4.保护第三方合法权益）')
  expect(slip.repairs).toMatchObject([{ edits: [{ text: '方合法权益' }] }])
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

test('a numeral and its mark parted by something invisible, all in one line', () => {
  const parts = ['一、总体情况 平稳。', '二、主动公开政府信息情况', '三\u200b、收到和处理政府信息公开申请情况']
  const rest = [
    '四、政府信息公开行政复议、行政诉讼情况',
    '五、存在的主要问题及改进情况 无。',
    '六\u200b、其他需要报告的事项 无。',
  ]
  const text = `青禾镇2023年政府信息公开工作年度报告\n${[...parts, ...rest].join(' ').replaceAll('政府', '政(zheng)府')}`
  expect(readDocument(text).reports[0].parts.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6])
  expect(findings(text, 'structure.missing-section')).toEqual([])
})

test('the title of a report in one line counts once', () => {
  const period = '数据的统计期限自2022年1月1日起至2022年12月31日止。'
  const parts = ['一、总体情况 2022年，我镇推进政府信息公开工作。', '五、存在的主要问题及改进情况 无。']
  const text = `青禾镇2023年政府信息公开工作年度报告 ${period} ${parts.join(' ')}`
  const titled = text.replace('报告 ', '报告\n')
  expect(marked(titled, 'date.year')).toEqual(['2023'])
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

test('a whole label with a wrong character that its neighbours have', () => {
  const text = `${opening}一、本年新收政府信息公开申

请某量
3 0 0 0 0 0 3

二、上年结转政府信息公开申

请数量
0 0 0 0 0 0 0

（一）予以公开 3 0 0 0 0 0 3
`
  expect(marked(text, 'table.label')).toEqual(['一、本年新收政府信息公开申\n\n请某量'])
})

test('a wrong character before the figures that the rest behind them does not show', () => {
  const rows =
    '一、本年新收政府信息公开申请某\n3 0 0 0 0 0 3\n\n量\n\n二、上年结转政府信息公开申请数\n0 0 0 0 0 0 0\n\n量\n'
  const text = `${opening}三、收到和处理政府信息公开申请情况\n${rows}\n（一）予以公开 3 0 0 0 0 0 3\n`
  const [slip, ...others] = findings(text, 'table.label')
  expect(others).toEqual([])
  expect(text.slice(slip.start, slip.end)).toBe('一、本年新收政府信息公开申请某')
  const [fix] = fixesFor(readDocument(text).reports[0], slip)
  expect(applyEdits(text, fix.edits)).toBe(text.replace('某', '数'))
})

test('a wrong character in an end of one', () => {
  const text = `${opening}${requests}4.保护第三方合法权\n0 0 0 0 0 0 0\n\n宜\n\n5.属于三类内部事务信息 0 0 0 0 0 0 0\n`
  expect(marked(text, 'table.label')).toEqual(['宜'])
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

test('a mistyped label behind the repeated ones of its groups', () => {
  const row = (label: string, ...figures: readonly unknown[]) =>
    `| 三、本年度办理结果 | （三）不予公开 | ${label} | ${figures.join(' | ')} |`
  const rows = ['6.属于四类过程性信息', '7.属于行政执法案卷', '8.属于行政查询事某']
  const table = rows.map((label) => row(label, '', '', '', 1, '', '', 1)).join('\n')
  const text = `${opening}三、收到和处理政府信息公开申请情况\n${table}\n| 三、本年度办理结果 | （四）无法提供 | 1.本机关不掌握相关政府信息 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n`
  expect(marked(text, 'table.label')).toEqual(['8.属于行政查询事某'])
})

test('a short label before a row that lacks a figure is no word in place of it', () => {
  const rows =
    '2.申请人逾期未按收费通知要求缴纳费用、\n\n行政机关不再处理其政府信息公开申请\n0 0 0 0 0 0 0\n\n3.其它 1 0 0 0 0 1\n\n（七）总计 4 0 0 0 0 0 4\n'
  const text = `${opening}${requests}（六）其他处理\n${rows}`
  expect(findings(text, 'table.not-a-number')).toEqual([])
  expect(marked(text, 'table.incomplete-row')).toEqual(['3.其它'])
})

test('a slip in an end whose right characters the next label has', () => {
  const text = `${opening}${requests}1.信访举报投诉\n0 0 0 0 0 0 0\n\n类申某\n\n2.重复申请 0 0 0 0 0 0 0\n`
  expect(marked(text, 'table.label')).toEqual(['类申某'])
  expect(marked(text.replace('类申某', '类申请'), 'table.label')).toEqual([])
  expect(marked(text.replace('类申某', '结\n\n类申\n\n果\n\n请'), 'table.label')).toEqual([])
})

test('an accepted wording behind a piece of its group’s label', () => {
  const rows = '他处理 2.逾期未缴\n\n费\n0 0 0 0 0 0 0\n\n3.其他 0 0 0 0 0 0 0\n'
  const text = `${opening}${requests}（六）其 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 0 0 0 0 0 0 0\n\n${rows}`
  const [report] = readDocument(text).reports
  expect(report.tables.requests?.rows.map(({ row }) => row.id)).toContain('otherwise.feeUnpaid')
  expect(findings(text, 'table.label')).toEqual([])
})

test('an accepted wording over several lines behind a piece of its group’s label', () => {
  const rows = '（三）不 1.属于国家秘密 0 0 0 0 0 0 0\n\n予公开 2.其他法律\n\n法规禁止\n\n公开\n0 0 0 0 0 0 0\n'
  expect(findings(`${opening}${requests}${rows}`, 'table.label')).toEqual([])
})

test('a word in place of the first figure that begins another label', () => {
  const text = `${opening}${requests}1.本机关不掌握\n\n相关政府信息\n无 0 0 0 0 3 3\n\n2.没有现成信息需要另行制作 0 0 0 0 0 0 0\n`
  expect(marked(text, 'table.not-a-number')).toEqual(['无'])
})

test('a wrapped label in an accepted wording of few characters', () => {
  const rows =
    '1、逾期不补\n0 0 0 0 0 0 0\n\n正\n\n2、逾期未缴\n0 0 0 0 0 0 0\n\n费\n\n3、其他 0 0 0 0 0 0 0\n\n（七）总计 3 0 0 0 0 0 3\n'
  const [report] = readDocument(`${opening}${requests}（六）其他处理\n${rows}`).reports
  const ids = report.tables.requests?.rows.map(({ row }) => row.id) ?? []
  expect(ids.slice(3)).toEqual(['otherwise.noCorrection', 'otherwise.feeUnpaid', 'otherwise.misc', 'concluded'])
  expect(report.tables.requests?.unknownRows).toEqual([])
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
