import { expect, test } from 'vitest'
import { fixesFor } from '../../server/src/mend/fixesFor'
import { readDocument } from '../../server/src/read/readDocument'
import { applyEdits } from '../../server/src/report/edit'
import { findings, marked, opening, requests } from '../support/wrappedReport'

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

test('a mistyped label behind the repeated ones of its groups', () => {
  const row = (label: string, ...figures: readonly unknown[]) =>
    `| 三、本年度办理结果 | （三）不予公开 | ${label} | ${figures.join(' | ')} |`
  const rows = ['6.属于四类过程性信息', '7.属于行政执法案卷', '8.属于行政查询事某']
  const table = rows.map((label) => row(label, '', '', '', 1, '', '', 1)).join('\n')
  const text = `${opening}三、收到和处理政府信息公开申请情况\n${table}\n| 三、本年度办理结果 | （四）无法提供 | 1.本机关不掌握相关政府信息 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n`
  expect(marked(text, 'table.label')).toEqual(['8.属于行政查询事某'])
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

test('a wrapped label in an accepted wording of few characters', () => {
  const rows =
    '1、逾期不补\n0 0 0 0 0 0 0\n\n正\n\n2、逾期未缴\n0 0 0 0 0 0 0\n\n费\n\n3、其他 0 0 0 0 0 0 0\n\n（七）总计 3 0 0 0 0 0 3\n'
  const [report] = readDocument(`${opening}${requests}（六）其他处理\n${rows}`).reports
  const ids = report.tables.requests?.rows.map(({ row }) => row.id) ?? []
  expect(ids.slice(3)).toEqual(['otherwise.noCorrection', 'otherwise.feeUnpaid', 'otherwise.misc', 'concluded'])
  expect(report.tables.requests?.unknownRows).toEqual([])
})
