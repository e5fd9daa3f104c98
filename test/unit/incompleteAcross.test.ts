import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkDocument } from '../../server/src/check/check'
import { readDocument } from '../../server/src/read/readDocument'
import { documentText } from '../../server/src/write/convert'

/** Table 四 with 14 cells instead of 15: one cell of the markup, or of the line, is gone. */
const page = readFileSync('samples/网页-无误.html', 'utf8')
const cell = /<td[^>]*>[^<]*(?:<(?!\/?t)[^>]*>[^<]*)*<\/td>\s*/g

function without(text: string, row: { readonly start: number; readonly end: number }, pattern: RegExp, which: number) {
  const cells = [...text.slice(row.start, row.end).matchAll(pattern)]
  expect(cells).toHaveLength(15)
  const at = row.start + cells[which].index
  return text.slice(0, at) + text.slice(at + cells[which][0].length)
}

function messages(text: string): readonly string[] {
  return checkDocument(readDocument(text)).map(({ code, repairs }) => `${code} ${repairs.length}`)
}

const everyCell = Array.from({ length: 15 }, (_, number) => number)

test.each(everyCell)('markup without cell %i of table 四 is an incomplete row, and nothing is offered', (which) => {
  const end = page.lastIndexOf('</table>')
  const text = without(page, { start: page.lastIndexOf('<tr', end), end }, cell, which)
  expect(messages(text)).toEqual(['table.incomplete-row 0'])
})

test.each(everyCell)('a line of bars without cell %i of table 四, too', (which) => {
  const text = documentText(readDocument(page), 'pipes')
  const start = [...text.matchAll(/^(?:\| *\d+ *){15}\|$/gm)][0].index
  const row = { start, end: text.indexOf('\n', start) }
  expect(messages(without(text, row, /\| *\d+ */g, which))).toEqual(['table.incomplete-row 0'])
})

test('markup without a cell reads no blank one', () => {
  const end = page.lastIndexOf('</table>')
  const text = without(page, { start: page.lastIndexOf('<tr', end), end }, cell, 14)
  const [{ tables }] = readDocument(text).reports
  const cells = tables.disputes?.rows.flatMap((row) => row.cells.map(({ state, value }) => (value ?? state) as unknown))
  expect(cells).toEqual([1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'absent'])
})
