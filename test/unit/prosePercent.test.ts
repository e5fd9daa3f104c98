import { describe, expect, test } from 'vitest'
import { cells2021 } from '../support/figures2021'
import { proseReport, told } from '../support/proseReport'

test('a whole that is wrong has its own finding', () => {
  const line = '办结政府信息公开申请99件，其中予以公开15件，占40.5%。'
  expect(told(proseReport([line], { cells: cells2021 }), 'prose')).toEqual(['warning prose.cell@99'])
})

test('shares of a total in the paragraph above', () => {
  const lines = [
    '主动公开政府信息962条。',
    '从渠道来看，网站349条，占比36.28%；新媒体607条，占比63.1%；其他6条，占比0.62%。',
  ]
  expect(told(proseReport(lines), 'prose')).toEqual([])
})

describe('a share', () => {
  test.each([
    '办结政府信息公开申请37件，其中予以公开15件，占40.5%。',
    '办结政府信息公开申请37件，予以公开15件（占41%），部分公开6件（占16.2%）。',
    '予以公开的申请15件，占办结总数的40.54%。',
    '办结政府信息公开申请37件，其中予以公开15件、占40.5%。',
    '主动公开政府信息300条，其中网站180条，占60%，公众号120条，占40%。',
    '收到政府信息公开申请35件，占全县总量的12%。',
    '收到政府信息公开申请35件，同比增长18%。',
    '收到政府信息公开申请35件，引发来信2宗、来访1宗，占申请件比例8.57%。',
    '收到政府信息公开申请40件，答复37件，答复率92.5%。',
    '收到政府信息公开申请35件，上年结转5件，办结37件，办结率92.5%。',
    '收到政府信息公开申请35件，办结37件，按时办结率98%。',
  ])('%s: right, or of something else', (line) => {
    expect(told(proseReport([line], { cells: cells2021 }), 'prose')).toEqual([])
  })
  test.each([
    ['办结政府信息公开申请37件，其中予以公开15件，占45.5%。', '45.5'],
    ['办结政府信息公开申请37件，予以公开15件（占41%），部分公开6件（占26.2%）。', '26.2'],
    ['予以公开的申请15件，占办结总数的42.54%。', '42.54'],
    ['办结政府信息公开申请37件，其中予以公开15件、占45.5%。', '45.5'],
    ['主动公开政府信息300条，其中网站180条，占65%，公众号120条，占40%。', '65'],
    ['收到政府信息公开申请40件，办结37件，办结率82.5%。', '82.5'],
  ])('%s: wrong', (line, digits) => {
    expect(told(proseReport([line], { cells: cells2021 }), 'prose')).toEqual([`information prose.percent@${digits}`])
  })
})
