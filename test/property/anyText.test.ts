import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDocument } from '../../server/src/check/check'
import { recompute } from '../../server/src/mend/recompute'
import { readDocument } from '../../server/src/read/readDocument'
import { consistentCase, faultyCase } from '../support/generate/cases'
import { layouts } from '../support/generate/layouts/layouts'
import { createRandom } from '../support/generate/random'
import { mutate } from '../support/mutate'
import { cases, layoutOf, patience, reportSeed } from '../support/property'
import { disorder, spansOutside } from '../support/spans'

/** Whatever the text: no throw, every place inside it, everything in text order. */
function survives(text: string): void {
  const document = readDocument(text)
  const findings = checkDocument(document)
  const { length } = text
  expect(spansOutside(document, length)).toEqual([])
  expect(spansOutside(findings, length)).toEqual([])
  expect(disorder(document)).toEqual([])
  for (const report of document.reports) expect(spansOutside(recompute(report), length)).toEqual([])
}

test('texts that are no reports survive, and nothing is said about them', patience, () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      survives(text)
      expect(checkDocument(readDocument(text))).toEqual([])
    }),
    cases(500),
  )
})

test('damaged, cut and mixed reports survive', patience, () => {
  fc.assert(
    fc.property(reportSeed, layoutOf(layouts), layoutOf(layouts), (seed, layout, other) => {
      const random = createRandom(~seed)
      const text = faultyCase(seed, layout).written.text
      survives(mutate(text, () => consistentCase(seed + 1, other).written.text, random))
    }),
    cases(1200),
  )
})
