import { describe, expect, it } from 'vitest'
import { commonEnds } from '../../server/src/text/commonEnds'

describe('what two texts share at both ends', () => {
  for (const [before, after, prefix, suffix] of [
    ['', '', 0, 0],
    ['同', '同', 1, 0],
    ['aa', 'aaa', 2, 0],
    ['abcdef', 'abXdef', 2, 3],
    ['abc', '', 0, 0],
  ] as const) {
    it(`is ${prefix} and ${suffix} units of “${before}” and “${after}”`, () => {
      expect(commonEnds(before, after)).toEqual({ prefix, suffix })
    })
  }

  // Longer than one stretch that is compared at a time, and exactly as long.
  for (const length of [4095, 4096, 4097, 8192, 20_000]) {
    it(`is found around an edit in ${length} units`, () => {
      const text = Array.from({ length }, (_, at) => String.fromCharCode(0x4e00 + (at % 997))).join('')
      for (const at of [0, 1, 4095, 4096, length - 1, length]) {
        expect(commonEnds(text, `${text.slice(0, at)}x${text.slice(at)}`)).toEqual({
          prefix: Math.min(at, length),
          suffix: length - Math.min(at, length),
        })
      }
    })
  }
})
