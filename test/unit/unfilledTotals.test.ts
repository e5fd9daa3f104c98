import { expect, test } from 'vitest'
import { checkReport } from '../../server/src/check/check'
import { form2021 } from '../../server/src/forms/form2021'
import { fixAll } from '../../server/src/mend/fixAll'
import { applyEdits } from '../../server/src/report/edit'
import { type Cells, reportOf, reportText, withTotals } from '../support/reportFrom'

const right = withTotals(form2021, {
  'requests.received.person': 30,
  'requests.received.business': 12,
  'requests.received.legal': 8,
  'requests.carriedIn.person': 2,
  'requests.granted.person': 20,
  'requests.granted.business': 9,
  'requests.denied.internal.legal': 8,
  'requests.unavailable.notHeld.person': 10,
  'requests.unavailable.notHeld.business': 3,
  'requests.carriedOut.person': 2,
})

/** The right figures, but 0 in cells that a pattern names. */
function unfilled(cells: RegExp): Cells {
  const zeroes = Object.keys(right).filter((address) => cells.test(address))
  return { ...right, ...Object.fromEntries(zeroes.map((address) => [address, 0])) }
}

test.each([
  ['the row of totals', /^requests\.concluded\./],
  ['the column of totals', /^requests\..*\.total$/],
])('%s that was left at 0 is computed unasked: nothing else can be wrong', (_, cells) => {
  const text = reportText(unfilled(cells))
  const report = reportOf(text)
  const findings = checkReport(report).filter(({ code }) => code.startsWith('identity.'))
  expect(findings.length).toBeGreaterThanOrEqual(4)
  expect(applyEdits(text, fixAll(report, findings))).toBe(reportText(right))
})

test('a single total of 0 among right ones is told as any other', () => {
  const report = reportOf(reportText({ ...right, 'requests.granted.total': 0 }))
  expect(checkReport(report).filter(({ code }) => code.startsWith('identity.'))).toHaveLength(1)
})
