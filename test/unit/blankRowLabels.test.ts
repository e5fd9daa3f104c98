import { describe, expect, test } from 'vitest'
import { form2021 } from '../../server/src/forms/form2021'
import { findingsOf } from '../support/findings'
import { reportOf, reportText } from '../support/reportFrom'

/** Totals are written, everything else is left blank. */
const zeros = Object.fromEntries(
  form2021.cells
    .filter(({ row, column }) => form2021.rows[row].columns[column].total)
    .map(({ address }) => [address, '0']),
)
const tabs = reportText(zeros, { otherwise: '' })
const layouts: Readonly<Record<string, string>> = {
  tabs,
  pipes: reportText(zeros, { otherwise: '', layout: 'pipes' }),
  trail: tabs.replace(/^.*\t.*$/gm, (line) =>
    line
      .split('\t')
      // Merged cells leave nothing behind.
      .filter((cell, at, cells) => cell !== '' || !(cells.length === 10 ? at < 3 : /[纠诉]/.test(line)))
      .map((cell) => (cell === '' ? '|' : `${cell} |`))
      .join('\n'),
  ),
}

describe.each(Object.keys(layouts))('a wrong character in the label of a row left blank, %s', (layout) => {
  const told = (text: string) =>
    findingsOf(reportOf(text), 'table.')
      .filter(({ code }) => code !== 'table.blank')
      .map(({ code }) => code)

  test('in order', () => expect(told(layouts[layout])).toEqual([]))

  test.each([
    ['行政许可', '行攻许可'],
    ['行政强制', '行政强治'],
    ['行政事业性收费', '行政事业性收废'],
    ['行政规范性文件', '行政规泛性文件'],
    ['1.属于国家秘密', '1.属于国冢秘密'],
    ['2.重复申请', '2.重夏申请'],
    ['复议后起诉', '复义后起诉'],
  ])('%s as %s', (right, wrong) => {
    expect(told(layouts[layout].replace(right, wrong))).toEqual(['table.label'])
  })
})
