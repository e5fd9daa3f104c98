import { expect, test } from 'vitest'
import { checkReport } from '../../server/src/check/check'
import { form2019 } from '../../server/src/forms/form2019'
import { form2021 } from '../../server/src/forms/form2021'
import { fixAll } from '../../server/src/mend/fixAll'
import { findingsOf } from '../support/findings'
import { reportOf, reportText, withTotals } from '../support/reportFrom'

const figures = {
  'requests.received.person': 9,
  'requests.received.business': 4,
  'requests.received.total': 13,
  'requests.granted.person': 9,
  'requests.granted.business': 4,
  'requests.granted.total': 13,
  'requests.concluded.person': 9,
  'requests.concluded.business': 4,
  'requests.concluded.total': 13,
  'disputes.review.upheld': 2,
  'disputes.review.total': 2,
  'disputes.directSuit.corrected': 1,
  'disputes.directSuit.total': 1,
  'disclosure.penalty.previous': 57,
  'disclosure.penalty.change': -4,
  'disclosure.penalty.decisions': 20,
  'disclosure.procurement.projects': 3,
  'disclosure.procurement.amount': '26.55',
}
/** Spaces between figures: one that is left out leaves no trace. */
const text = reportText(figures, { form: form2019 })
  .replace(/^\t+|\t+$/gm, '')
  .replace(/\t+/g, ' ')

/** Labels in columns of their own, figures behind them; the width is that of the whole grid in columns. */
const grid = reportText(figures)

function told(changed: string): readonly string[] {
  return findingsOf(reportOf(changed), 'table.', 'identity.')
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ code }) => code)
}

/** The text with the first figure of a row left out. */
function without(first: string): string {
  if (!text.includes(first)) throw new Error(first)
  return text.replace(first, first.replace(/\d+ (?=-?[\d.]+)/, ''))
}

test('in order', () => expect(told(text)).toEqual([]))

test.each([
  ['a row of table 三', '（一）予以公开 9 4'],
  ['a count beside an amount', '政府集中采购 3 26.55'],
  ['a change behind a count', '行政处罚 57 -4 20'],
  ['table 四', '\n2 0 0 0 2 '],
])('a figure left out is one message: %s', (_, row) => {
  expect(told(without(row))).toEqual(['table.incomplete-row'])
})

test.each([['（一）予以公开'], ['一、本年新收政府信息公开申请数量'], ['（七）总计']])(
  'where blanks of merged cells stand before the figures, they are no figures: %s',
  (label) => {
    const inCells = reportText(figures, { form: form2019 })
    const at = inCells.indexOf('9\t4', inCells.indexOf(label))
    expect(told(inCells.slice(0, at) + inCells.slice(at + 2))).toEqual(['table.incomplete-row'])
  },
)

test.each([6, 7, 8, 9])('a grid with columns for labels that was cut to %d columns is told once', (width) => {
  const [head, requests, rest] = grid.split(/(?<=数据的勾稽关系)|(?=四、政府信息公开行政复议)/)
  const cut = requests
    .split('\n')
    .map((line) => line.split('\t').slice(0, width).join('\t'))
    .join('\n')
  expect(cut).not.toBe(requests)
  expect(told(head + cut + rest)).toEqual(['table.incomplete-row'])
})

test('the total is offered where what the row has fits its columns, and not where a blank may have vanished', () => {
  const trailed = (row: string) => reportText(figures).replace(/^\t\t（五）.*|^.*予以公开.*$/m, row)
  const offered = (row: string) =>
    findingsOf(reportOf(trailed(row)), 'table.incomplete-row').map(({ repairs }) => repairs.map(({ title }) => title))
  expect(offered('三、本年度办理结果\t（一）予以公开\t\t9\t4\t0\t0\t0\t0')).toEqual([['补写总计 13']])
  expect(offered('三、本年度办理结果\t（一）予以公开\t\t9\t0\t0\t4\t0\t13')).toEqual([[]])
})

test('a total left empty is that, and no lost cell, where the figures before it agree with their columns', () => {
  const cells = withTotals(form2021, {
    'requests.received.person': 5,
    'requests.received.other': 5,
    'requests.granted.person': 5,
    'requests.partial.other': 5,
  })
  const shifted = { 'requests.received.person': 0, 'requests.received.legal': 5, 'requests.received.other': 10 }
  for (const layout of ['tabs', 'pipes'] as const) {
    const emptied = { ...cells, 'requests.received.total': '' }
    expect(told(reportText(emptied, { layout }))).toEqual(['table.blank-total'])
    expect(told(reportText({ ...emptied, ...shifted, 'requests.received.business': 5 }, { layout }))).toEqual([
      'table.incomplete-row',
    ])
  }
})

/** Every row has what is written in it on its left, and as many bars behind that as there were blank cells. */
function pushedLeft(cells: Readonly<Record<string, number>>): string {
  const written = Object.entries(cells).filter(([, value]) => value !== 0)
  return reportText(Object.fromEntries(written), { otherwise: '', layout: 'pipes' }).replace(
    /^\|?(.*\|.*)\|[ \r]*$/gm,
    (_, row: string) => {
      const parts = row.split('|').map((part) => part.trim())
      const kept = parts.filter((part) => part !== '' && !/^[-:]+$/.test(part))
      return kept.length === 0 ? '' : `${kept.join(' | ')} | ${'|'.repeat(parts.length - kept.length)}`
    },
  )
}

const few = {
  'requests.received.person': 4,
  'requests.received.business': 7,
  'requests.received.legal': 3,
  'requests.granted.business': 7,
  'requests.partial.person': 4,
  'requests.partial.legal': 3,
}
const one = { 'requests.received.person': 1, 'requests.granted.person': 1 }
const disputes = { 'disputes.review.upheld': 3, 'disputes.directSuit.other': 2 }

test.each([
  ['several requests', { ...few, ...disputes }, ['table.incomplete-row', 'table.incomplete-row']],
  ['a single request', { ...one, ...disputes }, ['table.incomplete-row', 'table.incomplete-row']],
  ['no request at all', disputes, ['table.incomplete-row']],
])(
  'blanks that were left out, with padding behind the figures, are told and filled with nothing: %s',
  (_, cells, codes) => {
    const report = reportOf(pushedLeft(withTotals(form2021, cells)))
    expect(told(report.source)).toEqual(codes)
    expect(fixAll(report, checkReport(report))).toEqual([])
  },
)

test.each(['tabs', 'pipes'] as const)(
  'a single row below its head is a table all the same, which lacks the others: %s',
  (layout) => {
    const others = /^.*(?:规章|规范性文件|行政处罚|行政强制|行政事业性收费).*\n/gm
    const lines = reportText({ 'disclosure.licence.decisions': 5 }, { layout }).replace(others, '')
    const codes = told(lines)
    expect(codes).toContain('table.missing-row')
    expect(codes).not.toContain('table.missing')
  },
)

test('a mark for nothing is no padding: the total behind it alone is blank', () => {
  const cells = { 'requests.carriedOut.research': 1, 'requests.carriedOut.legal': 1, 'requests.concluded.legal': '' }
  const row = (total: string) => reportText({ ...cells, 'requests.carriedOut.total': total }, { otherwise: '-' })
  expect(told(row(''))).not.toContain('table.incomplete-row')
  const report = reportOf(row(''))
  expect(report.cells.filter(({ state }) => state === 'absent')).toEqual([])
})
