import { describe, expect, test } from 'vitest'
import { checkDocument } from '../../server/src/check/check'
import { readDocument } from '../../server/src/read/readDocument'
import { reportText } from '../protocol/support/reports'

const right = reportText()

/** The heading with this beginning, broken behind so many characters. */
const broken = (beginning: string, at: number, gap = '\n'): string => {
  const start = right.indexOf(`\n${beginning}`) + 1
  return `${right.slice(0, start + at)}${gap}${right.slice(start + at)}`
}
const headings = (text: string) => readDocument(text).reports[0].parts.map(({ heading }) => heading)
const serious = (text: string) =>
  checkDocument(readDocument(text)).filter(({ severity }) => severity === 'error' || severity === 'warning')

describe('a heading that the width of a page broke', () => {
  test.each([
    ['on the next line', broken('四、政府信息公开', 16)],
    ['below an empty line', broken('四、政府信息公开', 16, '\n\n')],
    ['behind its number', broken('四、政府信息公开', 2)],
    ['where its beginning is enough to tell it', broken('三、收到和处理', 15)],
    ['at the end of part one’s text', broken('二、主动公开', 8)],
  ])('is one heading, %s', (_, text) => {
    expect(headings(text).map(({ text: words, wording }) => [words, wording])).toEqual(
      headings(right).map(({ text: words, wording }) => [words, wording]),
    )
    expect(serious(text)).toEqual(serious(right))
  })

  test('ends where its last words end', () => {
    const text = broken('四、政府信息公开', 16)
    const [heading] = headings(text).filter(({ numeral }) => numeral === 4)
    expect(text.slice(heading.start, heading.end)).toBe('四、政府信息公开行政复议、行政诉\n讼情况')
  })

  test('is none where other words follow, or another number stands before', () => {
    const early = broken('四、政府信息公开', 9)
    const numerals = (text: string) => headings(text).map(({ numeral }) => numeral)
    expect(numerals(early)).toEqual([1, 2, 3, 4, 5, 6])
    expect(numerals(early.replace('\n政复议、行政诉讼情况', '\n政机关的事情'))).toEqual([1, 2, 3, 5, 6])
    expect(numerals(early.replace('四、政府', '五、政府'))).toEqual([1, 2, 3, 5, 6])
  })
})
