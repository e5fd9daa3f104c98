import { describe, expect, test } from 'vitest'
import { form2021 } from '../../server/src/forms/form2021'
import { findingsOf } from '../support/findings'
import { proseReport } from '../support/proseReport'
import { type Cells, reportFrom, reportOf, reportText, withTotals } from '../support/reportFrom'

/** Nine came from persons, four from businesses; two of the persons' are carried over. */
const consistent = withTotals(form2021, {
  'requests.received.person': 9,
  'requests.received.business': 4,
  'requests.carriedIn.person': 1,
  'requests.granted.person': 5,
  'requests.granted.business': 4,
  'requests.partial.person': 2,
  'requests.unavailable.notHeld.person': 1,
  'requests.carriedOut.person': 2,
  'disputes.review.upheld': 2,
  'disputes.review.pending': 1,
})

function findings(changed: Cells) {
  return findingsOf(reportFrom({ ...consistent, ...changed }), 'identity.')
}

test('a consistent report is silent', () => {
  expect(findings({})).toEqual([])
})

test.each([
  [10, 14, []],
  [11, 15, ['error identity.concluded']],
])('a row that a region adds may count in the total of its column: %i', (person, total, expected) => {
  const cells = { 'requests.received.person': person + 1, 'requests.received.total': total + 1 }
  const totals = { 'requests.concluded.person': person, 'requests.concluded.total': total }
  const text = reportText({ ...consistent, ...cells, ...totals })
  const line = text.split('\n').find((one) => one.includes('（七）总计')) ?? ''
  const added = text.replace(line, `\t\t4.本区另设的情形\t2\t0\t0\t0\t0\t0\t2\n${line}`)
  expect(findingsOf(reportOf(added), 'identity.').map(({ severity, code }) => `${severity} ${code}`)).toEqual(expected)
})

interface Case {
  readonly name: string
  readonly changed: Cells
  readonly code: string
  readonly culprit: string
  readonly message: string
  readonly certain: boolean
  readonly writes: Readonly<Record<string, number>>
}

const cases: readonly Case[] = [
  {
    name: 'a row total',
    changed: { 'requests.granted.total': 8 },
    code: 'identity.row-total',
    culprit: 'requests.granted.total',
    message: '表三『（一）予以公开』总计：各类申请人之和为 9，表中为 8（相差 −1）',
    certain: true,
    writes: { 'requests.granted.total': 9 },
  },
  {
    name: 'a cell where row and column cross',
    changed: { 'requests.partial.person': 5 },
    code: 'identity.row-total',
    culprit: 'requests.partial.person',
    message: '表三『（二）部分公开』自然人：按所在行、列的合计推算，此处似应为 2，表中为 5（相差 +3）',
    certain: false,
    writes: { 'requests.partial.person': 2 },
  },
  {
    name: 'a figure before the results',
    changed: { 'requests.received.business': 3 },
    code: 'identity.row-total',
    culprit: 'requests.received.business',
    message:
      '表三『一、本年新收政府信息公开申请数量』商业企业：按所在行、列的合计推算，此处似应为 4，表中为 3（相差 −1）',
    certain: false,
    writes: { 'requests.received.business': 4 },
  },
  {
    name: '（七）总计 of a category',
    changed: { 'requests.concluded.person': 9 },
    code: 'identity.concluded',
    culprit: 'requests.concluded.person',
    message: '表三『（七）总计』自然人：各项办理结果之和为 8，表中为 9（相差 +1）',
    certain: true,
    writes: { 'requests.concluded.person': 8 },
  },
  {
    name: 'the total of （七）总计',
    changed: { 'requests.concluded.total': 21 },
    code: 'identity.concluded',
    culprit: 'requests.concluded.total',
    message: '表三『（七）总计』总计：各项办理结果之和为 12，表中为 21（相差 +9）',
    certain: true,
    writes: { 'requests.concluded.total': 12 },
  },
  {
    name: 'the total of the last row',
    changed: { 'requests.carriedOut.total': 0 },
    code: 'identity.row-total',
    culprit: 'requests.carriedOut.total',
    message: '表三『四、结转下年度继续办理』总计：各类申请人之和为 2，表中为 0（相差 −2）',
    certain: true,
    writes: { 'requests.carriedOut.total': 2 },
  },
  {
    name: 'a category and its total alike: the category alone is told',
    changed: { 'requests.carriedOut.person': 3, 'requests.carriedOut.total': 3 },
    code: 'identity.balance',
    culprit: 'requests.carriedOut.person',
    message:
      '表三『四、结转下年度继续办理』自然人：第一项与第二项之和为 10，第三项（七）总计与第四项之和为 11（相差 +1）',
    certain: false,
    writes: { 'requests.carriedOut.person': 2, 'requests.carriedOut.total': 2 },
  },
  {
    name: '（七）总计 of a category and its total alike',
    changed: { 'requests.concluded.person': 9, 'requests.concluded.total': 13 },
    code: 'identity.concluded',
    culprit: 'requests.concluded.person',
    message: '表三『（七）总计』自然人：各项办理结果之和为 8，表中为 9（相差 +1）',
    certain: true,
    writes: { 'requests.concluded.person': 8, 'requests.concluded.total': 12 },
  },
  {
    name: 'table 四',
    changed: { 'disputes.review.corrected': 1 },
    code: 'identity.dispute-total',
    culprit: 'disputes.review.total',
    message: '表四『行政复议』总计：维持、纠正、其他结果与尚未审结之和为 4，表中为 3（相差 −1）',
    certain: true,
    writes: { 'disputes.review.total': 4 },
  },
]

describe('one wrong cell is one finding', () => {
  test.each(cases)('$name', ({ changed, code, culprit, message, certain, writes }) => {
    const found = findings(changed)
    expect(found.map((finding) => finding.message)).toEqual([message])
    const [finding] = found
    expect(finding.code).toBe(code)
    expect(finding.severity).toBe('error')
    expect(finding.cells[0]).toBe(culprit)
    const [repair] = finding.repairs
    if (repair.kind !== 'write-cells') throw new Error(`repair is ${repair.kind}`)
    expect(repair.certain).toBe(certain)
    const written = repair.cells.map(({ cell, value }) => [form2021.cells[cell].address, value])
    expect(Object.fromEntries(written)).toEqual(writes)
  })

  test('a total that the prose confirms is not rewritten unasked', () => {
    const cells = { ...consistent, 'disputes.review.corrected': 1 }
    const tellsOf = (prose: string) =>
      findingsOf(proseReport([prose], { cells }), 'identity.').map(({ repairs }) => repairs[0].certain)
    expect(tellsOf('因政府信息公开被申请行政复议3件，没有被提起行政诉讼。')).toEqual([false])
    expect(tellsOf('因政府信息公开被申请行政复议4件，没有被提起行政诉讼。')).toEqual([true])
  })

  test('a number that may mean one row or two confirms neither', () => {
    const cells = { ...consistent, 'requests.received.total': 14 }
    const findings = findingsOf(proseReport(['全年共收到政府信息公开申请14件。'], { cells }), 'identity.')
    expect(findings.map(({ repairs }) => repairs[0].certain)).toEqual([true])
  })

  test('it stands on the cell, and the other equation is related', () => {
    const report = reportFrom({ ...consistent, 'requests.granted.total': 8 })
    const [finding] = findingsOf(report, 'identity.')
    expect(report.source.slice(finding.start, finding.end)).toBe('8')
    expect(finding.related[0].message).toBe('总计一列：各项办理结果之和为 11，表中为 12（相差 +1）')
    expect(finding.related.map(({ message }) => message)).toContain('表三『（一）予以公开』商业企业：4')
  })
})

describe('several wrong cells', () => {
  const several: readonly { readonly name: string; readonly changed: Cells; readonly culprits: readonly string[] }[] = [
    {
      name: 'in rows and columns of their own',
      changed: { 'requests.partial.person': 3, 'requests.granted.business': 7 },
      culprits: ['requests.granted.business', 'requests.partial.person'],
    },
    {
      name: 'in one row',
      changed: { 'requests.granted.person': 6, 'requests.granted.business': 9 },
      culprits: ['requests.granted.person', 'requests.granted.business'],
    },
    {
      name: 'three row totals',
      changed: { 'requests.granted.total': 1, 'requests.partial.total': 7, 'requests.received.total': 3 },
      culprits: ['requests.received.total', 'requests.granted.total', 'requests.partial.total'],
    },
    {
      name: 'in two tables',
      changed: { 'requests.granted.total': 1, 'disputes.directSuit.total': 7 },
      culprits: ['requests.granted.total', 'disputes.directSuit.total'],
    },
    {
      name: 'a cell, and a column with its total alike',
      changed: {
        'requests.partial.business': 3,
        'requests.carriedOut.person': 4,
        'requests.carriedOut.total': 4,
      },
      culprits: ['requests.partial.business', 'requests.carriedOut.person'],
    },
  ]
  test.each(several)('$name', ({ changed, culprits }) => {
    expect(findings(changed).map((finding) => finding.cells[0])).toEqual(culprits)
  })

  test('where several pairs of cells explain it, the rows are told and no cell is blamed', () => {
    const more = { 'requests.partial.person': 4, 'requests.partial.business': 2, 'requests.granted.person': 7 }
    const base = withTotals(form2021, { ...consistent, ...more, 'requests.received.person': 13 })
    const changed = { ...base, 'requests.granted.person': 8, 'requests.partial.business': 3 }
    const found = findingsOf(reportFrom(changed), 'identity.row-total', 'identity.concluded')
    expect(found.map((finding) => finding.cells[0])).toEqual(['requests.granted.total', 'requests.partial.total'])
    expect(found.flatMap((finding) => finding.repairs).some((repair) => repair.certain)).toBe(false)
  })

  test('a figure moved to another row leaves the columns right: each row is told', () => {
    const found = findings({ 'requests.partial.person': 1, 'requests.granted.person': 6 })
    expect(found.map((finding) => finding.cells[0])).toEqual(['requests.granted.total', 'requests.partial.total'])
    expect(found.flatMap((finding) => finding.repairs).some((repair) => repair.certain)).toBe(false)
  })
})

describe('silence', () => {
  test('a cell that is no count silences its equations', () => {
    expect(findings({ 'requests.granted.person': '若干' })).toEqual([])
    expect(findings({ 'requests.granted.person': -5 })).toEqual([])
    expect(findings({ 'requests.granted.person': 4.5 })).toEqual([])
  })

  test('a blank counts as zero', () => {
    expect(findings({ 'requests.granted.research': '' })).toEqual([])
    expect(findings({ 'requests.granted.research': '/' })).toEqual([])
    expect(findings({ 'requests.granted.business': '' }).map((finding) => finding.cells[0])).toEqual([
      'requests.granted.business',
    ])
  })

  test('a blank total says nothing', () => {
    expect(findings({ 'requests.granted.total': '' })).toEqual([])
    expect(findings({ 'requests.concluded.person': '' })).toEqual([])
  })

  test('a table that is being filled in from the top has no balance yet', () => {
    const begun = reportFrom({ 'requests.received.person': 5, 'requests.received.total': 5 }, { otherwise: '' })
    expect(findingsOf(begun, 'identity.')).toEqual([])
  })

  test('a body that reports totals only has no sums to break', () => {
    const totals = { 'requests.received.total': 5, 'requests.granted.total': 5, 'requests.concluded.total': 5 }
    expect(findingsOf(reportFrom(totals, { otherwise: '' }), 'identity.')).toEqual([])
  })

  test('a lone total beside marks for nothing is wrong', () => {
    const isTotal = ({ row, column }: { row: number; column: number }) =>
      form2021.rows[row].columns[column].total === true
    const zeros = Object.fromEntries(form2021.cells.filter(isTotal).map(({ address }) => [address, 0]))
    const told = (cells: Record<string, number>) =>
      findingsOf(reportFrom({ ...zeros, ...cells }, { otherwise: '/' }), 'identity.').map(({ cells: [cell] }) => cell)
    expect(told({})).toEqual([])
    expect(told({ 'disputes.reviewedSuit.total': 1 })).toEqual(['disputes.reviewedSuit.total'])
    expect(told({ 'disputes.reviewedSuit.total': 1, 'disputes.review.total': 2 })).toEqual([])
    const totals = { 'requests.received.total': 5, 'requests.granted.total': 5, 'requests.concluded.total': 5 }
    expect(told(totals)).toEqual([])
  })
})
