import { describe, expect, test } from 'vitest'
import { checkDocument } from '../../server/src/check/check'
import { recompute } from '../../server/src/mend/recompute'
import { readDocument } from '../../server/src/read/readDocument'
import { consistentCase } from '../support/generate/cases'
import { layoutById } from '../support/generate/layouts/layouts'
import { loud } from '../support/measure/judge'

const example = (layout: string, seed = 7) => consistentCase(seed, layoutById(layout), { plain: true }).written.text

describe('texts that are no report are met with silence', () => {
  test.each([
    ['nothing', ''],
    ['a line end', '\n'],
    ['a byte order mark', '\ufeff'],
    ['only tabs', '\t'.repeat(5000)],
    ['only tabs and line ends', '\t\t\t\n'.repeat(5000)],
    ['only bars', '|'.repeat(5000)],
    ['only spaces', ' \u3000\u00a0'.repeat(5000)],
    ['control characters', '\u0000\u0001\u0007\u001b[0m\ufffd'.repeat(500)],
    ['half of a surrogate pair', '\ud83d年\udc00报'.repeat(500)],
    ['a letter', '尊敬的各位村民：\n\n明天停水，请提前储水。\n\n村委会\n'],
  ])('%s', (_, text) => {
    const document = readDocument(text)
    expect(document.reports).toEqual([])
    expect(checkDocument(document)).toEqual([])
  })
})

/**
 * Reads and checks longer and longer repetitions of a unit, up to 1 MB. Steps, because a runaway loop cannot be
 * interrupted: what takes quadratic time shows early.
 */
function grow(before: string, unit: string, after: string): void {
  for (const size of [5_000, 20_000, 80_000, 300_000, 1_000_000]) {
    const text = before + unit.repeat(Math.ceil(size / unit.length)) + after
    const started = performance.now()
    checkDocument(readDocument(text))
    expect(performance.now() - started, `milliseconds for ${size} characters`).toBeLessThan(3_000 + size * 0.03)
  }
}

const patience = { timeout: 120_000 }

describe('one line of 1 MB is read without hanging', () => {
  test.each([
    ['digits', '0123456789'],
    ['figures and spaces', '0 '],
    ['tabs and figures', '0\t'],
    ['bars', '| '],
    ['open brackets', '（('],
    ['open tags', '<td '],
    ['comments that never end', '<p><!-- '],
    ['scripts that never end', '<p><script>'],
    ['a heading again and again', '一、总体情况'],
    ['a label again and again', '（七）总计'],
    ['half a label again and again', '（三）不予'],
    ['prose', '全年收到政府信息公开申请3件，其中自然人2件。'],
    ['titles', '青岚镇2020年政府信息公开工作年度报告'],
  ])('%s', patience, (_, unit) => grow('', unit, ''))
})

describe('1 MB of one thing within a report is read without hanging', () => {
  const text = example('L4')
  const inTable = text.indexOf('（四）无法提供')
  const inProse = text.indexOf('二、主动')

  test.each(['0 | ', '0\t', '（七）总计 | 0 | 0 |\n', '\n', '|\n', '一、总体情况\n', '1.重复'])(
    'in a table: %j',
    patience,
    (unit) => grow(text.slice(0, inTable), unit, text.slice(inTable)),
  )

  test.each([
    '2020年',
    '不予公开3件',
    '收到申请3件，其中自然人2件。',
    '（一）主动公开\n',
    '占3%，',
    '（',
    '○',
    '六个部分总体情况主动公开复议其他报告',
    '（一）甲事做了。\n（六）乙事做了。\n（九）丙事做了。\n',
  ])('in prose: %j', patience, (unit) => grow(text.slice(0, inProse), unit, text.slice(inProse)))
})

describe('damaged reports give honest messages', () => {
  test('half a table is one missing stretch, no broken sum', () => {
    const text = example('L2')
    const cut = text.slice(0, text.indexOf('没有现成信息'))
    const findings = loud(checkDocument(readDocument(cut)))
    expect(findings.filter((finding) => finding.code.startsWith('identity.'))).toEqual([])
    expect(findings.filter((finding) => finding.code.startsWith('table.'))).toHaveLength(1)
  })

  test('a table that ends within a row', () => {
    const text = example('L4')
    const row = text.indexOf('（四）无法提供')
    const findings = loud(checkDocument(readDocument(text.slice(0, text.indexOf('|', row + 40)))))
    expect(findings.filter((finding) => finding.code.startsWith('identity.'))).toEqual([])
  })

  test('two reports in one file are two reports', () => {
    const document = readDocument(`${example('L1', 7)}\n${example('L9', 8)}`)
    expect(document.reports).toHaveLength(2)
    expect(loud(checkDocument(document))).toEqual([])
  })

  test('mixed line ends change nothing', () => {
    const text = example('L1')
    let line = 0
    const mixed = text.replace(/\n/g, () => ['\n', '\r\n', '\r'][line++ % 3])
    const values = (source: string) => readDocument(source).reports[0].cells.map((cell) => cell.value)
    expect(values(mixed)).toEqual(values(text))
    expect(loud(checkDocument(readDocument(mixed)))).toEqual([])
  })

  test('an invalid byte, decoded as a replacement character, spoils its cell only', () => {
    const { written, model } = consistentCase(7, layoutById('L4'), { plain: true })
    const cell = model.form.cellAt.get('disclosure.normative.issued') ?? model.form.cells[3]
    const place = written.places.get(cell.index) ?? { start: 0, end: 0 }
    const text = `${written.text.slice(0, place.start)}\ufffd${written.text.slice(place.end)}`
    const findings = loud(checkDocument(readDocument(text)))
    expect(findings.map((finding) => [finding.code, finding.cells[0]])).toEqual([['table.not-a-number', cell.address]])
  })

  test('recomputing a damaged report writes no total that it cannot know', () => {
    const document = readDocument(example('L2-cut'))
    expect(document.reports.flatMap((report) => recompute(report))).toEqual([])
  })
})
