import { expect, test } from 'vitest'
import { proposedForms, proposedYear, yearReportedOn } from '../../client/src/commands/proposals'
import { imprints } from '../../server/src/forms/imprints'

test('until the end of March the report is about last year, afterwards about this one', () => {
  expect(yearReportedOn(new Date(2026, 0, 5))).toBe(2025)
  expect(yearReportedOn(new Date(2026, 2, 31))).toBe(2025)
  expect(yearReportedOn(new Date(2026, 3, 1))).toBe(2026)
})

test('a form that is no longer in force proposes its last year', () => {
  expect(proposedYear('2019', new Date(2026, 0, 5))).toBe(2020)
  expect(proposedYear('2021', new Date(2026, 0, 5))).toBe(2025)
})

test('the form for the year comes first', () => {
  expect(proposedForms(imprints, new Date(2026, 0, 5)).map(({ id }) => id)).toEqual(['2021', '2019'])
  expect(proposedForms(imprints, new Date(2021, 0, 5)).map(({ id }) => id)).toEqual(['2019', '2021'])
})
