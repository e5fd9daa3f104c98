import { expect, test } from 'vitest'
import { checkDocument } from '../../server/src/check/check'
import { readDocument } from '../../server/src/read/readDocument'

/** PDF text: labels wrap around the figures of their rows, pieces of vertical labels and page numbers stand between. */
function reportWith(rows: string): string {
  return `青禾镇人民政府2023年政府信息公开工作年度报告
一、总体情况
平稳。
二、主动公开政府信息情况
三、收到和处理政府信息公开申请情况
${rows}
`
}

function said(rows: string, code: string): readonly string[] {
  const text = reportWith(rows)
  const found = checkDocument(readDocument(text)).filter((finding) => finding.code === code)
  return found.map(({ start, end }) => text.slice(start, end))
}

test.each([
  [
    'in a short first piece, with the rest behind the figures',
    '6.属于四类\n0 0 0 0 0 0 0\n过程性信息\n7.属于衍政\n0 0 0 0 0 0 0\n执法案卷\n8.属于行政\n0 0 0 0 0 0 0\n查询事项',
    '7.属于衍政',
  ],
  [
    'in a first piece below the end of the row above',
    '5.属于三类\n0 0 0 0 0 0 0\n内部事务信息\n6.属于四类道\n0 0 0 0 0 0 0\n程性信息\n7.属于行政\n0 0 0 0 0 0 0\n执法案卷',
    '6.属于四类道',
  ],
  [
    'behind the figures, in a piece of two characters, where the next row ends in the same words',
    '一、本年新收政府信息公开申请\n3 0 0 0 0 0 3\n效量\n二、上年结转政府信息公开申请\n0 0 0 0 0 0 0\n数量\n（一）予以公开 3 0 0 0 0 0 3',
    '效量',
  ],
  [
    'behind the figures, below a piece of the vertical label, on two lines',
    '1.申请人无正当理由逾期不补正、行政\n0 0 0 0 0 0 0\n他处理\n机关不再处理其政府信思\n公开申请\n2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 0 0 0 0 0 0 0\n3.其他 0 0 0 0 0 0 0',
    '机关不再处理其政府信思\n公开申请',
  ],
  [
    'behind the figures, where a piece of the vertical label stands before the label',
    '（三）不 1.属于国家秘密 0 0 0 0 0 0 0\n予公开 2.其他法律行政法规禁止公 0 0 0 0 0 0 0\n并\n3.危及“三安全一稳定” 0 0 0 0 0 0 0',
    '并',
  ],
])('a wrong character %s', (_, rows, marked) => {
  expect(said(rows, 'table.label')).toEqual([marked])
})

test('labels without a slip, wrapped in the same ways', () => {
  const rows = `一、本年新收政府信息公开申请数量 3 0 0 0 0 0 3
（三）不 1.属于国家秘密 0 0 0 0 0 0 0
予公开 2.其他法律行政法规禁止公 0 0 0 0 0 0 0
开
6.属于四类
0 0 0 0 0 0 0
过程性信息
7.属于行政
0 0 0 0 0 0 0
- 3 -
执法案卷
1.申请人无正当理由逾期不补正、行政
0 0 0 0 0 0 0
他处理
机关不再处理其政府信息
公开申请`
  expect(said(rows, 'table.label')).toEqual([])
})

test('pieces of a vertical label before the rest of a label are no slip in it', () => {
  const rows = `2.其他法律行政法规禁
0 0 0 0 0 0 0
予公开
止公开
5.属于三类内部事务信 0 0 0 0 0 0 0
开
息
3.补正后申请内容仍不明 0 0 0 0 0 0 0
供
确
（六）其 1.申请人无正当理由逾期不补正、行政机关不再处理
0 0 0 0 0 0 0
他处理
其政府信息公开申请
四、结转下年度（2024
0 0 0 0 0 0 0
）继续办理`
  expect(said(rows, 'table.label')).toEqual([])
})

test.each([
  ['half a label', '1.属于国家\n无 0 0 0 0 0 0\n不予公\n开\n秘密\n2.其他法律\n行政法规禁止\n0 0 0 0 0 0 0\n公开'],
  ['a label with its year', '二、上年（2022）结转政府信\n息公开申请数量\n无 0 0 0 0 0 0\n（一）予以公开 3 0 0 0 0 0 3'],
])('无 behind %s stands for the first figure', (_, rows) => {
  expect(said(rows, 'table.not-a-number')).toEqual(['无'])
  expect(said(rows, 'table.incomplete-row')).toEqual([])
})

test('无 of a vertical label before the figures of its own group is no figure', () => {
  const rows = '（四）\n1.本机关不掌握\n无 0 0 0 0 0 0\n相关政府信息\n法提供\n2.没有现成信息需要另行制作 0 0 0 0 0 0 0'
  expect(said(rows, 'table.not-a-number')).toEqual([])
  expect(said(rows, 'table.incomplete-row')).toEqual(['1.本机关不掌握\n无'])
})

test('a wrong character in the label of a column that is wrapped', () => {
  const head = (second: string) => `2.没有现成信息需要另行制作 0 0 0 0 0 0 0
法律服
${second}
其他
3.补正后申请内容仍不明确 0 0 0 0 0 0 0`
  expect(said(head('务机枸'), 'table.label')).toEqual(['法律服\n务机枸'])
  expect(said(head('务机构'), 'table.label')).toEqual([])
})
