import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkDocument } from '../../server/src/check/check'
import { readDocument } from '../../server/src/read/readDocument'
import { compareFindings, type ExpectedFinding } from '../support/expectation'

const folder = new URL('../../samples/', import.meta.url)

const error = (code: string, line: number, ...message: string[]): ExpectedFinding =>
  wanted('error', code, line, message)
const warning = (code: string, line: number, ...message: string[]): ExpectedFinding =>
  wanted('warning', code, line, message)
const hint = (code: string, line: number, ...message: string[]): ExpectedFinding => wanted('hint', code, line, message)

function wanted(severity: string, code: string, line: number, message: readonly string[]): ExpectedFinding {
  return { severity, code, line, message }
}

/** What was written wrongly on purpose; a sample that is not here has nothing wrong. */
const planted: Readonly<Record<string, readonly ExpectedFinding[]>> = {
  'example.nianbao': [
    error('identity.row-total', 37, '（一）予以公开', '17', '18'),
    error('identity.row-total', 59, '自然人', '似应为 3'),
    error('identity.dispute-total', 66, '行政复议', '3', '4'),
    warning('structure.heading-number', 68, '“五、”', '“六、”'),
  ],
  'Markdown-有误.md': [
    hint('prose.cell', 11, '废止2件', '3'),
    error('identity.concluded', 65, '（七）总计', '56', '57'),
    error('identity.dispute-total', 71, '行政复议', '4', '5'),
    warning('structure.heading-number', 78, '“六、”', '“五、”'),
  ],
  'PDF文字-有误.txt': [
    warning('date.period', 5, '11月30日'),
    warning('prose.cell', 13, '43', '34'),
    error('identity.dispute-total', 250, '行政复议', '3', '4'),
  ],
  '一格一行-有误.txt': [
    warning('prose.sum', 7, '428', '418'),
    warning('prose.cell', 9, '24', '22'),
    error('identity.row-total', 108, '（一）予以公开', '11', '12'),
  ],
  '竖线-有误.txt': [
    warning('prose.cell', 7, '结转下年度2件', '1'),
    error('table.not-a-number', 44, '“无”'),
    error('table.missing-row', 47, '2.重复申请'),
  ],
  '网页-有误.html': [
    warning('date.period', 9, '12月30日'),
    warning('table.blank-total', 343, '四、结转下年度继续办理'),
    error('structure.missing-section', 353, '存在的主要问题及改进情况'),
  ],
}

const names = readdirSync(folder).filter((name) => name !== 'README.md')

describe.each(names)('the sample %s', (name) => {
  const document = readDocument(readFileSync(new URL(name, folder), 'utf8'))

  it('is one report that can be read whole', () => {
    expect(document.reports).toHaveLength(1)
    const [{ form, cells }] = document.reports
    expect(form?.id).toBe('2021')
    // A row was left out of one sample on purpose.
    const lost = name === '竖线-有误.txt' ? 7 : 0
    expect(cells.filter(({ state }) => state === 'absent')).toHaveLength(lost)
  })

  it('says what was planted, and nothing else', () => {
    expect(compareFindings(document.text, checkDocument(document), planted[name] ?? [])).toEqual({
      unexpected: [],
      missing: [],
    })
  })
})

describe('the samples', () => {
  it('are named after what they are', () => {
    const wrong = names.filter((name) => name.includes('有误') || name === 'example.nianbao')
    expect(wrong.sort()).toEqual(Object.keys(planted).sort())
    expect(names.filter((name) => name.includes('无误')).length + wrong.length).toBe(names.length)
  })

  it('are introduced one by one in their README', () => {
    const readme = readFileSync(new URL('README.md', folder), 'utf8')
    expect(names.filter((name) => !readme.includes(`(${name})`))).toEqual([])
  })
})
