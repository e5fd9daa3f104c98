import { expect, test } from 'vitest'
import { cells2021 } from '../support/figures2021'
import { findingsOf } from '../support/findings'
import { reportOf, reportText } from '../support/reportFrom'

/** The report with the figures of a row behind spaces, as typed by hand. */
function typed(row: string): string {
  return reportText(cells2021)
    .split('\n')
    .map((line) => (line.includes('予以公开\t') ? row : line.replace(/\t+/g, ' ').trim()))
    .join('\n')
}

test('a space inside a figure is told at the figure, and nothing else is', () => {
  const report = reportOf(typed('三、本年度办理结果 （一）予以公开 10 3 1 0 1 0 1 5'))
  expect(findingsOf(report, 'table', 'identity').map(({ message }) => message)).toEqual([
    '表三『（一）予以公开』总计不是数字：“1 5”',
  ])
})

test('where two readings are possible, the row is told once', () => {
  const report = reportOf(typed('三、本年度办理结果 （一）予以公开 1 0 3 1 0 1 0 15'))
  expect(findingsOf(report, 'table', 'identity').map(({ message }) => message)).toEqual([
    '表三『（一）予以公开』应有 7 个数值，文中有 8 个，可能有数字被断开',
  ])
})

test('a row that is right is not joined', () => {
  const report = reportOf(typed('三、本年度办理结果 （一）予以公开 10 3 1 0 1 0 15'))
  expect(findingsOf(report, 'table', 'identity')).toEqual([])
})
