import { describe, expect, test } from 'vitest'
import { checkReport } from '../../server/src/check/check'
import { form2021 } from '../../server/src/forms/form2021'
import { fixAll } from '../../server/src/mend/fixAll'
import { reportOf, reportText, withTotals } from '../support/reportFrom'

/** Table 四 with blanks, and right totals. */
const figures = {
  'disputes.review.corrected': '',
  'disputes.review.upheld': 3,
  'disputes.review.pending': '',
  'disputes.review.total': 3,
  'disputes.directSuit.other': '',
  'disputes.reviewedSuit.upheld': 2,
  'disputes.reviewedSuit.total': 2,
}
const below = '五、存在的主要问题及改进情况'

function valuesOf(text: string): readonly (number | null)[] {
  return reportOf(text)
    .cells.slice(-15)
    .map(({ value }) => value)
}

/** As many numbers as the table has blanks may follow, and even then its cells are those of its own line. */
describe.each(['tabs', 'pipes'] as const)('below table 四 with blank cells: %s', (layout) => {
  const text = reportText(figures, { layout })
  const at = text.indexOf(below)
  const heading = text.lastIndexOf('\n', at) + 1

  test.each([['填表人  张三  电话  88881234'], ['3 / 8'], ['3 / 8 / 2021'], ['合计\t5'], ['1\n2\n3']])(
    '%j is none of its figures',
    (line) => {
      const wider = `${text.slice(0, heading)}${line}\n\n${text.slice(heading)}`
      expect(valuesOf(wider)).toEqual(valuesOf(text))
      expect(valuesOf(wider)).toEqual([3, null, 0, null, 3, 0, 0, null, 0, 0, 2, 0, 0, 0, 2])
      const report = reportOf(wider)
      expect(fixAll(report, checkReport(report))).toEqual([])
    },
  )

  test('a telephone number is no total that was cut off', () => {
    const cut = text.slice(0, heading).replace(/[|\t ]*2[|\t ]*(?=\s*$)/, '')
    const wider = `${cut}填表人  张三  电话  88881234\n\n${text.slice(heading)}`
    expect(valuesOf(wider).at(-1)).toBeNull()
    const report = reportOf(wider)
    expect(fixAll(report, checkReport(report))).toEqual([])
  })
})

test('where a sheet numbers its lines no number of one is a figure, and none is rewritten', () => {
  const lines = reportText({ 'disputes.review.upheld': 8, 'disputes.review.total': 8 }).split('\n')
  const last = lines.findLastIndex((line) => /^\d+\t/.test(line))
  const width = lines[last].split('\t').length
  const padded = [...lines.slice(0, last + 1), '', ...lines.slice(last + 1)].map(
    (line, number) => `${number + 1}\t${line}${'\t'.repeat(width - line.split('\t').length)}`,
  )
  const report = reportOf(padded.join('\n'))
  expect(fixAll(report, checkReport(report))).toEqual([])
  expect(checkReport(report).filter(({ code }) => code.startsWith('identity.'))).toEqual([])
})

/** Each cell has a line for itself. */
describe('words and numbers between the head of table 四 and its figures', () => {
  const whole = {
    ...figures,
    'disputes.review.corrected': 0,
    'disputes.review.pending': 0,
    'disputes.directSuit.other': 0,
  }
  const text = reportText(whole).replace(/\t+/g, '\n')
  const at = text.indexOf('\n3\n0\n0\n0\n3\n') + 1

  test.each(['续表', '单位：件', '件数', '青溪县水务局'])('%s is no cell', (line) => {
    const wider = `${text.slice(0, at)}${line}\n${text.slice(at)}`
    expect(valuesOf(wider)).toEqual(valuesOf(text))
    const report = reportOf(wider)
    expect(checkReport(report).filter(({ severity }) => severity === 'error')).toEqual([])
    expect(fixAll(report, checkReport(report))).toEqual([])
  })

  test('a number that may belong to it makes its figures uncertain, and none is rewritten', () => {
    const wider = `${text.slice(0, at)}0\n${text.slice(at)}`
    const report = reportOf(wider)
    expect(fixAll(report, checkReport(report))).toEqual([])
    expect(checkReport(report).filter(({ severity }) => severity === 'error')).toEqual([])
  })
})

/** A line for each cell, those of blank cells with a TAB alone, as pages are copied. */
test('blanks that an editor trimmed make figures uncertain, and none is rewritten', () => {
  const cells = withTotals(form2021, {
    'requests.received.person': 5,
    'requests.received.legal': 2,
    'requests.carriedIn.business': 1,
    'requests.granted.person': 5,
    'requests.partial.business': 1,
    'requests.denied.stateSecret.legal': 2,
    'disputes.review.corrected': 3,
    'disputes.directSuit.pending': 2,
  })
  const filled = Object.fromEntries(
    Object.entries(cells).filter(([address, value]) => value > 0 || address.endsWith('total')),
  )
  const copied = reportText(filled, { otherwise: '' }).replace(
    /^.*\t.*$/gm,
    (row) =>
      `${row
        .split('\t')
        .map((cell) => `\t${cell}`)
        .join('\n')}\n`,
  )
  const told = (text: string) => {
    const report = reportOf(text)
    const findings = checkReport(report)
    expect(fixAll(report, findings)).toEqual([])
    return findings.filter(({ code }) => code.startsWith('identity.'))
  }
  expect(told(copied)).toEqual([])
  expect(told(copied.replace(/[ \t]+$/gm, ''))).toEqual([])
})

/** A sheet one column wider than the table, pasted into a form that trims its lines: the blank in front is gone. */
test('a row that lost the blank it began with is not read a column too far left', () => {
  const text = reportText({
    'disputes.review.upheld': '',
    'disputes.review.corrected': 1,
    'disputes.review.other': 2,
    'disputes.review.total': 3,
    'disputes.directSuit.pending': 4,
    'disputes.directSuit.total': 4,
  })
  const trimmed = text.replace(/^\t(1\t2\t0\t3\t.*)$/m, '$1\t')
  expect(trimmed).not.toBe(text)
  const report = reportOf(trimmed)
  const findings = checkReport(report)
  expect(findings.map(({ code }) => code)).toEqual(['table.incomplete-row'])
  expect(fixAll(report, findings)).toEqual([])
  expect(valuesOf(text)).toEqual([null, 1, 2, 0, 3, 0, 0, 0, 4, 4, 0, 0, 0, 0, 0])
})
