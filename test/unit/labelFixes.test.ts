import { expect, test } from 'vitest'
import { checkDocument } from '../../server/src/check/check'
import { form2019 } from '../../server/src/forms/form2019'
import { fixesFor } from '../../server/src/mend/fixesFor'
import { readDocument } from '../../server/src/read/readDocument'
import { applyEdits } from '../../server/src/report/edit'
import { reportText } from '../support/reportFrom'

/** Labels of PDF text, with a wrong character each, as the fix leaves them. */
const opening = `青禾镇人民政府2023年政府信息公开工作年度报告
三、收到和处理政府信息公开申请情况
一、本年新收政府信息公开申请数量 3 0 0 0 0 0 3
二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
（一）予以公开 3 0 0 0 0 0 3
`

function mended(text: string): readonly string[] {
  const document = readDocument(text)
  const slips = checkDocument(document).filter(({ code }) => code === 'table.label')
  const fixes = slips.flatMap((finding) => fixesFor(document.reports[0], finding))
  return fixes.map(({ edits }) => applyEdits(text, edits))
}

test('a slip in a wrapped label is written over where it stands', () => {
  const label = '2.没有现成\n信息需要另行\n制作'
  const rows = `1.本机关不掌握相关政府信息 0 0 0 0 0 0 0\n${label} 0 0 0 0 0 0 0\n3.补正后申请内容仍不明确 0 0 0 0 0 0 0\n`
  const text = `${opening}${rows}`
  expect(mended(text)).toEqual([])
  expect(mended(text.replace('现成', '现存'))).toEqual([text])
})

test('the piece of the group label before it is spared', () => {
  const zeros = ' 0 0 0 0 0 0 0\n'
  const rows = `（三）不 1.属于国家秘密${zeros}2.其他法律行政法规禁止公开${zeros}予公开\n3.危及“三安全一稳定”${zeros}`
  const text = `${opening}${rows}`
  expect(mended(text)).toEqual([])
  expect(mended(text.replace('国家秘密', '国家机密'))).toEqual([text])
})

test.each([
  ['三、本年度办理结果', '三、本年度办里结果'],
  ['（三）不予公开', '（三）不于公开'],
  ['第二十条第（五）项', '第二十条第（五）顶'],
  ['第二十条第（六）项', '第二十条第（大）项'],
  ['商业企业', '商业金业'],
  ['采购总金额', '采够总金额'],
  ['本年增/减', '木年增/减'],
  ['未经复议直接起诉', '未经复义直接起诉'],
  ['复议后起诉', '复议后起拆'],
  ['行政事业性收费', '行政事业性收废'],
  [
    '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    '（二）部分公开（区分外理的，只计这一情形，不计其他情形）',
  ],
])('one wrong character in %s', (official, written) => {
  const text = reportText({}, { form: form2019 })
  expect(mended(text)).toEqual([])
  expect(mended(text.replace(official, written))).toEqual([text])
})

test('so in the notes that the form prints in its own brackets', () => {
  const text = reportText({})
  expect(mended(text.replace('（单位：万元）', '（单位：方元）'))).toEqual([text])
})

test('widths and entities of the rest stay as they are printed', () => {
  const text = reportText({}, { form: form2019 })
    .replace('（三）不予公开', '(三) 不予公开')
    .replace('3.危及“三安全一稳定”', '3.危及&ldquo;三安全一稳定&rdquo;')
  expect(mended(text)).toEqual([])
  expect(mended(text.replace('不予公开', '不子公开'))).toEqual([text])
  expect(mended(text.replace('三安全', '三按全'))).toEqual([text])
})

test.each([
  ['未经复议直接起诉', '未经复义直接起诉'],
  ['结果纠正', '结果纠政'],
])('the marks of bold type stay around %s', (right, wrong) => {
  const text = reportText({}, { layout: 'pipes' }).replace(right, `**${right}**`)
  const slipped = text.replace(`**${right}**`, `**${wrong}**`)
  expect(mended(slipped)).toEqual([text])
  const messages = checkDocument(readDocument(slipped)).map(({ message }) => message)
  expect(messages).toContain(`表四的“${wrong}”应为“${right}”`)
})

test.each(['\t', ' | '])('a cell of another form behind a label of this one is no slip in it', (boundary) => {
  const text = reportText({}, { form: form2019, year: 2020 })
  const changed = text.replace('（六）其他处理', `（六）其他处理${boundary}1.申请人逾期不补正`)
  expect(changed).not.toBe(text)
  expect(checkDocument(readDocument(changed)).map(({ code }) => code)).not.toContain('table.label')
})
