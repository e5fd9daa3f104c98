import { describe, expect, test } from 'vitest'
import { checkAcross } from '../../server/src/check/across/checkAcross'
import { checkParent } from '../../server/src/check/across/checkParent'
import { form2019 } from '../../server/src/forms/form2019'
import { form2021 } from '../../server/src/forms/form2021'
import { type Line, type ProseWishes, proseReport } from '../support/proseReport'
import { withTotals } from '../support/reportFrom'

type Cells = Readonly<Record<string, number>>

function pair(now: Cells, before: Cells, wishes: ProseWishes = {}) {
  const report = proseReport([], { ...wishes, year: 2023, cells: now })
  return checkAcross(report, proseReport([], { ...wishes, year: 2022, cells: before }))
}

const codesAndCells = (findings: ReturnType<typeof checkAcross>) =>
  findings.map(({ code, severity, cells }) => [code, severity, cells[0]])

describe('year.carry-over', () => {
  const before = withTotals(form2021, { 'requests.carriedOut.person': 3, 'requests.carriedOut.legal': 1 })

  test('holds', () => {
    const now = withTotals(form2021, { 'requests.carriedIn.person': 3, 'requests.carriedIn.legal': 1 })
    expect(pair(now, before)).toEqual([])
  })
  test('one column differs: told there, not again in the total', () => {
    const now = withTotals(form2021, { 'requests.carriedIn.person': 5, 'requests.carriedIn.legal': 1 })
    expect(codesAndCells(pair(now, before))).toEqual([['year.carry-over', 'warning', 'requests.carriedIn.person']])
    expect(pair(now, before)[0].message).toBe(
      '表三『二、上年结转政府信息公开申请数量』自然人为 5，而上年年报的结转下年度继续办理为 3',
    )
  })
  test('only the total differs', () => {
    const now = { 'requests.carriedIn.person': 3, 'requests.carriedIn.legal': 1, 'requests.carriedIn.total': 5 }
    expect(codesAndCells(pair(now, before))).toEqual([['year.carry-over', 'warning', 'requests.carriedIn.total']])
  })
  test('across the forms', () => {
    const report = proseReport([], { year: 2021, cells: withTotals(form2021, { 'requests.carriedIn.person': 2 }) })
    const previous = proseReport([], {
      form: form2019,
      year: 2020,
      cells: withTotals(form2019, { 'requests.carriedOut.person': 1 }),
    })
    expect(codesAndCells(checkAcross(report, previous))).toEqual([
      ['year.carry-over', 'warning', 'requests.carriedIn.person'],
    ])
  })
  test('years that do not follow each other', () => {
    const report = proseReport([], { year: 2024, cells: { 'requests.carriedIn.person': 9 } })
    expect(checkAcross(report, proseReport([], { year: 2022 }))).toEqual([])
  })
  test('a table that is not there says nothing', () => {
    const report = proseReport([], { year: 2023, cells: { 'requests.carriedIn.person': 9 } })
    expect(checkAcross(report, proseReport([], { year: 2022, without: ['requests'] }))).toEqual([])
  })
})

describe('year.in-force', () => {
  const before = { 'disclosure.normative.inForce': 40 }
  const now = { 'disclosure.normative.issued': 3, 'disclosure.normative.repealed': 1 }
  test('holds', () => expect(pair({ ...now, 'disclosure.normative.inForce': 42 }, before)).toEqual([]))
  test('does not', () => {
    expect(codesAndCells(pair({ ...now, 'disclosure.normative.inForce': 44 }, before))).toEqual([
      ['year.in-force', 'information', 'disclosure.normative.inForce'],
    ])
  })
})

describe('year.items', () => {
  const before = { 'disclosure.licence.previous': 79, 'disclosure.licence.change': -9 }
  const wishes = { form: form2019 }
  test('holds', () => expect(pair({ 'disclosure.licence.previous': 70 }, before, wishes)).toEqual([]))
  test('does not', () => {
    expect(codesAndCells(pair({ 'disclosure.licence.previous': 79 }, before, wishes))).toEqual([
      ['year.items', 'information', 'disclosure.licence.previous'],
    ])
  })
})

describe('year.repeat', () => {
  const sentence = (number: number) => `第${number}项工作由值班人员逐日登记，月底汇总后张贴在大厅的公示栏里。`
  const words = '甲乙丙丁戊己庚辛壬癸'.split('')
  const text = words.map(
    (word) => `${word}组的工作由值班人员逐日登记，月底汇总后张贴在大厅的公示栏里，共${sentence(3)}`,
  )
  const reports = (now: readonly Line[], before: readonly Line[]) =>
    checkAcross(proseReport(now, { year: 2023 }), proseReport(before, { year: 2022 }))

  test('the same but for its numbers', () => {
    const changed = text.map((line) => line.replace('第3项', '第8项'))
    expect(reports(changed, text).map(({ code, message }) => [code, message])).toEqual([
      ['year.repeat', '文字与上年年报约有 100% 相同（数字不计）'],
    ])
  })
  test('half of it anew', () => {
    const half = text.map((line, index) => (index % 2 === 0 ? line : line.replaceAll('值班人员', '窗口同志')))
    expect(reports(half, text)).toEqual([])
  })
  test('the preamble may repeat', () => {
    const preamble = text.map((line): Line => [0, line])
    expect(reports(preamble, preamble)).toEqual([])
  })
})

describe('parent.sum', () => {
  const child = (person: number) =>
    proseReport([], {
      cells: withTotals(form2021, { 'requests.received.person': person, 'disclosure.fee.amount': 0.1 }),
    })
  const parent = (cells: Cells) => proseReport([], { cells })

  test('holds', () => {
    const cells = withTotals(form2021, { 'requests.received.person': 12, 'disclosure.fee.amount': 0.3 })
    expect(checkParent(parent(cells), [child(3), child(4), child(5)])).toEqual([])
  })
  test('does not: told at the part, not again at the totals', () => {
    const cells = withTotals(form2021, { 'requests.received.person': 13, 'disclosure.fee.amount': 0.3 })
    const found = checkParent(parent(cells), [child(3), child(4), child(5)])
    expect(found.map(({ code, severity, cells }) => [code, severity, cells])).toEqual([
      ['parent.sum', 'warning', ['requests.received.person']],
    ])
    expect(found[0].message).toContain('3 份年报之和为 12，此处为 13（相差 +1）')
  })
  test('a child of another form or year, or none at all, says nothing', () => {
    const cells = withTotals(form2021, { 'requests.received.person': 13 })
    expect(checkParent(parent(cells), [])).toEqual([])
    expect(checkParent(parent(cells), [proseReport([], { form: form2019, year: 2022 })])).toEqual([])
    expect(checkParent(parent(cells), [proseReport([], { year: 2024 })])).toEqual([])
  })
})
