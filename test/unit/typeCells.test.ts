import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { form2021 } from '../../server/src/forms/form2021'
import { typeCells } from '../../server/src/mend/typeCells'
import { readDocument } from '../../server/src/read/readDocument'
import { applyEdits } from '../../server/src/report/edit'
import { documentHtml } from '../../server/src/write/convert'
import { reportFrom, reportOf, reportText } from '../support/reportFrom'

const index = (address: string): number => form2021.cellAt.get(address)?.index ?? -1
const typed = (text: string, address: string, figure: string): string => {
  const report = reportOf(text)
  return applyEdits(text, typeCells(report, [{ cell: index(address), text: figure }]))
}
const cellsOf = (text: string) => reportOf(text).cells.map(({ state, text }) => `${state} ${text}`)

describe('typing into cells', () => {
  it.each(['tabs', 'pipes'] as const)('%s: changes this cell and no other', (layout) => {
    fc.assert(
      fc.property(fc.nat(form2021.cells.length - 1), fc.constantFrom('7', '12345', ''), (cell, figure) => {
        const before = reportText({}, { layout, otherwise: '3' })
        const after = applyEdits(before, typeCells(reportOf(before), [{ cell, text: figure }]))
        const expected = cellsOf(before)
        expected[cell] = figure === '' ? 'blank ' : `number ${figure}`
        expect(cellsOf(after)).toEqual(expected)
      }),
      { numRuns: 30 },
    )
  })

  it.each(['tabs', 'pipes'] as const)('%s: empties the last cell behind figures that are all the same', (layout) => {
    const before = reportText({}, { layout, otherwise: '3' })
    const cell = form2021.cells.length - 1
    const after = applyEdits(before, typeCells(reportOf(before), [{ cell, text: '' }]))
    const others = cellsOf(before).slice(0, cell)
    expect(cellsOf(after)).toEqual([...others, 'blank '])
  })

  it('fills a blank cell', () => {
    const before = reportText({ 'requests.granted.person': '' })
    expect(typed(before, 'requests.granted.person', '7')).toBe(reportText({ 'requests.granted.person': 7 }))
  })

  it('leaves a cell alone that already says so', () => {
    expect(typeCells(reportFrom({}), [{ cell: index('requests.granted.person'), text: '0' }])).toEqual([])
  })

  it('does not write where the text has no cell', () => {
    const text = reportText({}).replace(/^.*（七）总计.*\n/m, '')
    expect(typed(text, 'requests.concluded.person', '7')).toBe(text)
  })

  it('HTML: fills the first cell of a row whose tag stands on a line below that of the row', () => {
    const page = documentHtml(readDocument(reportText({ 'disputes.review.upheld': '' })))
    const [before, after] = ['&nbsp;', '7'].map((content) =>
      page
        .replace(/(.*)<td[^>]*><\/td>/s, (_, above: string) => `${above}<td>${content}</td>`)
        .replace(/<th[^>]*>总计<\/th>/g, '<th>总计&nbsp;</th>')
        .replaceAll(/<(tr|t[dh])\b/g, '\n<$1'),
    )
    expect(before).toMatch(/<tr[^>]*>\n<td>&nbsp;<\/td>/)
    expect(typed(before, 'disputes.review.upheld', '7')).toBe(after)
  })
})
