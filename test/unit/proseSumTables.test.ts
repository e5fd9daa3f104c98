import { describe, expect, test } from 'vitest'
import { cells2021 } from '../support/figures2021'
import { findingsOf } from '../support/findings'
import { proseReport, told } from '../support/proseReport'
import { sumReasonsIn } from '../support/sumReasons'

function toldOf(line: string): readonly string[] {
  return told(proseReport([line], { cells: cells2021 }), 'prose', 'fee.sum')
}

describe('lists beside the tables', () => {
  test('a total that the table confirms stands: the parts are marked', () => {
    expect(toldOf('新收公开申请35件，其中网上10件、信函9件、当面6件。')).toEqual([
      'warning prose.sum@10件、信函9件、当面6',
    ])
    expect(toldOf('新收公开申请35件，其中网上20件、信函9件、当面8件。')).toEqual([
      'warning prose.sum@20件、信函9件、当面8',
    ])
  })
  test.each([
    ['from where they came', '新收公开申请35件。从申请方式看，网上20件；信函15件。'],
    ['by which way', '新收公开申请35件，申请渠道为网上20件、信函9件、当面6件。'],
    ['其中包含', '新收公开申请35件，其中包含网上20件、信函15件。'],
    ['ways in the next sentence', '新收公开申请35件。通过信箱申请15件，现场申请20件。当面答疑9件。'],
    ['letters in the next sentence', '新收公开申请35件。网站留言15件，信箱来信22件。'],
    ['ways without figures', '新收公开申请35件，申请方式为网上、信函。办结37件，均在期限内。'],
    ['one way of several', '新收公开申请35件。从申请方式来看，以网上为主，共20件。'],
  ])('ways of asking: %s', (_, line) => {
    expect(toldOf(line)).toEqual([])
  })
  test.each([
    [
      'behind the results',
      '受理公开申请35件，其中予以公开20件、不予公开9件、转送6件。从申请方式上看，网上20件，信函15件。',
    ],
    [
      'behind what was done',
      '收到公开申请35件，办结公开申请30件，转送5件。从申请方式看，网上20件，占57%；信函15件，占43%。',
    ],
    ['before what was asked for', '新收公开申请35件。从申请方式看，网上20件；信函15件；从申请内容看，涉及用地30件。'],
  ])('ways of asking, %s', (_, line) => {
    expect(told(proseReport([line], { without: ['requests'] }), 'prose')).toEqual([])
  })
  test('ways of asking that leave some out', () => {
    expect(toldOf('新收公开申请35件。从申请方式看，网上20件；信函18件。')).toEqual(['warning prose.sum@20件；信函18'])
    expect(toldOf('新收公开申请35件，申请渠道为网上20件、信函9件、当面8件。')).toEqual([
      'warning prose.sum@20件、信函9件、当面8',
    ])
  })
  test('the part that the tables do not confirm is mended', () => {
    const lines = ['新收公开申请35件，其中网上20件、信函18件。']
    expect(findingsOf(proseReport(lines, { cells: cells2021 }), 'prose')[0].repairs).toMatchObject([
      { title: '分项 20 改为 17', edits: [{ text: '17' }] },
      { title: '分项 18 改为 15', edits: [{ text: '15' }] },
    ])
  })
  test('a number that disagrees with its cell is told once, as such', () => {
    expect(
      toldOf(
        '政府信息公开申请办结39件，其中予以公开15件、部分公开6件、不予公开4件、无法提供7件、不予处理3件、其他处理2件。',
      ),
    ).toEqual(['warning prose.cell@39'])
  })
  test('so is a carry-over before the total', () => {
    const parts = '15件予以公开，6件部分公开，4件不予公开，15件作其他答复'
    const line = (carried: number) => `2021年结转的公开申请共${carried}件，2022年新收公开申请35件，其中：${parts}。`
    expect(toldOf(line(5))).toEqual([])
    expect(toldOf(line(7))).toEqual(['warning prose.cell@7'])
  })
  test('results need not divide what came in', () => {
    expect(toldOf('收到政府信息公开申请35件，其中予以公开15件、部分公开6件。')).toEqual([])
  })
  test('what was put out by each way', () => {
    const repeated = (site: number) => `公开信息64条，其中网站${site}条；公众号64条；公开栏64条。`
    expect(sumReasonsIn(proseReport([repeated(64)], { cells: cells2021 }))).toBe('repeatsWhole')
    expect(toldOf(repeated(94).replaceAll('；公众号64条', ''))).toEqual(['warning prose.sum@64'])
  })
  test('a rest that is none', () => {
    const divided = (rest: number) => `收到公开申请35件，其中予以公开15件，其余${rest}件无法提供。`
    for (const all of [20, 22, 25]) expect(toldOf(divided(all))).toEqual([])
    expect(toldOf(divided(29))).toEqual(['warning prose.sum@15件，其余29'])
    const others = (rest: number) => `收到公开申请35件，其中予以公开15件，部分公开6件，其他${rest}件。`
    for (const all of [11, 14, 16, 19]) expect(toldOf(others(all))).toEqual([])
    expect(toldOf(others(18))).toEqual(['warning prose.sum@15件，部分公开6件，其他18'])
  })
  test('more results than there were requests', () => {
    const results = (missing: number) =>
      `收到公开申请35件，其中予以公开15件，不掌握相关政府信息${missing}件，信息不存在1件。`
    expect(toldOf(results(9))).toEqual([])
    expect(toldOf(results(29))).toEqual(['warning prose.sum@15件，不掌握相关政府信息29件，信息不存在1'])
  })
  test('all by one way, and then something else', () => {
    const line = '受理公开申请35件，其中35件属于网络申请，且1件所要的不是政府信息。'
    expect(sumReasonsIn(proseReport([line], { cells: cells2021 }))).toBe('isFirstPart')
  })
  test('two totals, and a part of each', () => {
    const divided = '办理行政复议答复176件、行政应诉25件，其中涉政府信息公开9件、21件。'
    expect(sumReasonsIn(proseReport([divided], { cells: cells2021 }))).toBe('dividesTwo')
    expect(toldOf('办理建议25件，其中主办9件、21件会办。')).toEqual(['warning prose.sum@25'])
  })
  test('the whole, divided twice', () => {
    const divided = (rest: number) =>
      `受理公开申请40件，其中网络申请20件，信函20件，正在办理3件，其余${rest}件均已答复。`
    expect(sumReasonsIn(proseReport([divided(37)], { cells: cells2021 }))).toBe('dividesTwice')
    expect(toldOf(divided(39))).not.toEqual([])
  })
  test('without tables the list speaks for itself', () => {
    const lost = proseReport(['办结政府信息公开申请39件，其中予以公开25件、不予公开12件。'], {
      without: ['requests', 'disputes', 'disclosure'],
    })
    expect(told(lost, 'prose')).toEqual(['warning prose.sum@39'])
  })
  test('without tables each dispute still ends in one way only', () => {
    const line = (pending: number) =>
      `被申请行政复议4件，其中结果维持4件、结果纠正0件、其他结果0件、尚未审结${pending}件。`
    const toldOf = (pending: number) =>
      told(proseReport([line(pending)], { without: ['requests', 'disputes', 'disclosure'] }), 'prose')
    expect(toldOf(0)).toEqual([])
    expect(toldOf(4)).toEqual(['warning prose.sum@4'])
  })
})
