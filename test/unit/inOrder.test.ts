import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inOrder } from '../../server/src/forms/inOrder'
import { parts } from '../../server/src/forms/parts'

/** Wordings that overlap, leave gaps and end a text, and a text that has all of them but the end. */
const wordings = [
  [['处理', '申请'], '处理'],
  [['收到.{0,2}处理', '申请', '情况$'], '收到处理申请'],
  [['复议', '诉讼.{0,4}情况$'], '复议诉讼'],
  [['问题|不足', '(?:改进|改情况|整改|下一?步).{0,6}$'], '问题改进'],
  [['其[他它]', '报告', '事项'], '其他报告'],
  [['其.{0,2}[他它]', '报告', '事项$'], '其他报告事项'],
] as const

describe.each(wordings.map(([several, almost]) => [several.join(' … '), several, almost] as const))(
  '%s',
  (_name, several, almost) => {
    const once = RegExp(inOrder(...several))

    test('finds what the same with .* between finds', () => {
      const plain = RegExp(several.map((wording) => `(?:${wording})`).join('.*'))
      const words = [
        '收到',
        '处理',
        '申请',
        '情况',
        '复议',
        '诉讼',
        '问题',
        '不足',
        '改进',
        '改情况',
        '下步',
        '其',
        '他',
      ]
      const text = fc.array(fc.constantFrom(...words, '其它', '报告', '事项', '的', '、'), { maxLength: 9 })
      fc.assert(
        fc.property(text, (pieces) => {
          expect(once.test(pieces.join(''))).toBe(plain.test(pieces.join('')))
        }),
        { numRuns: 2000 },
      )
    })

    test('goes through a text once, whatever it repeats', () => {
      expect(once.test(`${almost.repeat(50_000)}，共一二三四五`)).toBe(false)
    })
  },
)

test('no pattern of a part goes on from every place of a wording', () => {
  const sources = parts.flatMap(({ recognise, unmistakable }) => [recognise.source, unmistakable?.source ?? ''])
  expect(sources.filter((source) => source.includes('.*'))).toEqual([])
})
