import { describe, expect, it } from 'vitest'
import { checkDocument } from '../../server/src/check/check'
import { emptyConfiguration, parseConfiguration } from '../../server/src/check/configuration'
import { applyConfiguration, unusedEntries } from '../../server/src/check/configurationApply'
import { addSilence, setLevel, silenceEntry } from '../../server/src/check/configurationEdit'
import type { Finding } from '../../server/src/check/finding'
import { fingerprint } from '../../server/src/check/fingerprint'
import { currentForm } from '../../server/src/forms/forms'
import { readDocument } from '../../server/src/read/readDocument'
import { reportText, withTotals } from '../support/reportFrom'

const codes = new Set(['table.blank', 'prose.sum', 'structure.missing-section'])
const parse = (text: string) => parseConfiguration(text, codes)

/** A finding on the first occurrence of some words. */
function findingOn(source: string, words: string, more: Partial<Finding> = {}): Finding {
  const start = source.indexOf(words)
  const end = start + words.length
  return {
    code: 'prose.sum',
    severity: 'warning',
    message: '',
    cells: [],
    related: [],
    repairs: [],
    start,
    end,
    ...more,
  }
}

describe('parsing .nianbao.json', () => {
  it('reads rules and silence, with comments and trailing commas', () => {
    const text = `{
      // 与上级商定
      "rules": { "table.blank": "off", },
      "silence": [{ "file": "2024/年报.txt", "code": "prose.sum", "cell": "a.b.c", "reason": "已核对" }],
    }`
    expect(parse(text)).toEqual({
      configuration: {
        rules: { 'table.blank': 'off' },
        silence: [{ file: '2024/年报.txt', code: 'prose.sum', cell: 'a.b.c', reason: '已核对' }],
      },
      problems: [],
    })
  })

  it.each([
    ['./2024/年报.txt', '2024/年报.txt'],
    ['2024/./上报//年报.txt', '2024/上报/年报.txt'],
    ['2023/../年报.txt', '年报.txt'],
    ['../年报.txt', '../年报.txt'],
    ['/2024/年报.txt', '/2024/年报.txt'],
    ['2024\\年报.txt', '2024\\年报.txt'],
    ['./', './'],
  ])('reads the path %s as %s', (file, plain) => {
    const { configuration } = parse(JSON.stringify({ silence: [{ file, code: 'prose.sum' }] }))
    expect(configuration.silence).toEqual([{ file: plain, code: 'prose.sum' }])
  })

  it('takes an empty object for no wishes', () => {
    expect(parse('{}')).toEqual({ configuration: emptyConfiguration, problems: [] })
  })

  it.each([
    ['{\n  "rules": {\n    "table.blank" "off"\n  }\n}', '第 3 行第 19 列：此处缺少冒号。'],
    ['{ "rules": {}', '第 1 行第 14 列：缺少右花括号 }。'],
    ['', '第 1 行第 1 列：此处缺少值。'],
    ['[]', '最外层应为一个对象 { … }。'],
    ['{ "rule": {} }', '不认识的字段“rule”，可用的有 rules、silence。'],
    ['{ "rules": [] }', 'rules 应为一个对象，如 { "table.blank": "off" }。'],
    ['{ "rules": { "table.blnk": "off" } }', 'rules 中的“table.blnk”不是规则代码。'],
    [
      '{ "rules": { "table.blank": "loud" } }',
      'rules 中“table.blank”的级别应为 error、warning、information、hint、off 之一，现为 "loud"。',
    ],
    ['{ "silence": {} }', 'silence 应为一个数组，如 [{ "code": "table.blank" }]。'],
    ['{ "silence": [1] }', 'silence 第 1 条：应为一个对象。'],
    ['{ "silence": [{ "cell": "a" }] }', 'silence 第 1 条：缺少 code（规则代码）。'],
    ['{ "silence": [{ "code": "x" }] }', 'silence 第 1 条：“x”不是规则代码。'],
    ['{ "silence": [{ "code": "prose.sum", "line": 3 }] }', 'silence 第 1 条：不认识的字段“line”。'],
    ['{ "silence": [{ "code": 3 }] }', 'silence 第 1 条：“code”应为文字，现为 3。'],
    [
      '{ "silence": [{ "code": "prose.sum", "file": "2024/*.txt" }] }',
      'silence 第 1 条：file 不支持通配符，“2024/*.txt”不起作用；请写一个文件的路径，要对所有文件都不提示就去掉 file。',
    ],
  ])('says what is wrong with %s', (text, problem) => {
    expect(parse(text).problems).toEqual([problem])
  })

  it('keeps what is right beside what is wrong', () => {
    const text = '{ "rules": { "x": "off", "prose.sum": "hint" }, "silence": [3, { "code": "table.blank" }] }'
    const { configuration, problems } = parse(text)
    expect(configuration).toEqual({ rules: { 'prose.sum': 'hint' }, silence: [{ code: 'table.blank' }] })
    expect(problems).toHaveLength(2)
  })
})

describe('applying a configuration', () => {
  const source = '共收到申请12件，其中网上5件、信函6件。'
  const finding = findingOn(source, '12')
  const apply = (configuration: object, file: string | null = '年报.txt', of = finding) =>
    applyConfiguration([of], { source }, { ...emptyConfiguration, ...configuration }, file)

  it('sets severities and switches rules off', () => {
    expect(apply({ rules: { 'prose.sum': 'hint' } }).findings).toEqual([{ ...finding, severity: 'hint' }])
    expect(apply({ rules: { 'prose.sum': 'off' } }).findings).toEqual([])
    expect(apply({ rules: { 'table.blank': 'off' } }).findings).toEqual([finding])
  })

  it('silences a rule everywhere, in one file, at one cell, at one place', () => {
    const silences = (entry: object, of = finding): boolean =>
      apply({ silence: [{ code: 'prose.sum', ...entry }] }, '年报.txt', of).findings.length === 0
    const inCell = findingOn(source, '12', { cells: ['requests.received.total'] })
    expect(silences({})).toBe(true)
    expect(silences({ code: 'table.blank' })).toBe(false)
    expect(silences({ file: '年报.txt' })).toBe(true)
    expect(silences({ file: '别处/年报.txt' })).toBe(false)
    expect(silences({ cell: 'requests.received.total' })).toBe(false)
    expect(silences({ cell: 'requests.received.total' }, inCell)).toBe(true)
    expect(silences({ fingerprint: fingerprint(finding, { source }) })).toBe(true)
    expect(silences({ fingerprint: '0123456789abcdef' })).toBe(false)
  })

  it('does not apply entries for files to a text without a file', () => {
    expect(apply({ silence: [{ code: 'prose.sum', file: '年报.txt' }] }, null).findings).toEqual([finding])
  })

  it('names entries that keep nothing quiet, among those whose file was checked', () => {
    const silence = [
      { code: 'prose.sum' },
      { code: 'table.blank', file: '年报.txt' },
      { code: 'table.blank', file: 'x' },
    ]
    const configuration = { ...emptyConfiguration, silence }
    const { used } = applyConfiguration([finding], { source }, configuration, '年报.txt')
    expect([...used]).toEqual([0])
    expect(unusedEntries(configuration, used, (file) => file !== 'x')).toEqual([silence[1]])
  })
})

describe('the fingerprint of a place', () => {
  const source = '第一段。\n全年共收到申请12件，其中网上5件、信函6件。\n第三段。'
  const of = (text: string, more: Partial<Finding> = {}): string =>
    fingerprint(findingOn(text, '12', more), { source: text })

  it('stays when the text changes elsewhere', () => {
    expect(of(`新加的一段，长度不同。\n\n${source}后面的话。`)).toBe(of(source))
    expect(of(source.replace('申请12件', '申请 12 件'))).toBe(of(source))
    expect(of(source.replaceAll('\n', '\r\n'))).toBe(of(source))
  })

  it('changes with the text of the place, its surroundings and the rule', () => {
    const other = findingOn(source.replace('12', '13'), '13')
    expect(fingerprint(other, { source: source.replace('12', '13') })).not.toBe(of(source))
    expect(of(source.replace('收到申请', '办结申请'))).not.toBe(of(source))
    expect(of(source, { code: 'prose.cell' })).not.toBe(of(source))
  })

  it('tells apart what is missing at one place', () => {
    const missing = (part: number): Partial<Finding> => ({
      repairs: [{ title: '', certain: false, kind: 'insert-part', part }],
    })
    expect(of(source, missing(5))).not.toBe(of(source, missing(6)))
  })

  it('does not look at the neighbours of a cell', () => {
    const row = (total: number): string => `（一）予以公开\t12\t${total}`
    const cells = { cells: ['requests.granted.person'] }
    expect(of(row(7), cells)).toBe(of(row(8), cells))
  })
})

describe('writing to .nianbao.json', () => {
  it('begins a file', () => {
    const text = addSilence('', { file: '年报.txt', code: 'prose.sum', cell: 'a.b.c' })
    expect(parse(text)).toEqual({
      configuration: { rules: {}, silence: [{ file: '年报.txt', code: 'prose.sum', cell: 'a.b.c' }] },
      problems: [],
    })
    expect(text.endsWith('}\n')).toBe(true)
  })

  it('adds to a file and keeps its comments', () => {
    const before = '{\n  // 已与上级核对\n  "silence": [\n    { "code": "table.blank" }\n  ]\n}\n'
    const text = setLevel(addSilence(before, { code: 'prose.sum' }), 'table.blank', 'hint')
    expect(text).toContain('// 已与上级核对')
    expect(parse(text).configuration).toEqual({
      rules: { 'table.blank': 'hint' },
      silence: [{ code: 'table.blank' }, { code: 'prose.sum' }],
    })
  })

  it.each([
    ['a tab', '\t'],
    ['four blanks', '    '],
  ])('keeps to the indentation of the file: %s', (_, indentation) => {
    const laidOut = (...codes: readonly string[]) =>
      `${JSON.stringify({ silence: codes.map((code) => ({ code })) }, null, indentation)}\n`
    expect(addSilence(laidOut('table.blank'), { code: 'prose.sum' })).toBe(laidOut('table.blank', 'prose.sum'))
  })

  it('keys a finding by its cell where it has one, else by its fingerprint', () => {
    const source = '共12件'
    const finding = findingOn(source, '12')
    const inCell = { ...finding, cells: ['a.b.c', 'a.b.d'] }
    const document = { text: source, reports: [] }
    expect(silenceEntry(inCell, document, '年报.txt')).toEqual({ file: '年报.txt', code: 'prose.sum', cell: 'a.b.c' })
    const entry = silenceEntry(finding, document, '年报.txt')
    expect(entry).toEqual({ file: '年报.txt', code: 'prose.sum', fingerprint: fingerprint(finding, { source }) })
  })

  it('keys a finding by its fingerprint in a file of several reports, each of which has the cell', () => {
    const written = reportText(withTotals(currentForm, { 'requests.received.person': 5, 'requests.granted.person': 5 }))
    const faulty = (body: string, total: string) =>
      written.replace(/^.*?(?=20)/, body).replace(/(一、本年新收[^\n]*\t)5(?=\n)/, `$1${total}`)
    const document = readDocument(`${faulty('青溪县水务局', '6')}\n${faulty('青溪县林业局', '7')}`)
    const findings = checkDocument(document).filter(({ code }) => code === 'identity.row-total')
    expect(findings.map(({ cells }) => cells[0])).toEqual(['requests.received.total', 'requests.received.total'])
    const entry = silenceEntry(findings[0], document, '年报.txt')
    const configuration = { ...emptyConfiguration, silence: [entry] }
    const heard = applyConfiguration(findings, { source: document.text }, configuration, '年报.txt')
    expect(heard.findings).toEqual([findings[1]])
  })
})
