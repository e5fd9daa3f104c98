import { describe, expect, test } from 'vitest'
import { form2021 } from '../../server/src/forms/form2021'
import { cells2021 } from '../support/figures2021'
import { findingsOf } from '../support/findings'
import { proseReport } from '../support/proseReport'
import { withTotals } from '../support/reportFrom'

/** Five requests came from 2021, three went to 2023; the report is that of 2022. */
function told(line: string): readonly string[] {
  return findingsOf(proseReport([line], { cells: cells2021 }), 'date').map(({ message }) => message)
}

describe('the year of a carry-over', () => {
  test.each([
    '3件结转至2023年办理。',
    '2021年结转5件，结转2023年度继续办理3件。',
    '2021年结转至2022年5件。',
    '上年结转2022年办理5件。',
    '2019年以来结转的申请均已办结。',
    '收到申请35件，结转至2022年4件。',
  ])('is right, or not known to be wrong: %s', (line) => {
    expect(told(`（二）依申请公开。全年收到公开申请35件。${line}`)).toEqual([])
  })

  test.each([
    ['3件结转至2022年办理。', 2022, 2023],
    ['上年结转5件，结转2021年度继续办理3件。', 2021, 2023],
    ['2020年结转5件。', 2020, 2021],
    ['2019年度结转的申请5件。', 2019, 2021],
  ])('was left standing: %s', (line, stale, wanted) => {
    expect(told(`（二）依申请公开。全年收到公开申请35件。${line}`)).toEqual([
      `结转的年份为 ${stale}，2022 年度的报告应为 ${wanted}`,
    ])
  })

  test('that is the same for both carry-overs says nothing of either', () => {
    const cells = withTotals(form2021, { ...cells2021, 'requests.carriedOut.person': 5, 'requests.granted.person': 8 })
    const report = proseReport(['（二）依申请公开。5件结转至2022年办理。'], { cells })
    expect(findingsOf(report, 'date')).toEqual([])
  })
})
