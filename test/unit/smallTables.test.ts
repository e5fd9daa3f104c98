import { expect, test } from 'vitest'
import { checkReport } from '../../server/src/check/check'
import { currentForm } from '../../server/src/forms/forms'
import { fixAll } from '../../server/src/mend/fixAll'
import { typeCells } from '../../server/src/mend/typeCells'
import { applyEdits } from '../../server/src/report/edit'
import { findingsOf } from '../support/findings'
import { reportOf, reportText } from '../support/reportFrom'

/** Table four as a converter writes it: three small tables, each with a caption of its own. */
const captions = {
  review: '行政复议',
  directSuit: '行政诉讼（未经复议直接起诉）',
  reviewedSuit: '行政诉讼（复议后起诉）',
}
type Rows = Readonly<Record<keyof typeof captions, string>>
const figures: Rows = { review: '|4|0|1|0|5|', directSuit: '|0|2|0|0|2|', reviewedSuit: '|1|0|0|3|4|' }

function smallTables(rows: Rows): string {
  const tables = (Object.keys(captions) as (keyof typeof captions)[]).map((row) =>
    [`### ${captions[row]}`, '|结果维持|结果纠正|其他结果|尚未审结|总计|', '|---|---|---|---|---|', rows[row]].join(
      '\n\n',
    ),
  )
  const text = reportText({}, { layout: 'pipes' })
  const first = text.indexOf('| 行政复议')
  return (
    text.slice(0, first) + tables.join('\n\n').replaceAll('|\n\n|', '|\n|') + text.slice(text.indexOf('\n五、存在'))
  )
}

const cellsOf = (rows: Rows) =>
  reportOf(smallTables(rows))
    .cells.slice(-15)
    .map(({ text }) => text)
    .join(' ')

test('are read', () => {
  expect(cellsOf(figures)).toBe('4 0 1 0 5 0 2 0 0 2 1 0 0 3 4')
})

test.each([
  ['the first', { review: '||||||' }, '     0 2 0 0 2 1 0 0 3 4'],
  ['the first, with spaces', { review: '|  |  |  |  |  |' }, '     0 2 0 0 2 1 0 0 3 4'],
  ['the one between', { directSuit: '||||||' }, '4 0 1 0 5      1 0 0 3 4'],
  ['the last', { reviewedSuit: '| | | | | |' }, '4 0 1 0 5 0 2 0 0 2     '],
])('one that is left blank keeps its place: %s', (_, blank, cells) => {
  const rows = { ...figures, ...blank }
  expect(cellsOf(rows)).toBe(cells)
  const text = smallTables(rows)
  expect(findingsOf(reportOf(text), 'table.', 'identity.').map(({ code }) => code)).toEqual(['table.blank'])
  const index = currentForm.cells.length - 15 + cells.split(' ').indexOf('')
  const typed = applyEdits(text, typeCells(reportOf(text), [{ cell: index, text: '6' }]))
  expect(reportOf(typed).cells[index].text).toBe('6')
})

test('a blank line between head and figures is no row', () => {
  expect(cellsOf({ ...figures, review: `||||||\n${figures.review}` })).toBe('4 0 1 0 5 0 2 0 0 2 1 0 0 3 4')
})

test('all of them left blank are blank', () => {
  const blank = '| | | | | |'
  expect(cellsOf({ review: blank, directSuit: blank, reviewedSuit: blank })).toBe(' '.repeat(14))
})

test('a wrong total in one of them is mended, and nothing else', () => {
  const text = smallTables({ ...figures, review: '|4|0|1|0|6|' })
  expect(applyEdits(text, fixAll(reportOf(text), checkReport(reportOf(text))))).toBe(smallTables(figures))
})
