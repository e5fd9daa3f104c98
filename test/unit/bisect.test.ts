import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstThat } from '../../server/src/text/bisect'

describe('firstThat', () => {
  it('finds what a walk finds', () => {
    const numbers = fc.integer({ min: 0, max: 200 })
    fc.assert(
      fc.property(numbers, numbers, numbers, (a, b, limit) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)]
        let walked = from
        while (walked < to && walked < limit) walked++
        expect(firstThat(from, to, (number) => number >= limit)).toBe(walked)
      }),
    )
  })

  it('asks for no number outside, and for few', () => {
    const asked: number[] = []
    expect(firstThat(1, 1_000_001, (number) => asked.push(number) > 0 && number > 700_000)).toBe(700_001)
    expect(asked.length).toBeLessThanOrEqual(20)
    expect(firstThat(5, 5, () => true)).toBe(5)
    expect(firstThat(5, 9, () => false)).toBe(9)
  })
})
