import { describe, expect, test } from 'vitest'
import { form2019 } from '../../server/src/forms/form2019'
import { form2021 } from '../../server/src/forms/form2021'
import { cells2021 } from '../support/figures2021'
import { findingsOf } from '../support/findings'
import { type Cells, type ReportWishes, reportFrom, reportOf, reportText } from '../support/reportFrom'

function found(cells: Cells, wishes?: ReportWishes) {
  return findingsOf(reportFrom(cells, wishes), 'table.')
}

/** Severity, code and marked text of each finding in a text. */
function told(text: string): readonly string[] {
  return findingsOf(reportOf(text), 'table.').map(
    ({ severity, code, start, end }) => `${severity} ${code} ${text.slice(start, end)}`,
  )
}

test.each([form2019, form2021])('a complete report is silent: $name', (form) => {
  expect(found({}, { form })).toEqual([])
})

describe('cells', () => {
  test.each([
    ['若干', 'error', 'table.not-a-number', '表三『（一）予以公开』自然人不是数字：“若干”'],
    ['-3', 'error', 'table.negative', '表三『（一）予以公开』自然人不能小于零，表中为 -3'],
    ['2.5', 'error', 'table.fraction', '表三『（一）予以公开』自然人应为整数，表中为 2.5'],
  ])('%s', (text, severity, code, message) => {
    const findings = found({ 'requests.granted.person': text })
    expect(findings.map((finding) => [finding.severity, finding.code, finding.message])).toEqual([
      [severity, code, message],
    ])
    expect(findings[0].cells).toEqual(['requests.granted.person'])
  })

  test('many texts in one table are one message', () => {
    const rows = ['received', 'carriedIn', 'granted', 'partial', 'concluded', 'carriedOut']
    const cells = Object.fromEntries(rows.map((row) => [`requests.${row}.business`, '见附件']))
    const findings = found(cells)
    expect(findings).toHaveLength(1)
    expect(findings[0].message).toBe(
      '表三『一、本年新收政府信息公开申请数量』商业企业不是数字：“见附件”；表三共有 6 格不是数字',
    )
    expect(findings[0].cells).toHaveLength(6)
  })

  test('a change may be negative, an amount may have decimals', () => {
    expect(found({ 'disclosure.licence.change': -8 }, { form: form2019 })).toEqual([])
    expect(found({ 'disclosure.fee.amount': '26.55' })).toEqual([])
  })

  test('an amount with its unit', () => {
    expect(found({ 'disclosure.fee.amount': '251000元' }).map(({ code, message }) => [code, message])).toEqual([
      ['table.unit', '表二『行政事业性收费』本年收费金额（单位：万元）只填数字，格内写有单位“元”，请按栏目的单位换算'],
    ])
  })
})

describe('blanks', () => {
  test('where the sums want a figure that alone is told', () => {
    const wanting = findingsOf(reportFrom({ ...cells2021, 'requests.granted.person': '' }), 'table', 'identity')
    expect(wanting.map(({ code }) => code)).toEqual(['identity.row-total'])
  })

  test('are one message a table', () => {
    const findings = found({
      'requests.granted.person': '',
      'requests.partial.other': '/',
      'disputes.review.other': '-',
    })
    expect(findings.map(({ severity, code, message }) => [severity, code, message])).toEqual([
      [
        'information',
        'table.blank',
        '表三有 2 个空白或填“/”的单元格（『（一）予以公开』自然人、『（二）部分公开』其他），没有的应填 0',
      ],
      ['information', 'table.blank', '表四有 1 个填“-”的单元格（『行政复议』其他结果），没有的应填 0'],
    ])
    expect(findings[0].repairs[0].certain).toBe(false)
  })

  test('a blank total beside numbers has a message of its own', () => {
    const findings = found({ 'requests.granted.total': '', 'requests.concluded.other': '' })
    expect(findings.map(({ severity, code, cells }) => [severity, code, cells])).toEqual([
      ['warning', 'table.blank-total', ['requests.granted.total', 'requests.concluded.other']],
    ])
    expect(findings[0].repairs[0].certain).toBe(true)
  })

  test.each([form2019, form2021])('a blank template is told once a table and nothing else: $name', (form) => {
    const codes = found({}, { form, otherwise: '' }).map(({ severity, code }) => `${severity} ${code}`)
    expect(codes).toEqual(['information table.blank', 'information table.blank', 'information table.blank'])
    expect(findingsOf(reportFrom({}, { form, otherwise: '' }), 'identity.')).toEqual([])
  })
})

describe('rows', () => {
  const text = reportText({})
  const lineOf = (label: string): string => text.split('\n').find((line) => line.includes(label)) ?? ''

  test('a missing row is told at the row before it', () => {
    expect(told(text.replace(`${lineOf('4.保护第三方合法权益')}\n`, ''))).toEqual([
      'error table.missing-row 3.危及“三安全一稳定”',
    ])
  })

  test('rows missing one after the other are one message', () => {
    const without = ['4.保护第三方合法权益', '5.属于三类内部事务信息'].reduce(
      (changed, label) => changed.replace(`${lineOf(label)}\n`, ''),
      text,
    )
    const [finding, ...others] = findingsOf(reportOf(without), 'table.')
    expect(others).toEqual([])
    expect(finding.message).toBe('表三缺少 2 行：“4.保护第三方合法权益”、“5.属于三类内部事务信息”')
  })

  test('a row that stands twice', () => {
    const line = lineOf('4.保护第三方合法权益')
    expect(told(text.replace(line, `${line}\n${line}`))).toEqual(['warning table.duplicate-row 4.保护第三方合法权益'])
  })

  test('a row that the form does not have', () => {
    const line = lineOf('行政规范性文件')
    expect(told(text.replace(line, `${line}\n其他主动公开文件\t3\t0\t8`))).toEqual([
      'information table.unknown-row 其他主动公开文件',
    ])
  })

  test('a row that the form does not have, beside one that is called like it', () => {
    const line = lineOf('行政强制')
    expect(told(text.replace(line, `${line}\n行政检查\t12`))).toEqual(['information table.unknown-row 行政检查'])
  })

  test('a row that the form does not have, in the place of one that it has', () => {
    const changed = text.replace(lineOf('行政规范性文件'), '其他主动公开文件（含预案）\t3\t0\t8')
    expect(told(changed).map((line) => line.split(' ')[1])).toEqual(['table.missing-row', 'table.unknown-row'])
    const { cells, form } = reportOf(changed)
    expect(cells[form?.cellAt.get('disclosure.normative.issued')?.index ?? -1].state).toBe('absent')
  })

  test('a row with a value too few, and one with none', () => {
    const line = lineOf('4.保护第三方合法权益')
    const short = line.split('\t').slice(0, -1).join('\t')
    const changed = text.replace(line, short)
    expect(told(changed)).toEqual(['warning table.incomplete-row 4.保护第三方合法权益'])
    const [finding] = findingsOf(reportOf(changed), 'table.')
    expect(finding.message).toBe('表三『4.保护第三方合法权益』应有 7 个数值，文中只有 6 个')
    expect(finding.repairs.map(({ title, certain }) => [title, certain])).toEqual([['补写总计 0', false]])
  })

  test('a grid cut at the right is one message a table', () => {
    const cut = text
      .split('\n')
      .map((line) => (/^\t*[1-8]\./.test(line) ? line.split('\t').slice(0, -2).join('\t') : line))
      .join('\n')
    const findings = findingsOf(reportOf(cut), 'table.', 'identity.')
    expect(findings.map(({ code }) => code)).toEqual(['table.incomplete-row'])
    expect(findings[0].message).toMatch(/^表三有 \d+ 行的数值不全/)
    const twice = cut.replace(/^.*4\.保护第三方合法权益.*$/m, (line) => `${line}\n${line}`)
    expect(told(twice)).toContain('warning table.duplicate-row 4.保护第三方合法权益')
  })

  test.each([
    ['bars', ' |\n', '|\n|\n|\n|\n|\n| |\n'],
    ['lines that are not quite empty', '\n\n', ' \n\n \n\n \n\n \n\n \n\n \n\n'],
    ['lines of bars', '\n|\n', '|\n|\n|\n|\n|\n|\n'],
  ])('a word among blanks between %s', (_name, separator, blanks) => {
    const cells = text.replace(/^\t*/gm, '').replaceAll(/\t+|(?<=\d)\n/g, separator)
    const label = '4.保护第三方合法权益'
    const start = cells.indexOf(label)
    const end = cells.indexOf('5.属于三类', start)
    const changed = `${cells.slice(0, start)}${label}${separator}暂无${separator}${blanks}${cells.slice(end)}`
    expect(told(changed)).toContain('error table.not-a-number 暂无')
  })

  test('a mistyped label', () => {
    const changed = text.replace('三类内部事务信息', '三类内容事务信息')
    expect(told(changed)).toEqual(['information table.label 5.属于三类内容事务信息'])
    expect(told(text.replace('处理决定', '处理绝对'))).toEqual(['information table.label 本年处理绝对数量'])
    expect(findingsOf(reportOf(changed), 'table.')[0].message).toBe(
      '表三的“5.属于三类内容事务信息”应为“5.属于三类内部事务信息”',
    )
  })
})

describe('tables', () => {
  const text = reportText({})
  const headings = form2021.parts.map((part) => `${part.numeral}、${part.heading.text}`)
  const without = (numbers: readonly number[]): string =>
    numbers.reduce((changed, number) => {
      const start = changed.indexOf(headings[number - 1]) + headings[number - 1].length
      return `${changed.slice(0, start)}\n\n${changed.slice(changed.indexOf(headings[number]))}`
    }, text)

  test('a table that is lost', () => {
    expect(told(without([4]))).toEqual(['error table.missing 四、政府信息公开行政复议、行政诉讼情况'])
  })

  test('tables that are lost together are one message', () => {
    const [finding, ...others] = findingsOf(reportOf(without([2, 3, 4])), 'table.', 'structure.')
    expect(others).toEqual([])
    expect(finding.message).toBe('表二、表三、表四没有表格文字，可能是图片或者在转成文字时丢失')
    expect(finding.related).toHaveLength(2)
    expect(finding.repairs).toHaveLength(3)
  })

  test.each([
    [[], '表二没有数值，可能没有填写，或者在转成文字时丢失'],
    [[3, 4], '表二没有数值，表三、表四没有表格文字，可能是图片或者在转成文字时丢失'],
  ])('labels without figures, and %j lost', (lost, message) => {
    const [before, rest] = without(lost).split(headings[1])
    const [table, ...after] = rest.split(headings[2])
    const labels = table.split(/[\t\n]/).filter((cell) => !/^[\d.]*$/.test(cell))
    const text = [before, [labels.join('\n'), ...after].join(`\n${headings[2]}`)].join(`${headings[1]}\n`)
    const [finding, ...others] = findingsOf(reportOf(text), 'table.', 'structure.')
    expect(others).toEqual([])
    expect(finding.message).toBe(message)
  })

  test('tables of the other form', () => {
    const [finding, ...others] = found({}, { form: form2021, year: 2020 })
    expect(others).toEqual([])
    expect(finding.code).toBe('table.wrong-form')
    expect(finding.message).toBe('2020 年度报告应使用 2019 年格式，文中表格是 2021 年格式')
  })
})
