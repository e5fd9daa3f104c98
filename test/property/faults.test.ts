import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { faultyCase } from '../support/generate/cases'
import type { Layout } from '../support/generate/layout'
import { damagedLayouts, wholeLayouts } from '../support/generate/layouts/layouts'
import { judgeFault } from '../support/measure/judge'
import { cases, patience, reportSeed } from '../support/property'

/** A fault must be named, and nothing else at warning or above. */
function verdict(seed: number, layout: Layout) {
  const example = faultyCase(seed, layout)
  const { found, others } = judgeFault(example)
  return {
    fault: example.fault.name,
    found: found !== undefined,
    others: others.map((finding) => `${finding.code} ${finding.message}`),
  }
}

function oneCauseOneMessage(layout: Layout, count: number): void {
  fc.assert(
    fc.property(reportSeed, (seed) => {
      const result = verdict(seed, layout)
      expect(result).toEqual({ fault: result.fault, found: true, others: [] })
    }),
    cases(count),
  )
}

describe('one fault gives one message', () => {
  test.each(wholeLayouts)('in $id $name', patience, (layout) => oneCauseOneMessage(layout, 230))
  test.each(damagedLayouts)('in $id $name', patience, (layout) => oneCauseOneMessage(layout, 100))
})
