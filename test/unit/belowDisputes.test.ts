import { describe, expect, test } from 'vitest'
import { checkReport } from '../../server/src/check/check'
import { fixAll } from '../../server/src/mend/fixAll'
import { reportOf, reportText } from '../support/reportFrom'

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
