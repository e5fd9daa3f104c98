import { expect, test } from 'vitest'
import { readDocument } from '../../server/src/read/readDocument'
import { readFigure } from '../../server/src/text/figure'
import { foldText } from '../../server/src/text/fold'
import { maskHtml } from '../../server/src/text/maskHtml'

test.each(['–11', '—11', '－11', '−11', '– 11'])('%s is minus eleven', (text) => {
  expect(readFigure(foldText(text))?.value).toBe(-11)
})

test.each(['–', '——', '—'])('%s is a blank', (text) => expect(readFigure(foldText(text))?.state).toBe('blank'))

test.each(['￥1234.5', '¥1234.5', '人民币1234.5'])('%s is an amount', (text) => {
  expect(readFigure(foldText(text))?.value).toBe(1234.5)
})

test('a unit in brackets is the unit', () => {
  expect(readFigure(foldText('7.25（万元）'))).toEqual({ state: 'number', value: 7.25, unit: '万元' })
})

test.each([
  ['6②', '6'],
  ['6⁴', '6'],
  ['6①②', '6'],
  ['①重复', '1重复'],
])('the mark of a note in %s is no digit', (text, folded) => expect(foldText(`${text} `).trim()).toBe(folded))

test.each([
  '<td><span>4</span><b>7</b></td>',
  '<td>4<span lang="x">7</span></td>',
  '<td>&#52;&#x37;</td>',
  '<td title="1>0">47</td>',
])('%s is one figure', (cell) => expect(foldText(maskHtml(cell)).replaceAll('\u001f', '').trim()).toBe('47'))

test('a raised note is no digit', () => {
  expect(foldText(maskHtml('<td>4<sup>7</sup></td>')).trim()).toMatch(/^4\s+7$/)
})

test.each(['规章<sup>1</sup>', '规章<sup class="note">[2]</sup>'])('the mark of a note behind a label: %s', (cell) => {
  expect(foldText(maskHtml(`<td>${cell}</td>`)).trim()).toBe('规章')
})

const labels = [
  '一、本年新收政府信息公开申请数量',
  '二、上年结转政府信息公开申请数量',
  '（一）予以公开',
  '（二）部分公开',
  '1.属于国家秘密',
  '（七）总计',
]

/** A table whose third row begins with a cell. */
function tableWith(cell: string, between: string): string {
  return labels
    .map((label, at) => [label, at === 2 ? cell : 0, 1, 2, 3, 4, 5, 15].join(between))
    .join(between === '\n' ? between : '\n')
}

const inColumns = [' | ', '\t']

test.each([
  ['3（含延期1件）', [...inColumns, ' ', '\n']],
  ['-3（按机构改革方案，两项职能（含监督检查）自五月起移交）', inColumns],
  ['####', [...inColumns, ' ', '\n']],
])('%s keeps its place, so that the other cells keep theirs', (cell, separators) => {
  for (const between of separators) {
    const text = `云杉县档案馆2023年政府信息公开工作年度报告\n一、总体情况\n平稳。\n三、收到和处理政府信息公开申请情况\n${tableWith(cell, between)}\n`
    const read = readDocument(text).reports[0].tables.requests?.rows.find(
      ({ row }) => row.definition.id === 'granted',
    )?.cells
    expect(read?.map(({ state, value }) => (state === 'number' ? value : state))).toEqual([
      'unreadable',
      1,
      2,
      3,
      4,
      5,
      15,
    ])
  }
})
