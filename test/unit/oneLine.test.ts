import { describe, expect, test } from 'vitest'
import { checkDocument } from '../../server/src/check/check'
import { form2019 } from '../../server/src/forms/form2019'
import { form2021 } from '../../server/src/forms/form2021'
import { fixesFor } from '../../server/src/mend/fixesFor'
import { readDocument } from '../../server/src/read/readDocument'
import { reportText, withTotals } from '../support/reportFrom'
import { findings, marked } from '../support/wrappedReport'

const forms = [form2019, form2021]

/** A report on one line in which everything agrees, its cells parted by a space. */
function lineOf(form = form2021): string {
  const cells = withTotals(form, {
    'requests.received.person': 14,
    'requests.received.business': 2,
    'requests.carriedIn.person': 1,
    'requests.granted.person': 12,
    'requests.partial.business': 2,
    'requests.denied.stateSecret.person': 1,
    'requests.carriedOut.person': 2,
    'disputes.review.upheld': 1,
    'disputes.directSuit.pending': 11,
  })
  return reportText(cells, { form })
    .trim()
    .replace(/[\s|]+/g, ' ')
}

function said(text: string): readonly string[] {
  return readDocument(text).reports.length === 0
    ? ['no report']
    : checkDocument(readDocument(text))
        .filter(({ severity }) => severity === 'error' || severity === 'warning')
        .map(({ code, message }) => `${code} ${message}`)
}

describe('a report on one line with its tables', () => {
  test.each(forms)('is read, form $id', (form) => {
    const { reports } = readDocument(lineOf(form))
    expect(reports).toHaveLength(1)
    expect(reports[0].title?.year).toBe(form.since)
    expect(reports[0].cells.filter(({ state }) => state !== 'number')).toEqual([])
    expect(reports[0].cells[form.cells.findIndex(({ address }) => address === 'requests.concluded.total')].value).toBe(
      15,
    )
  })

  test.each<[string, (line: string) => string]>([
    ['a space', (line) => line],
    ['two spaces', (line) => line.replaceAll(' ', '  ')],
    ['a tab', (line) => line.replaceAll(' ', '\t')],
    ['a wide space', (line) => line.replaceAll(' ', '\u3000')],
    ['a bar', (line) => line.replaceAll(' ', ' | ')],
    ['a space, headings glued to sentences', (line) => line.replace(/(?<=。) (?=[一二三四五六]、)/g, '')],
    ['a space, the title glued', (line) => line.replace('报告 ', '报告')],
    ['a space, the year apart', (line) => line.replace(/(20\d\d)年/, ' $1 年')],
    ['nothing', (line) => line.replaceAll(' ', '')],
    ['nothing between figures', (line) => line.replace(/(?<=\d) (?=\d)/g, '')],
    ['nothing before figures', (line) => line.replace(/(?<=[^\d。]) (?=\d)/g, '')],
    ['nothing behind figures', (line) => line.replace(/(?<=\d) (?=\D)/g, '')],
    ['a space, blanks without a trace', (line) => line.replaceAll(' 0', '')],
    ['a space, a link before', (line) => `首页 > 政务公开 > 年报 ${line} 打印 关闭`],
  ])('is not blamed where cells are parted by %s', (_, shape) => {
    for (const form of forms) expect(said(shape(lineOf(form)))).toEqual([])
  })

  test('a wrong total is told and put right', () => {
    const right = lineOf()
    const text = right.replace('（七）总计 13 2 0 0 0 0 15', '（七）总计 13 2 0 0 0 0 16')
    expect(text).not.toBe(right)
    const { reports } = readDocument(text)
    const findings = checkDocument(readDocument(text)).filter(({ code }) => code.startsWith('identity'))
    expect(findings.map(({ cells }) => cells[0])).toEqual(['requests.concluded.total'])
    expect(fixesFor(reports[0], findings[0])[0].edits.map((edit) => edit.text)).toEqual(['15'])
  })

  test('lines above it stay as they are', () => {
    const text = `2019年政府信息公开工作年度报告 2020-01-20\n\n${lineOf().replace(/20\d\d年政/, '政')}`
    const [report] = readDocument(text).reports
    expect(report.title).toMatchObject({ organisation: '青溪县水务局', year: null })
    expect(report.old).toBe(false)
  })

  test('whose cells have run together says that nothing was checked, and what to do', () => {
    const about = checkDocument(readDocument(lineOf().replaceAll(' ', ''))).filter(
      ({ code }) => code === 'table.missing',
    )
    expect(about.map(({ severity, message }) => [severity, message])).toEqual([
      ['information', '表二与正文连成一行，各格分不开，没有核对；请从原文重新复制，使表格的各行各格分开，再检查一次'],
    ])
  })

  test('without its tables it earns one message', () => {
    const text = lineOf().replace(/(第二十条第（一）项|（本列|行政复议 行政诉讼).*?(?= [三四五]、[^上本结])/g, '')
    expect(said(text)).toHaveLength(1)
    expect(said(text)[0]).toMatch(/^table.missing 表二、表三、表四没有表格文字/)
  })
})

describe('a report whose tables stand on a line each', () => {
  /** What stands below the headings of parts 二 to 四, cells parted by `gap`; `behindHeading` parts it from its heading. */
  function squeezed(form = form2021, gap = ' ', behindHeading = '\n'): string {
    const cells = withTotals(form, { 'requests.received.person': 14, 'requests.granted.person': 14 })
    const parts = reportText(cells, { form }).split(/(?=^[二三四五]、[^\t\n]*$)/m)
    const squeeze = (part: string) => {
      const end = part.indexOf('\n')
      return `${part.slice(0, end)}${behindHeading}${part.slice(end).trim().replace(/\s+/g, gap)}\n`
    }
    return parts.map((part, index) => (index >= 1 && index <= 3 ? squeeze(part) : part)).join('')
  }

  test.each([' ', '  ', '\u3000'])('is read with cells parted by “%s”', (gap) => {
    for (const form of forms) {
      const [report] = readDocument(squeezed(form, gap)).reports
      expect(report.cells.filter(({ state }) => state !== 'number')).toEqual([])
      expect(said(squeezed(form, gap))).toEqual([])
    }
  })

  test('is read with its headings on the lines of the tables', () => {
    for (const form of forms) expect(said(squeezed(form, ' ', ' '))).toEqual([])
  })

  test('a wrong total is told', () => {
    const text = squeezed().replace('（七）总计 14 0 0 0 0 0 14', '（七）总计 14 0 0 0 0 0 15')
    expect(said(text)).toHaveLength(1)
    expect(said(text)[0]).toMatch(/^identity\.concluded /)
  })

  test('cells that have run together are not blamed', () => {
    expect(said(squeezed().replace(/(?<=[^\d。\n]) (?=\d)/g, ''))).toEqual([])
  })

  test('sentences with figures and spaces stay sentences', () => {
    const sentence = `本年 共发布 信息 ${'网站 120 条， 公众号 80 条， 专栏 3 个， '.repeat(4)}均已 归档 。`
    const text = reportText({}).replace('本年按计划完成各项工作。', sentence)
    expect(readDocument(text).reports[0].oneParagraph).toBe(false)
    expect(said(text)).toEqual([])
  })
})

test('a numeral and its mark parted by something invisible, all in one line', () => {
  const parts = ['一、总体情况 平稳。', '二、主动公开政府信息情况', '三\u200b、收到和处理政府信息公开申请情况']
  const rest = [
    '四、政府信息公开行政复议、行政诉讼情况',
    '五、存在的主要问题及改进情况 无。',
    '六\u200b、其他需要报告的事项 无。',
  ]
  const text = `青禾镇2023年政府信息公开工作年度报告\n${[...parts, ...rest].join(' ').replaceAll('政府', '政(zheng)府')}`
  expect(readDocument(text).reports[0].parts.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6])
  expect(findings(text, 'structure.missing-section')).toEqual([])
})

test('the title of a report in one line counts once', () => {
  const period = '数据的统计期限自2022年1月1日起至2022年12月31日止。'
  const parts = ['一、总体情况 2022年，我镇推进政府信息公开工作。', '五、存在的主要问题及改进情况 无。']
  const text = `青禾镇2023年政府信息公开工作年度报告 ${period} ${parts.join(' ')}`
  const titled = text.replace('报告 ', '报告\n')
  expect(marked(titled, 'date.year')).toEqual(['2023'])
})
