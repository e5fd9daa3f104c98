import { expect, test } from 'vitest'
import { readDocument } from '../../server/src/read/readDocument'
import { applyEdits } from '../../server/src/report/edit'
import { documentHtml, formattingEdits } from '../../server/src/write/convert'
import { reportText } from '../protocol/support/reports'

const text = reportText()

function formatted(source: string): string {
  const document = readDocument(source)
  return applyEdits(source, formattingEdits(document, 'pipes'))
}

test('a table is laid out anew with its own words and figures', () => {
  expect(formatted(text)).toMatch(/\| *行政许可 *\| *206 *\|/)
  expect(formatted(text)).toMatch(/\| *（一）予以公开 *\|/)
})

test.each([
  ['a note between two rows', text.replace('\n行政规范性文件', '\n注：以上数据截至年底\n行政规范性文件')],
  ['a remark in a cell too many', text.replace('206\t', '206\t（含延续）\t')],
  ['a remark behind a row', text.replace(/(行政许可\t206[^\n]*)/, '$1\t备注')],
  ['a figure too many', text.replace('行政许可\t206', '行政许可\t206\t777')],
])('a table with %s is left as it is, others are not', (_, source) => {
  expect(source).not.toBe(text)
  const own = (all: string) => all.slice(all.indexOf('二、主动公开'), all.indexOf('三、收到'))
  expect(own(formatted(source))).toBe(own(source))
  expect(formatted(source)).toMatch(/\| *（一）予以公开 *\|/)
})

test('a figure behind the last row stays', () => {
  const source = text.replace(/(\n3\t0\t0\t0\t3[\t0]*)\n/, '$1\t777\n')
  expect(formatted(source)).toContain('777')
})

test('page numbers, and heads that are printed again, do not keep a table from being laid out', () => {
  const head = text.slice(text.indexOf('（本列数据'), text.indexOf('一、本年新收'))
  const source = text.replace('\n\t（二）部分公开', `\n— 3 —\n${head}\t（二）部分公开`)
  expect(source).not.toBe(text)
  expect(formatted(source)).toMatch(/\| *（一）予以公开 *\|/)
})

test('a table in markup is left as it is: bars in a page are words', () => {
  const page = documentHtml(readDocument(text))
  expect(readDocument(page).reports[0].tables.requests?.layout).toBe('html')
  expect(formatted(page)).toBe(page)
})
