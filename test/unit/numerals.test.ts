import { describe, expect, it } from 'vitest'
import { chineseNumeral, digitValue, numeralValue } from '../../server/src/text/numerals'

describe('Chinese numerals', () => {
  it('are written as lists count', () => {
    expect([1, 9, 10, 11, 19, 20, 21, 99].map(chineseNumeral)).toEqual([
      '一',
      '九',
      '十',
      '十一',
      '十九',
      '二十',
      '二十一',
      '九十九',
    ])
  })

  it('are read back, and nothing else is', () => {
    for (let number = 1; number <= 99; number++) expect(numeralValue(chineseNumeral(number))).toBe(number)
    for (const text of ['', '〇', '十十', '一十', '百', '12']) expect(numeralValue(text)).toBeNull()
  })

  it('have digits, and several signs for nothing', () => {
    expect([...'二〇二五'].map(digitValue)).toEqual([2, 0, 2, 5])
    expect([...'零○O'].map(digitValue)).toEqual([0, 0, 0])
  })
})
