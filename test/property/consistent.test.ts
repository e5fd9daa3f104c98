import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { consistentCase } from '../support/generate/cases'
import type { Layout } from '../support/generate/layout'
import { layouts, wholeLayouts } from '../support/generate/layouts/layouts'
import { judgeClean } from '../support/measure/judge'
import { measureClean } from '../support/measure/measure'
import { cases, patience, reportSeed, seedsOf } from '../support/property'

function mistakes(seed: number, layout: Layout) {
  const example = consistentCase(seed, layout, { plain: true })
  const verdict = judgeClean(example)
  const address = ({ index }: { readonly index: number }) => example.model.form.cells[index].address
  return {
    wrongValues: verdict.wrongValues.map(address),
    wrongPlaces: verdict.wrongPlaces.map(address),
    falseAlarms: verdict.falseAlarms.map((finding) => `${finding.code} ${finding.message}`),
  }
}

const nothing = { wrongValues: [], wrongPlaces: [], falseAlarms: [] }

describe('a consistent report as the form words it', () => {
  test.each(wholeLayouts)('in $id $name is read to the character, and nothing is said', patience, (layout) => {
    fc.assert(
      fc.property(reportSeed, (seed) => {
        expect(mistakes(seed, layout)).toEqual(nothing)
      }),
      cases(80),
    )
  })
})

/** The limits of the project: 99.9 % of the cells, silence in 99.5 % of the reports. */
describe('consistent reports with variants and noise', () => {
  test.each(layouts)('in $id $name are read, and nothing is said', patience, (layout) => {
    const result = measureClean(layout, seedsOf(cases(200)))
    const failures = result.failures.join('\n')
    expect(result.reports - result.silent, failures).toBeLessThanOrEqual(result.reports * 0.005)
    expect(result.cells - result.placesRight, failures).toBeLessThanOrEqual(result.cells * 0.001)
  })
})
