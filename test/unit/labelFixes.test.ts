import { expect, test } from 'vitest'
import { checkDocument } from '../../server/src/check/check'
import { applyEdits } from '../../server/src/mend/fix'
import { fixesFor } from '../../server/src/mend/fixesFor'
import { readDocument } from '../../server/src/read/readDocument'

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
