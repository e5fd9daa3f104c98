import { describe, expect, test } from 'vitest'
import { layouts } from '../support/generate/layouts/layouts'
import { measureFaults } from '../support/measure/measure'
import { cases, patience, seedsOf } from '../support/property'

/** The limits of the project: 99.5 % of the faults found, 99 % without a second, different warning. */
describe('one fault gives one message', () => {
  test.each(layouts)('in $id $name', patience, (layout) => {
    const result = measureFaults(layout, seedsOf(cases(200)))
    const failures = result.failures.join('\n')
    expect(result.faults - result.found, failures).toBeLessThanOrEqual(result.faults * 0.005)
    expect(result.faults - result.withoutSecond, failures).toBeLessThanOrEqual(result.faults * 0.01)
  })
})
