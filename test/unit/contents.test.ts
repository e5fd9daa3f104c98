import { expect, test } from 'vitest'
import { checkDocument } from '../../server/src/check/check'
import { form2021 } from '../../server/src/forms/form2021'
import { readDocument } from '../../server/src/read/readDocument'
import { reportText } from '../support/reportFrom'

const report = reportText({})
const list = form2021.parts.map(({ numeral, heading }) => `${numeral}、${heading.text}`)

test.each([
  ['without pages, the text right behind it', `目录\n${list.join('\n')}\n`],
  ['without pages, a line below', `目录\n${list.join('\n')}\n\n`],
  ['with pages', `目 录\n${list.map((line, at) => `${line} ........ ${at + 1}`).join('\n')}\n`],
])('a table of contents %s is no second set of headings', (_, contents) => {
  const text = report.replace('一、总体情况', `${contents}一、总体情况`)
  const document = readDocument(text)
  expect(document.reports).toHaveLength(1)
  expect(document.reports[0].parts.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6])
  expect(checkDocument(document).map(({ code }) => code)).toEqual(
    checkDocument(readDocument(report)).map(({ code }) => code),
  )
})

test.each([
  ['第一部分 总体情况', (numeral: string, words: string) => `第${numeral}部分 ${words}`],
  ['- 一、总体情况', (numeral: string, words: string) => `- ${numeral}、${words}`],
])('headings like “%s” are those of the parts', (_, write) => {
  const text = form2021.parts.reduce(
    (sofar, { numeral, heading }) => sofar.replace(`${numeral}、${heading.text}`, write(numeral, heading.text)),
    report,
  )
  expect(text).not.toBe(report)
  expect(checkDocument(readDocument(text)).map(({ code }) => code)).toEqual(
    checkDocument(readDocument(report)).map(({ code }) => code),
  )
})

test('where all headings carry figures none of them is missing', () => {
  const text = form2021.parts.reduce(
    (sofar, { numeral, number, heading }) => sofar.replace(`${numeral}、${heading.text}`, `${number}、${heading.text}`),
    report,
  )
  const codes = new Set(checkDocument(readDocument(text)).map(({ code }) => code))
  expect(codes).toContain('structure.heading-number')
  expect(codes).not.toContain('structure.missing-section')
})
