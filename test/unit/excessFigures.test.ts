import { expect, test } from 'vitest'
import { checkReport } from '../../server/src/check/check'
import { form2021 } from '../../server/src/forms/form2021'
import { fixAll } from '../../server/src/mend/fixAll'
import { cells2021 } from '../support/figures2021'
import { reportOf, reportText } from '../support/reportFrom'

const right = reportText(cells2021)
const layouts = {
  tabs: right,
  lines: right.replace(/\t+/g, '\n'),
  bars: right.replace(/^.*\t.*$/gm, (line) => `| ${line.replaceAll('\t', ' | ')} |`),
}

/** What is told of a text, and whether anything would be written unasked. */
function toldOf(text: string): readonly string[] {
  const report = reportOf(text)
  const findings = checkReport(report)
  expect(fixAll(report, findings)).toEqual([])
  return findings.filter(({ severity }) => severity !== 'information').map(({ code, message }) => `${code} ${message}`)
}

function valuesOf(text: string): readonly (number | null)[] {
  return reportOf(text).cells.map(({ value }) => value)
}

const all = form2021.cells.map(({ address }) => cells2021[address])
const granted = '10\t3\t1\t0\t1\t0\t15'
const suits = '5\t1\t2\t1\t9\t2\t1\t0\t1\t4\t3\t0\t1\t0\t4'

/** The text in another layout with the figures of a line replaced. */
function written(layout: keyof typeof layouts, figures: string, others: string): string {
  const between = { tabs: '\t', lines: '\n', bars: ' | ' }[layout]
  const write = (row: string) => row.replaceAll('\t', between)
  expect(layouts[layout]).toContain(write(figures))
  return layouts[layout].replace(write(figures), write(others))
}

for (const layout of ['tabs', 'lines', 'bars'] as const) {
  test(`a cell typed twice is told once, the others are read: ${layout}`, () => {
    const text = written(layout, granted, '10\t10\t3\t1\t0\t1\t0\t15')
    expect(toldOf(text)).toEqual([
      'table.incomplete-row 表三『（一）予以公开』应有 7 个数值，文中有 8 个，可能有数字被断开',
    ])
    expect(valuesOf(text)).toEqual(all)
  })

  test(`where nobody can say which figure is too many the row says nothing: ${layout}`, () => {
    const text = written(layout, granted, '10\t3\t2\t2\t0\t1\t1\t15')
    const told = toldOf(text)
    if (layout === 'lines') expect(told.length).toBeGreaterThan(0)
    else {
      expect(told).toEqual(['table.incomplete-row 表三『（一）予以公开』应有 7 个数值，文中有 8 个，可能有数字被断开'])
    }
  })

  test(`a cell of table 四 typed twice is told once: ${layout}`, () => {
    const text = written(layout, suits, suits.replace('9\t2', '9\t2\t2'))
    expect(toldOf(text)).toEqual([
      'table.incomplete-row 表四『未经复议直接起诉』应有 5 个数值，文中有 6 个，可能有数字被断开',
    ])
    expect(valuesOf(text)).toEqual(all)
  })
}

test('a total printed twice is no matter', () => {
  const text = written('tabs', granted, `${granted}\t15`)
  expect(toldOf(text)).toEqual([])
  expect(valuesOf(text)).toEqual(all)
})

/** The tables with a column of table 三 left out, head and figures. */
function withoutColumn(column: number, padding: string): string {
  const from = right.indexOf('一、本年新收')
  const to = right.indexOf('四、政府信息公开行政复议')
  const rows = right.slice(from, to).replace(/(?:\t\d+){7}$/gm, (figures) => {
    const cells = figures.split('\t').slice(1)
    cells.splice(column, 1)
    return `\t${cells.join('\t')}${padding}`
  })
  return right.slice(0, from) + rows + right.slice(to)
}

for (const [name, padding] of [
  ['rows end early', ''],
  ['rows are padded', '\t'],
] as const) {
  test(`a column left out is told once: ${name}`, () => {
    const text = withoutColumn(5, padding)
    expect(toldOf(text).map((line) => line.slice(0, line.indexOf(' ')))).toEqual(['table.incomplete-row'])
    // What is left is in no column for certain, so that no sentence is held against it.
    const told = text.replace('本年按计划完成各项工作。', '收到政府信息公开申请35件，予以公开15件。')
    expect(toldOf(told)).toHaveLength(1)
  })
}
