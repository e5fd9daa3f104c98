import { describe, expect, it } from 'vitest'
import { forms } from '../../server/src/forms/forms'
import { looksLikeReport } from '../../server/src/read/looksLikeReport'
import { blankReport } from '../../server/src/write/blank'

const title = '云溪县水利局2025年政府信息公开工作年度报告\n'
const headings = '一、总体情况\n二、主动公开政府信息情况\n'

describe('a text looks like a report', () => {
  it.each(forms.map((form) => [form.name, form]))('when it is a blank one of the %s', (_, form) => {
    for (const layout of ['tabs', 'pipes'] as const) {
      expect(looksLikeReport(blankReport({ form, organisation: '某局', year: 2024, layout }))).toBe(true)
    }
  })

  it.each([
    ['with CRLF', (title + headings).replaceAll('\n', '\r\n')],
    ['with a title without 工作', `云溪县2024年政府信息公开年度报告\n${headings}`],
    ['with a short title on two lines', `云溪县\n2024年政府信息公开年报\n${headings}`],
    [
      'with wide digits, spaces and an accepted heading',
      `${title}　一 、工作概述\n三．收到和处理政府信息公开申请情况\n`,
    ],
    ['with the title after the headings', headings + title],
  ])('%s', (_, text) => {
    expect(looksLikeReport(text)).toBe(true)
  })

  it.each([
    ['empty', ''],
    ['a title alone', title],
    ['headings alone', headings],
    ['a title and one heading', `${title}一、总体情况\n一、总体情况\n`],
    ['prose that names a report', `请按要求报送政府信息公开工作年度报告。\n一、总体情况要写实。\n二、数字要核对。\n`],
    ['another kind of report', '云溪县2024年法治政府建设年度报告\n一、总体情况\n二、主要做法\n'],
  ])('not when it is %s', (_, text) => {
    expect(looksLikeReport(text)).toBe(false)
  })

  it('or not, in no time, however long it is', () => {
    const started = performance.now()
    expect(looksLikeReport('没有换行的长文本'.repeat(500_000))).toBe(false)
    expect(looksLikeReport('短行\n'.repeat(1_000_000))).toBe(false)
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})
