import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { consistentCase } from '../support/generate/cases'
import { damagedLayouts, wholeLayouts } from '../support/generate/layouts/layouts'
import { judgeClean } from '../support/measure/judge'
import { cases, patience, reportSeed } from '../support/property'

/** What a consistent report must give: every cell where it stands, and silence. */
function mistakes(seed: number, layout: (typeof wholeLayouts)[number]) {
  const example = consistentCase(seed, layout)
  const verdict = judgeClean(example)
  const address = ({ index }: { readonly index: number }) => example.model.form.cells[index].address
  return {
    wrongValues: verdict.wrongValues.map(address),
    wrongPlaces: verdict.wrongPlaces.map(address),
    falseAlarms: verdict.falseAlarms.map((finding) => `${finding.code} ${finding.message}`),
  }
}

const nothing = { wrongValues: [], wrongPlaces: [], falseAlarms: [] }

describe('a consistent report', () => {
  test.each(wholeLayouts)('in $id $name is read to the character, and nothing is said', patience, (layout) => {
    fc.assert(
      fc.property(reportSeed, (seed) => {
        expect(mistakes(seed, layout)).toEqual(nothing)
      }),
      cases(250),
    )
  })

  test.each(damagedLayouts)('damaged as in $id $name is read as far as it goes', patience, (layout) => {
    fc.assert(
      fc.property(reportSeed, (seed) => {
        expect(mistakes(seed, layout)).toEqual(nothing)
      }),
      cases(120),
    )
  })
})
