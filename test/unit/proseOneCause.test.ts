import { describe, expect, test } from 'vitest'
import { cells2021 } from '../support/figures2021'
import { findingsOf } from '../support/findings'
import { proseReport, told } from '../support/proseReport'

function toldOf(line: string): readonly string[] {
  return told(proseReport([line], { cells: cells2021 }), 'prose')
}

/** The line with one number after the other one too high, and that number. */
function slipsOf(line: string): readonly (readonly [wrong: string, slip: number])[] {
  return [...line.matchAll(/\d+/g)].map(({ 0: digits, index }) => {
    const slip = Number(digits) + 1
    return [line.slice(0, index) + slip + line.slice(index + digits.length), slip]
  })
}

describe.each([
  '收到公开申请35件，答复27件，不予处理3件，无法提供7件。',
  '收到公开申请35件，已答复34件，不予处理3件。',
  '收到公开申请35件，答复23件，不予公开4件，不予处理3件，无法提供7件。',
  '收到公开申请40件，答复27件，无法提供7件，其中本机关不掌握4件，不予处理3件。',
])('%s', (line) => {
  test('is right', () => {
    expect(toldOf(line)).toEqual([])
  })
  test.each(slipsOf(line))('%s: one slip, one finding', (wrong, slip) => {
    expect(toldOf(wrong)).toEqual([`warning prose.cell@${slip}`])
  })
})

describe('what is not answered, some of it in words without a row', () => {
  const line = (total: number, answered: number, unclear: number) =>
    `收到公开申请${total}件，答复${answered}件，不予受理6件，补正后申请内容仍不明确${unclear}件。`
  test.each([
    [line(35, 27, 2), []],
    [line(38, 27, 2), [38]],
    [line(35, 27, 5), [5]],
    [line(35, 33, 2), [33]],
  ])('%s', (text, slips) => {
    expect(toldOf(text)).toEqual(slips.map((slip) => `warning prose.cell@${slip}`))
  })
})

test('what was answered besides others is told as the tables have it', () => {
  const [finding] = findingsOf(
    proseReport(['收到公开申请35件，答复28件，不予处理3件，无法提供7件。'], { cells: cells2021 }),
    'prose',
  )
  expect(finding.message).toBe(
    '文中“答复28件”为 28，而表三『（七）总计』总计减另列各类为 27，表三『（七）总计』总计为 37',
  )
  expect(finding.repairs[0].title).toBe('文中的数字改为 27')
})

describe('a list behind which its total is said again', () => {
  test.each([
    '公开信息300条，其中网站180条、公众号120条，合计300条。',
    '公开信息300条，其中网站180条；公众号100条；报刊20条，其中日报15条、周刊5条；合计300条。',
    '开展培训12次，分别为业务培训5次、保密培训7次，共计12次。',
  ])('%s: adds up', (line) => {
    expect(toldOf(line)).toEqual([])
  })
  test.each([
    ['公开信息300条，其中网站190条、公众号120条，合计300条。', 300],
    ['开展培训12次，分别为业务培训6次、保密培训7次，共计12次。', 12],
  ])('%s: told once', (line, total) => {
    expect(toldOf(line)).toEqual([`warning prose.sum@${total}`])
  })
})

test('an inner list ends at the semicolon: the total behind it is that of the outer one', () => {
  const line = '开展培训15次，其中业务7次；保密5次，其中线上3次、线下2次；普法3次，共计15次。'
  expect(toldOf(line)).toEqual([])
  expect(toldOf(line.replace('7', '8'))).toEqual(['warning prose.sum@15'])
})

describe('behind a carry-over', () => {
  const person = cells2021['requests.received.person'] ?? 0
  test('applicants divide what came in where they are more than what was carried', () => {
    const line = (count: number) => `收到公开申请35件，上年结转5件，其中自然人${count}件。`
    expect(toldOf(line(person))).toEqual([])
    expect(
      toldOf(
        line(person + 1)
          .replace('5件，其中', '5件（其中')
          .replace('件。', '件）。'),
      ),
    ).toEqual([`warning prose.cell@${person + 1}`])
    const [finding] = findingsOf(proseReport([line(person - 7)], { cells: cells2021 }), 'prose')
    expect(finding.message).toContain('表三『一、本年新收政府信息公开申请数量』自然人')
  })
  test('分别为 and a colon divide what is large enough', () => {
    for (const opener of ['，分别为', '，具体为：', '：']) {
      expect(toldOf(`公开课12次，直播12次，停播1次${opener}线上8次、线下4次。`)).toEqual([])
    }
    expect(toldOf('公开课3次，直播1次，分别为线上8次、线下4次。')).toEqual(['warning prose.sum@1'])
  })
})

test('等 in front of the number counts more than the category before it', () => {
  expect(toldOf('收到公开申请35件，办结37件，其中予以公开15件，部分公开6件，不予公开等16件。')).toEqual([])
})

test('so many were all concluded in time: the number alone is told', () => {
  const toldOf = (line: string) => told(proseReport([line], { cells: cells2021 }), 'prose')
  expect(toldOf('公开申请方面，37件申请均按期办结。')).toEqual([])
  expect(toldOf('公开申请方面，39件申请均按期办结。')).toEqual(['warning prose.cell@39'])
  expect(toldOf('收到的35件公开申请已全部办结。')).toEqual(['warning prose.contradiction@已全部办结'])
})
