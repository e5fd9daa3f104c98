import { describe, expect, test } from 'vitest'
import { checkDocument } from '../../server/src/check/check'
import { readDocument } from '../../server/src/read/readDocument'
import { rereadDocument } from '../../server/src/read/rereadDocument'
import { applyEdits } from '../../server/src/report/edit'
import { reportText } from '../support/reportFrom'

const sound = reportText({}, { year: 2023 })

function told(text: string): readonly string[] {
  return checkDocument(readDocument(text)).map(({ severity, code }) => `${severity} ${code}`)
}

function partsOf(text: string): readonly number[] {
  return readDocument(text).reports[0].parts.map(({ number }) => number)
}

describe('a heading in words of its own', () => {
  test.each([
    ['一、总体情况', '一、工作开展情况'],
    ['五、存在的主要问题及改进情况', '五、下一步工作打算'],
    ['一、总体情况', '一、2023年工作开展情况'],
    ['六、其他需要报告的事项', '六、其他事项'],
    ['六、其他需要报告的事项', '## 六、附表'],
  ])('%s as %s heads its part by its number and place', (official, words) => {
    const text = sound.replace(official, words)
    expect(partsOf(text)).toEqual([1, 2, 3, 4, 5, 6])
    expect(told(text)).toEqual(['information structure.heading-wording'])
  })

  test.each([
    '一、加强学习\n二、加强管理\n三、加强监督\n四、加强培训\n五、加强考核\n六、其他\n',
    '本年没有。\n六、其他，一并说明如下\n',
  ])('an item of a list, or a sentence, heads nothing: %j', (items) => {
    const from = sound.indexOf('六、其他需要')
    expect(told(sound.slice(0, from) + items)).toContain('error structure.missing-section')
  })

  test('in a text of few parts a number means nothing', () => {
    expect(readDocument('一、总体情况\n平稳。\n五、打算\n').reports).toEqual([])
  })
})

test.each([
  ['一、总体情况', '一总体情况'],
  ['一、总体情况', 'l、总体情况'],
  ['五、存在的主要问题及改进情况', '五五、存在的主要问题及改进情况'],
  ['六、其他需要报告的事项', '六丶其他需要报告的事项'],
  ['六、其他需要报告的事项', '六六、其他需要报告的事项'],
  ['六、其他需要报告的事项', '## 六六、其他需要报告的事项'],
  ['三、收到和处理政府信息公开申请情况', '三三、收到和处理政府信息公开申请情况'],
  ['二、主动公开政府信息情况', '二、二、主动公开政府信息情况'],
  ['三、收到和处理政府信息公开申请情况', '第三、收到和处理政府信息公开申请情况'],
  ['五、存在的主要问题及改进情况', '（五）存在的主要问题及改进情况'],
  ['一、总体情况', '—、总体情况'],
])('%s with a slip in its number, %s, is told once', (official, words) => {
  const text = sound.replace(official, words)
  expect(partsOf(text)).toEqual([1, 2, 3, 4, 5, 6])
  expect(told(text)).toEqual(['warning structure.heading-number'])
  const [{ repairs }] = checkDocument(readDocument(text))
  if (repairs[0]?.kind !== 'replace') throw new Error('no repair')
  expect(applyEdits(text, repairs[0].edits).replace('## ', '')).toBe(sound)
})

describe('the first heading on the last line of the preamble', () => {
  const opening = '根据《中华人民共和国政府信息公开条例》编制本报告。如有疑问，请与本局联系。'

  test.each(['', ' ', '\u3000\u3000'])('behind its full stop and %j', (gap) => {
    const text = sound.replace('一、总体情况', `${opening}${gap}一、总体情况`)
    expect(partsOf(text)).toEqual([1, 2, 3, 4, 5, 6])
    expect(told(text)).toEqual([])
  })

  test('edits come to the same as reading afresh', () => {
    const apart = sound.replace('一、总体情况', `${opening}\n一、总体情况`)
    const joined = sound.replace('一、总体情况', `${opening}一、总体情况`)
    const once = rereadDocument(joined, rereadDocument(apart, readDocument(sound)))
    expect(once.reports).toEqual(readDocument(joined).reports)
    expect(rereadDocument(apart, once).reports).toEqual(readDocument(apart).reports)
  })

  test('a list of the parts is none', () => {
    const from = sound.indexOf('一、总体情况')
    const list = '本报告包括：一、总体情况 二、主动公开政府信息情况 三、收到和处理政府信息公开申请情况。\n'
    const text = sound.slice(0, from) + list + sound.slice(from + '一、总体情况\n'.length)
    expect(told(text)).toContain('error structure.missing-section')
  })
})

describe('a heading whose text goes on behind it', () => {
  const body = '本年有两点不足，下一步逐项改进。'

  test.each([
    ['一、总体情况', `一、总体情况。${body}`],
    ['五、存在的主要问题及改进情况', `五、存在的主要问题及改进情况。${body}`],
    ['五、存在的主要问题及改进情况', `五、存在的主要问题及改进情况${body}其余照旧。`],
    ['五、存在的主要问题及改进情况', `五、存在问题及改进情况：${body}`],
    ['六、其他需要报告的事项', '六、其他需要报告的事项：本年未收取信息处理费。'],
    ['六、其他需要报告的事项', '补充说明完毕。六、其他需要报告的事项 本年未收取信息处理费。'],
  ])('%s as %s', (heading, line) => {
    const text = sound.replace(heading, line)
    expect(partsOf(text)).toEqual([1, 2, 3, 4, 5, 6])
    expect(told(text)).toEqual([])
  })

  test('in one of two reports only', () => {
    const text = `${sound.replace('六、其他需要报告的事项\n', '六、其他需要报告的事项：')}\n${sound}`
    expect(readDocument(text).reports.map(({ parts }) => parts.length)).toEqual([6, 6])
    expect(told(text)).toEqual([])
  })

  test('a sentence that only names the part heads nothing', () => {
    const from = sound.indexOf('六、其他需要')
    const text = `${sound.slice(0, from)}其余见六、其他需要报告的事项。另见六、其他事项的说明。\n`
    expect(told(text)).toContain('error structure.missing-section')
  })

  test('edits come to the same as reading afresh', () => {
    const joined = sound.replace('六、其他需要报告的事项\n', '六、其他需要报告的事项：')
    const once = rereadDocument(joined, readDocument(sound))
    expect(once.reports).toEqual(readDocument(joined).reports)
    expect(rereadDocument(sound, once).reports).toEqual(readDocument(sound).reports)
  })
})

test('an aspect of part one under the number of a part is no part', () => {
  const aspects = sound
    .replace('（一）主动公开', '一、主动公开情况')
    .replace('（二）依申请公开', '二、依申请公开情况')
    .replace(/（三）政府信息管理.*?(?=二、主动公开政府)/s, '')
  const codes = told(aspects).filter((code) => !code.startsWith('information'))
  expect(partsOf(aspects)).toEqual([1, 2, 3, 4, 5, 6])
  expect(codes).toEqual([])
})

describe('the title among the entries above a text', () => {
  const title = '青溪县水务局2023年政府信息公开工作年度报告'
  test.each([
    `- 标 题: ${title}\n- 发布日期: 2024-01-08`,
    `| 标题: | ${title} | ||`,
    `信息名称：${title}`,
    `${title} ${title} |`,
    `${title} | |||`,
    `${title}.docx`,
    `《${title}》`,
    `${title} 2024-01-12`,
    `${title}\t\t`,
  ])('%s', (entries) => {
    expect(told(sound.replace(title, entries)).filter((code) => code.includes('title'))).toEqual([])
  })

  test('a link to the report of another year is no title', () => {
    const links =
      '相关信息\n2021年政府信息公开工作年度报告 2022-03-02\n上一篇：云水镇2020年政府信息公开工作年度报告 2021-03-10'
    expect(told(sound.replace(title, links))).toContain('warning structure.title')
  })

  test('an entry that is none names no report, though a sentence behind it does', () => {
    const entry = '标题：年度报告 | 公开日期：2024-01-08 | 按照《政府信息公开条例》的规定，公布本局年度报告。'
    expect(told(sound.replace(title, entry))).toContain('warning structure.title')
  })

  test('a sentence about the report is no title', () => {
    const sentence = '现将本局2023年政府信息公开工作年度报告公布如下。'
    expect(told(sound.replace(title, sentence))).toContain('warning structure.title')
  })
})

test.each(['六、其他需要报告的事项：无', '六、其他需要报告的事项（无）', '六、无其他需要报告的事项'])(
  '%s says that there is nothing',
  (heading) => {
    const from = sound.indexOf('六、其他需要')
    const codes = told(`${sound.slice(0, from)}${heading}\n`)
    expect(codes).toEqual(['information fee.missing'])
  },
)
