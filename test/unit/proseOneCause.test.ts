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

test('what was answered besides others is told as the tables have it', () => {
  const [finding] = findingsOf(
    proseReport(['收到公开申请35件，答复28件，不予处理3件，无法提供7件。'], { cells: cells2021 }),
    'prose',
  )
  expect(finding.message).toBe(
    '文中“答复28件”为 28，而表三『（七）总计』总计减后面所列各类为 27，表三『（七）总计』总计为 37',
  )
  expect(finding.repairs[0].title).toBe('文中的数字改为 27')
})
