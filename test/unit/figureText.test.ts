import { describe, expect, test } from 'vitest'
import { figureText } from '../../server/src/text/figureText'
import { cells2021 } from '../support/figures2021'
import { findingsOf } from '../support/findings'
import { proseReport } from '../support/proseReport'

describe('a figure in the manner of the one it replaces', () => {
  test.each([
    ['7', 35, '35'],
    ['', 35, '35'],
    ['９８', 35, '３５'],
    ['1,234', 5678, '5,678'],
    ['１，２３４', 5678, '５,６７８'],
    ['9 8', 35, '3 5'],
    ['9\n8', 35, '3\n5'],
    ['9 8 7', 35, '3 5'],
    ['9 8', 135, '1 3 5'],
    ['12\n3', 456, '45\n6'],
    ['12\n3', 45, '45'],
    ['七', 12, '十二'],
    ['十二', 0, '零'],
    ['三百零五', 40, '四十'],
    ['四十', 305, '三百零五'],
    ['四十', 1010, '一千零一十'],
    ['四十', 12345, '12345'],
    ['二〇二一', 2022, '二〇二二'],
    ['二零二一', 2030, '二零三零'],
  ])('%j becomes %d', (written, value, text) => {
    expect(figureText(written, value)).toBe(text)
  })
})

/** The sentence after the first fix of its only finding. */
function mended(sentence: string): string {
  const report = proseReport([sentence], { cells: cells2021 })
  const [finding, ...others] = findingsOf(report, 'prose')
  expect(others).toEqual([])
  const [edit] = finding.repairs[0].kind === 'replace' ? finding.repairs[0].edits : []
  return (report.source.slice(0, edit.start) + edit.text + report.source.slice(edit.end))
    .split('\n')
    .slice(1)
    .join('\n')
}

describe('the first fix of a sentence', () => {
  test.each([
    ['收到政府信息公开申请３６件。', '收到政府信息公开申请３５件。'],
    ['收到政府信息公开申请三十六件。', '收到政府信息公开申请三十五件。'],
    ['收到政府信息公开申请3 6件。', '收到政府信息公开申请3 5件。'],
    ['收到政府信息公开申请981件。', '收到政府信息公开申请35件。'],
    ['行政事业性收费共计152.63万元。', '行政事业性收费共计152.36万元。'],
    ['行政事业性收费共计152.4600万元。', '行政事业性收费共计152.3600万元。'],
  ])('%s', (wrong, right) => {
    expect(mended(wrong)).toBe(right)
  })
})
