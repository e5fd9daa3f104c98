import { describe, expect, test } from 'vitest'
import { commonEnds } from '../../server/src/text/commonEnds'
import { readFigure } from '../../server/src/text/figure'
import { foldText } from '../../server/src/text/fold'
import { labelKey, withoutAnnotations } from '../../server/src/text/labelKey'
import { findLines, positionAt } from '../../server/src/text/lines'
import { hasMarkup, maskEntities, maskHtml } from '../../server/src/text/maskHtml'
import { maskPinyin } from '../../server/src/text/maskPinyin'

describe('folding', () => {
  test.each([
    ['（一）１２，３', '(一)12,3'],
    ['⼀、⾏政', '一、行政'],
    ['總計\u00a0報告', '总计 报告'],
    ['−5', '-5'],
    ['⻓', '长'],
    ['??规章\n?0\n是否公开?', '  规章\n 0\n是否公开?'],
    ['规章\n? 7\n??  0', '规章\n  7\n    0'],
    ['2\u200b4', '2\u001f4'],
    ['?\u00ad3\n\u00ad?172', '  3\n  172'],
    ['2\n\u200b\n\u200b \n4', '2\n\f\n  \n4'],
  ])('%s', (text, folded) => expect(foldText(text)).toBe(folded))

  test('keeps the length, surrogates and long texts', () => {
    const text = `𠮷①㎡${'（总）'.repeat(3000)}\u200b`
    expect(foldText(text).length).toBe(text.length)
    expect(foldText(text).startsWith('𠮷')).toBe(true)
  })
})

describe('figures', () => {
  test.each([
    ['0', 0],
    ['1,234', 1234],
    ['-57', -57],
    ['+10', 10],
    ['增3', 3],
    ['减少2', -2],
    ['0/0', 0],
    ['+(0) -(0)', 0],
    ['+(3) -(1)', 2],
    ['增3减1', 2],
    ['3/2', 1],
    ['2926.8311', 2926.8311],
    ['**12**', 12],
    ['\\-805', -805],
  ])('%s is %d', (text, value) => expect(readFigure(text)).toEqual({ state: 'number', value }))

  test.each([
    ['251000元', 251000, '元'],
    ['976.81万元', 976.81, '万元'],
    ['18.36万', 18.36, '万元'],
  ])('%s carries its unit', (text, value, unit) => expect(readFigure(text)).toEqual({ state: 'number', value, unit }))

  test.each(['', '/', '-', '—', '——', '\\-'])('“%s” is blank', (text) => expect(readFigure(text)?.state).toBe('blank'))
  test.each(['无', '3件', '若干', '1.属于国家秘密', '1,23', '第2', '18万'])('“%s” is no figure', (text) =>
    expect(readFigure(text)).toBeNull(),
  )
})

describe('label keys', () => {
  test('ignore white space, brackets and punctuation', () => {
    expect(labelKey('(七) 总 计')).toBe(labelKey('七、总计'))
    expect(labelKey('本年增/减')).toBe('本年增减')
  })
  test('annotations go, item numbers stay', () => {
    expect(withoutAnnotations('规章(本县没有制定权)')).toBe('规章')
    expect(withoutAnnotations('(七)总计')).toBe('(七)总计')
  })
})

describe('markup', () => {
  const table = '<table><tr><td>规章</td><td> 3</td></tr><tr><td>甲<br/>乙</td><td>&nbsp;</td></tr></table>'

  test('keeps every offset', () => {
    const masked = maskHtml(table)
    expect(masked.length).toBe(table.length)
    expect(masked.indexOf('3')).toBe(table.indexOf('3'))
  })
  test('cells are separated by tabs, rows by line breaks, and a break in a cell is none', () => {
    const rows = maskHtml(table)
      .split('\n')
      .map((row) => row.replace(/ +/g, ''))
      .filter((row) => row !== '')
    expect(rows).toEqual(['规章\t3', '甲乙\t'])
  })
  test('is recognised by its tags', () => {
    expect(hasMarkup(table)).toBe(true)
    expect(hasMarkup('1 < 2 且 <某县>')).toBe(false)
  })
  test('entities become their character', () => expect(maskEntities('a&lt;b&#20013;')).toBe('a<   b中       '))
})

describe('lines', () => {
  test('end with CRLF, LF or CR', () => {
    expect(findLines('a\r\nb\rc\nd').starts).toEqual([0, 3, 5, 7])
    expect(findLines('a\nb').starts).toEqual([0, 2])
  })
  test('positions count from zero', () => expect(positionAt(findLines('ab\ncd'), 4)).toEqual({ line: 1, character: 1 }))
})

describe('common ends of two texts', () => {
  test.each([
    ['aXb', 'aYYb', 1, 1],
    ['aaa', 'aa', 2, 0],
    ['same', 'same', 4, 0],
    ['', 'x', 0, 0],
  ])('%s and %s', (before, after, prefix, suffix) => expect(commonEnds(before, after)).toEqual({ prefix, suffix }))
})

describe('maskPinyin', () => {
  test('takes readings out of words, and keeps places', () => {
    const masked = maskPinyin('政府信(xin)息公(gong)开(kai) 情(qing)况')
    expect(masked).toBe(
      '政府信\u001f\u001f\u001f\u001f\u001f息公\u001f\u001f\u001f\u001f\u001f\u001f开      情\u001f\u001f\u001f\u001f\u001f\u001f况',
    )
  })

  test('takes a reading for one behind an invisible mark, too', () => {
    expect(maskPinyin('信(xin)息(xi)公(go\u001fng)')).not.toContain('(')
    expect(maskPinyin('信(xin)息(xi)公\u001f(gong)')).toBe(
      `信${'\u001f'.repeat(5)}息${'\u001f'.repeat(4)}公\u001f      `,
    )
  })

  test('leaves a text alone that merely has a unit or two in brackets', () => {
    for (const text of ['全长3公里(km)，面积2公顷(ha)', '官网(www)上(shang)看']) expect(maskPinyin(text)).toBe(text)
  })
})
