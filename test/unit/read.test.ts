import { describe, expect, test } from 'vitest'
import { checkDocument } from '../../server/src/check/check'
import { currentForm } from '../../server/src/forms/forms'
import { readHeading } from '../../server/src/read/headings'
import { readDocument } from '../../server/src/read/readDocument'
import type { Report } from '../../server/src/report/report'
import { foldText } from '../../server/src/text/fold'
import { labelKey } from '../../server/src/text/labelKey'

function reportOf(text: string): Report {
  const [report] = readDocument(text).reports
  if (!report) throw new Error('the text should be a report')
  return report
}

function values(report: Report, addresses: readonly string[]): readonly (number | string | null)[] {
  return addresses.map((address) => {
    const cell = report.cells[report.form?.cellAt.get(address)?.index ?? -1]
    return cell.state === 'number' ? cell.value : cell.state
  })
}

describe('texts that are no reports', () => {
  test.each([
    ['nothing', ''],
    [
      'a plan with headings about disclosure',
      '青禾县政务公开工作要点\n一、总体要求\n二、深化主动公开\n三、规范依申请公开\n四、加强保障\n',
    ],
    ['a text about a report', '青禾县2023年政府信息公开工作年度报告解读\n一、总体情况\n报告写了六个部分。\n'],
    ...(['（一）', '1.'] as const).map((manner): [string, string] => [
      `a notice that lists the parts as ${manner}`,
      `关于编写年度报告的通知\n一、内容\n${currentForm.parts
        .map(({ number, numeral, heading }) => manner.replace('一', numeral).replace('1', `${number}`) + heading.text)
        .join('\n')}\n二、时间\n月底前报送。\n`,
    ]),
    [
      'a list of the parts',
      `年报应当包括：\n${currentForm.parts.map(({ numeral, heading }) => `${numeral}、${heading.text}`).join('\n')}\n月底前报送。\n`,
    ],
    [
      'a notice that tells what belongs into each part',
      `关于做好年度报告编写工作的通知\n各单位：\n${currentForm.parts
        .map(({ numeral, heading }) => `${numeral}、${heading.text}\n要写得简明。`)
        .join('\n')}\n`,
    ],
    ['rows of a table alone', '行政许可\t3\n行政处罚\t5\n行政强制\t0\n'],
    ['another table', '| 姓名 | 件数 |\n|---|---|\n| 其他 | 3 |\n| 总计 | 3 |\n'],
    [
      'statistics of law enforcement',
      '2023年行政执法统计年报\n一、总体情况\n行政许可 5120\n行政处罚 318\n行政强制 26\n二、行政复议、行政诉讼情况\n行政复议 结果维持 4 结果纠正 1 总计 5\n',
    ],
  ])('%s', (_name, text) => {
    expect(readDocument(text).reports).toEqual([])
    expect(checkDocument(readDocument(text))).toEqual([])
  })
})

describe('titles', () => {
  const body = '\n一、总体情况\n平稳。\n二、主动公开政府信息情况\n'
  test.each([
    ['青禾县水务局2023年政府信息公开工作年度报告', '青禾县水务局', 2023],
    ['青禾县水务局\n2023年度政府信息公开年度报告', '青禾县水务局', 2023],
    ['青禾县水务局2023年政府信息\n公开工作年度报告', '青禾县水务局', 2023],
    ['青禾县水务局202\u200d3年政府\n信息公开年报', '青禾县水务局', 2023],
    ['2020年青禾街道政府信息公开年报', '青禾街道', 2020],
    ['青禾镇关于2022年度政府信息公开情况的报告', '青禾镇', 2022],
    ['关于青禾镇二〇二二年度政府信息公开情况的报告', '青禾镇', 2022],
    ['## 青禾镇 2024 年 政府信息公开工作年度报告', '青禾镇', 2024],
    ['青禾县外事办公室\n政府信息公开工作2022年度报告', '青禾县外事办公室', 2022],
    ['青禾镇2020年政府信息公开工作年度报告\n日期：2021-01-20\n青禾镇政府信息公开工作年度报告', '青禾镇', 2020],
  ])('%s', (title, organisation, year) => {
    const report = reportOf(title + body)
    expect([report.organisation, report.year]).toEqual([organisation, year])
  })

  test('a link to another year is none', () => {
    const report = reportOf(`青禾镇2023年政府信息公开工作年度报告${body}上一篇：青禾镇2022年政府信息公开工作年度报告`)
    expect(report.year).toBe(2023)
    expect(readDocument(report.source).reports.length).toBe(1)
  })
})

describe('headings', () => {
  const heading = (line: string) => readHeading(foldText(line), 0, line.length, 0, labelKey(foldText(line)))

  test.each([
    ['一、总体情况', 1, 1],
    ['## 四、政府信息公开行政复议、行政诉讼情况', 4, 4],
    ['二、存在的不足', 5, 2],
    ['主动公开政府信息情况', 2, null],
    ['⼀、总体情况', 1, 1],
    ['六、其它报告事项', 6, 6],
    ['第一部分 总体情况', 1, 1],
    ['第五部分、存在的主要问题及改进情况', 5, 5],
    ['（六）其他需要报告的事项', 6, 6],
  ])('%s', (line, part, numeral) => {
    const found = heading(line)
    expect([found?.part, found?.heading.numeral]).toEqual([part, numeral])
  })

  test.each([
    '一、本年新收政府信息公开申请数量',
    '三、本年度办理结果',
    '（一）主动公开政府信息情况',
    '**行政复议** |  |  |  |  | **行政诉讼** |  |',
    '二、主动公开政府信息情况 ........ 10',
    '二、主动公开政府信息情况……4',
    '（五）其他需要报告的事项',
    '（一）概述',
    '本报告由总体情况、主动公开政府信息情况等六个部分组成。',
  ])('%s heads no part', (line) => expect(heading(line)).toBeNull())
})

describe('cells', () => {
  const head = '青禾镇2023年政府信息公开工作年度报告\n一、总体情况\n平稳。\n二、主动公开政府信息情况\n'

  test('what was cut away is absent, a mark is blank, words are unreadable', () => {
    const report = reportOf(
      `${head}信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t/\t0\n行政规范性文件\t若干\t2\t5\n行政许可\t7\n行政处罚\t\n`,
    )
    expect(
      values(report, [
        'disclosure.rules.issued',
        'disclosure.rules.repealed',
        'disclosure.rules.inForce',
        'disclosure.normative.issued',
        'disclosure.normative.inForce',
        'disclosure.licence.decisions',
        'disclosure.penalty.decisions',
        'disclosure.coercion.decisions',
      ]),
    ).toEqual(['blank', 0, 'absent', 'unreadable', 5, 7, 'blank', 'absent'])
  })

  test('a label carries its wording and its place', () => {
    const report = reportOf(`${head}信息内容\t本年处理决定数量\n行政许可\t7\n行政外罚\t4\n行政强制\t1\n`)
    const rows = report.tables.disclosure?.rows ?? []
    expect(rows.map((row) => [row.row.id, row.label.wording])).toEqual([
      ['licence', 'official'],
      ['penalty', 'mistyped'],
      ['coercion', 'official'],
    ])
    expect(rows.map((row) => report.source.slice(row.label.start, row.label.end))).toEqual([
      '行政许可',
      '行政外罚',
      '行政强制',
    ])
  })

  test('the year does not decide the form, the labels do', () => {
    const report = reportOf(
      `${head}信息内容\t上一年项目数量\t本年增/减\t处理决定数量\n行政许可\t7\t减2\t4\n行政处罚\t1\t0\t0\n`,
    )
    expect([report.year, report.form?.id]).toEqual([2023, '2019'])
    expect(values(report, ['disclosure.licence.change'])).toEqual([-2])
  })
})

test('reports in one file are told apart, links to others are not', () => {
  const parts = [
    '一、总体情况\n平稳。',
    '二、主动公开政府信息情况\n见表。',
    '三、收到和处理政府信息公开申请情况\n见表。',
    '五、存在的主要问题及改进情况\n无。',
    '六、其他需要报告的事项\n无。',
  ]
  const text = ['青禾镇', '白石镇']
    .map((name) => `${name}2023年政府信息公开工作年度报告\n${parts.join('\n')}`)
    .join('\n')
  expect(readDocument(text).reports.map((report) => report.organisation)).toEqual(['青禾镇', '白石镇'])
})

test('lines much shorter than the others are whole paragraphs, though they end without a mark', () => {
  const long =
    '门户网站按季清点栏目，缺项当月补齐，公示栏照片存档备查，便民服务点添置触摸屏一台，群众扫码即可查阅目录，办事指南贴在门口。'
  const lines = ['（一）规范工作内容，完善工作制度', '2021年，我镇主动公开政府信息300条。', long, long]
  const report = reportOf(`青禾镇2023年政府信息公开工作年度报告\n一、总体情况\n${lines.join('\n')}\n`)
  expect(report.paragraphs.map(({ text }) => text)).toEqual(lines.map(foldText))
})

test('a part that stands twice begins no other report', () => {
  const parts = ['一、总体情况', '五、存在的主要问题及改进情况', '主动公开政府信息情况', '主动公开政府信息情况']
  const tables = ['三、收到和处理政府信息公开申请情况', '四、政府信息公开行政复议、行政诉讼情况']
  const text = `青禾镇2023年政府信息公开工作年度报告\n${[...parts, ...tables].join('\n平稳。\n')}\n平稳。\n`
  expect(readDocument(text).reports).toHaveLength(1)
})

test('a line that begins with a decimal is no item of a list', () => {
  const lines = ['办结的申请中，予以公开的件数增加，占', '19.6%。']
  const report = reportOf(`青禾镇2023年政府信息公开工作年度报告\n一、总体情况\n${lines.join('\n')}\n`)
  expect(report.paragraphs.map(({ text }) => text)).toEqual([foldText(lines.join(''))])
})

test('the parts behind a line that ends with 其中： belong to it', () => {
  const lines = ['主动公开。主动公开政府信息1635条。其中：', '政府网站840条、政务新媒体760条、公示栏35条。']
  const report = reportOf(`青禾镇2023年政府信息公开工作年度报告\n一、总体情况\n${lines.join('\n')}\n`)
  expect(report.paragraphs.map(({ text }) => text)).toEqual([foldText(lines.join(''))])
})
