import { describe, expect, test } from 'vitest'
import { checkReport } from '../../server/src/check/check'
import { differingTotals } from '../../server/src/check/totals'
import { form2019 } from '../../server/src/forms/form2019'
import { form2021 } from '../../server/src/forms/form2021'
import { fixAll } from '../../server/src/mend/fixAll'
import { fixesFor } from '../../server/src/mend/fixesFor'
import { recompute } from '../../server/src/mend/recompute'
import { applyEdits } from '../../server/src/report/edit'
import type { TextLayout } from '../../server/src/write/layouts'
import { findingsOf } from '../support/findings'
import { type Cells, reportFrom, reportOf, reportText, withTotals } from '../support/reportFrom'

const consistent = withTotals(form2021, {
  'requests.received.person': 13,
  'requests.granted.person': 8,
  'requests.partial.person': 4,
  'requests.carriedOut.person': 1,
  'disputes.review.upheld': 2,
})

/** The text after the first fix of the first finding with this code. */
function fixed(text: string, code: string, number = 0): string {
  const report = reportOf(text)
  const [finding] = findingsOf(report, code)
  return applyEdits(text, fixesFor(report, finding)[number].edits)
}

function fixAllOf(text: string): string {
  const report = reportOf(text)
  return applyEdits(text, fixAll(report, checkReport(report)))
}

function loud(text: string): readonly string[] {
  return checkReport(reportOf(text))
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ code }) => code)
}

describe.each<TextLayout>(['tabs', 'pipes'])('in %s', (layout) => {
  const right = reportText(consistent, { layout })
  const write = (changed: Cells): string => reportText({ ...consistent, ...changed }, { layout })

  test('a wrong total is written, and nothing else changes', () => {
    expect(fixed(write({ 'requests.granted.total': 9 }), 'identity.')).toBe(right)
    expect(fixed(write({ 'requests.concluded.person': 7 }), 'identity.')).toBe(right.replaceAll('12 ', '12 '))
  })

  test('the value of a crossing is offered, and not for fix-all', () => {
    const wrong = write({ 'requests.granted.person': 9 })
    expect(fixed(wrong, 'identity.')).toBe(right)
    expect(fixAllOf(wrong)).toBe(wrong)
  })

  test('fix-all writes every certain total once', () => {
    const wrong = write({ 'requests.granted.total': '', 'requests.partial.total': 9, 'disputes.review.total': 5 })
    const mended = fixAllOf(wrong)
    expect(loud(mended)).toEqual([])
    expect(reportOf(mended).cells.map(({ value }) => value)).toEqual(reportOf(right).cells.map(({ value }) => value))
    expect(fixAllOf(mended)).toBe(mended)
  })

  test('recomputing writes row totals, then （七）总计, and never 四', () => {
    const stale = write({
      'requests.granted.business': 5,
      'requests.carriedOut.person': 0,
      'requests.carriedOut.total': 0,
    })
    const report = reportOf(stale)
    expect(differingTotals(report, ['requests'])).toHaveLength(3)
    const mended = reportOf(applyEdits(stale, recompute(report)))
    const value = (address: string) => mended.cells[form2021.cellAt.get(address)?.index ?? -1].value
    expect(value('requests.granted.total')).toBe(13)
    expect(value('requests.concluded.business')).toBe(5)
    expect(value('requests.concluded.total')).toBe(17)
    expect(value('requests.carriedOut.person')).toBe(0)
    expect(recompute(mended)).toEqual([])
  })

  test('a missing table is inserted in the layout of the others', () => {
    const start = right.indexOf('四、政府信息公开行政复议、行政诉讼情况') + 19
    const lost = `${right.slice(0, start)}\n${right.slice(right.indexOf('\n五、'))}`
    const mended = fixed(lost, 'table.missing')
    expect(findingsOf(reportOf(mended), 'table.').map(({ code }) => code)).toEqual(['table.blank'])
  })

  test('a missing part is inserted at its place', () => {
    for (const { numeral, heading } of form2021.parts) {
      const start = right.indexOf(`${numeral}、${heading.text}`)
      const next = form2021.parts.find((part) => right.indexOf(part.heading.text, start) > start + 30)
      const end = next ? right.indexOf(`${next.numeral}、${next.heading.text}`, start + 2) : right.length
      const mended = fixed(right.slice(0, start) + right.slice(end), 'structure.missing-section')
      const headings = reportOf(mended).parts.map((part) => part.number)
      expect(headings).toEqual([1, 2, 3, 4, 5, 6])
      expect(findingsOf(reportOf(mended), 'table.missing', 'structure.missing-section')).toEqual([])
    }
  })

  test.each(['4.保护第三方合法权益', '1.属于国家秘密', '四、结转下年度继续办理', '行政许可', '行政强制', '规章'])(
    'the missing row %s is inserted blank',
    (label) => {
      const lines = right.split('\n')
      const missing = lines.filter(
        (line) => !line.replace(/[\t|]/g, ' ').includes(` ${label} `) && !line.startsWith(`${label}\t`),
      )
      expect(missing).toHaveLength(lines.length - 1)
      const mended = fixed(missing.join('\n'), 'table.missing-row')
      expect(findingsOf(reportOf(mended), 'table.').map(({ code }) => code)).toEqual(['table.blank'])
      expect(mended.split('\n')).toHaveLength(lines.length)
    },
  )

  test('blanks are filled with 0 when asked', () => {
    const blank = write({ 'requests.granted.other': '', 'requests.partial.legal': '/', 'disputes.review.other': '-' })
    const once = fixed(blank, 'table.blank')
    expect(findingsOf(reportOf(once), 'table.').map(({ message }) => message)).toEqual([
      '表四有 1 个填“-”的单元格（『行政复议』其他结果），没有的应填 0',
    ])
    expect(fixAllOf(blank)).toBe(blank)
  })

  test('a missing total at the end of a row is appended', () => {
    const line = right.split('\n').find((candidate) => candidate.includes('4.保护第三方合法权益')) ?? ''
    const short = layout === 'tabs' ? line.replace(/\t0$/, '') : line.replace(/ 0 +\|$/, '')
    const mended = fixed(right.replace(line, short), 'table.incomplete-row')
    expect(findingsOf(reportOf(mended), 'table.')).toEqual([])
  })
})

describe('figures keep their manner', () => {
  test('full-width digits', () => {
    const wrong = reportText({ ...consistent, 'requests.granted.total': '９' })
    expect(fixed(wrong, 'identity.')).toContain('\t８\n')
  })

  test('separators between thousands', () => {
    const cells = withTotals(form2021, { 'requests.received.person': 1300, 'requests.granted.person': 1300 })
    const wrong = reportText({ ...cells, 'requests.granted.total': '1,200' })
    expect(fixed(wrong, 'identity.')).toContain('\t1,300\n')
  })

  test('line ends', () => {
    const wrong = reportText({ ...consistent, 'requests.granted.total': 9 }).replaceAll('\n', '\r\n')
    expect(fixAllOf(wrong)).toBe(reportText(consistent).replaceAll('\n', '\r\n'))
    const lost = wrong.replace(/\r\n4\.保护[^\r]*/, '').replace(/\r\n\t*4\.保护第三方合法权益[^\r]*/, '')
    expect(fixed(lost, 'table.missing-row').replaceAll('\r\n', '')).not.toContain('\n')
  })

  test('the bar column of an aligned table', () => {
    const wrong = reportText({ ...consistent, 'requests.concluded.person': 7 }, { layout: 'pipes' })
    const bars = (text: string) =>
      text.split('\n').map((line) => line.replace(/[^|]/g, (unit) => (unit > '⺀' ? '--' : '-')))
    expect(bars(fixAllOf(wrong))).toEqual(bars(wrong))
  })
})

describe('structure', () => {
  const right = reportText(consistent)

  test('a heading is numbered, worded, and a doubled one deleted', () => {
    expect(fixed(right.replace('六、其他', '其他'), 'structure.')).toBe(right)
    expect(fixed(right.replace('六、其他', '五、其他'), 'structure.')).toBe(right)
    expect(fixed(right.replace('及改进情况\n', '及改情况\n'), 'structure.')).toBe(right)
    expect(fixed(right.replace('五、存', '五、存在的主要问题及改进情况\n\n五、存'), 'structure.')).toBe(right)
  })

  test('a list is numbered through', () => {
    const wrong = right
      .replace('（三）政府信息管理', '（二）政府信息管理')
      .replace('（四）政府信息公开平台', '（三）政府信息公开平台')
    expect(fixed(wrong, 'structure.numbering')).toContain('（四）政府信息公开平台')
    expect(fixed(right.replace('（三）政府信息管理', '（二）政府信息管理'), 'structure.numbering')).toBe(right)
  })

  test('a label is replaced by the official one', () => {
    expect(fixed(right.replace('三类内部事务', '三类内容事务'), 'table.label')).toBe(right)
  })
})

describe('converting to the other form', () => {
  test('keeps the figures that have a counterpart', () => {
    const cells = { ...consistent, 'disclosure.licence.decisions': 31, 'requests.otherwise.misc.person': 0 }
    const text = reportText(cells, { form: form2021, year: 2020 })
    const converted = reportOf(fixed(text, 'table.wrong-form'))
    expect(converted.form?.id).toBe('2019')
    const value = (address: string) => converted.cells[form2019.cellAt.get(address)?.index ?? -1].value
    expect(value('disclosure.licence.decisions')).toBe(31)
    expect(value('disclosure.licence.previous')).toBe(null)
    expect(value('requests.received.person')).toBe(13)
    expect(value('requests.otherwise.person')).toBe(0)
    expect(findingsOf(converted, 'table.wrong-form', 'identity.')).toEqual([])
  })

  test('what the older form counts in one row goes to the last row of the group', () => {
    const cells = withTotals(form2019, {
      'requests.received.person': 3,
      'requests.otherwise.person': 3,
    })
    const converted = reportOf(fixed(reportText(cells, { form: form2019, year: 2022 }), 'table.wrong-form'))
    const value = (address: string) => converted.cells[form2021.cellAt.get(address)?.index ?? -1].value
    expect(value('requests.otherwise.misc.person')).toBe(3)
    expect(value('requests.otherwise.feeUnpaid.person')).toBe(0)
    expect(findingsOf(converted, 'identity.')).toEqual([])
  })
})

test('a report without form or tables has nothing to mend', () => {
  const report = reportFrom({})
  const bare = { ...report, form: null, tables: {}, cells: [] }
  expect(recompute(bare)).toEqual([])
  expect(fixAll(bare, [])).toEqual([])
})
