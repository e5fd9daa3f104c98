import { describe, expect, test } from 'vitest'
import { form2019 } from '../../server/src/forms/form2019'
import { inOrder } from '../../server/src/mend/edits'
import { applyEdits } from '../../server/src/report/edit'
import { findingsOf } from '../support/findings'
import { type Line, proseReport, told } from '../support/proseReport'

function toldOf(...lines: readonly Line[]): readonly string[] {
  return told(proseReport(lines, { year: 2022 }), 'date')
}

describe('date.year', () => {
  test.each<readonly [line: Line, place: string]>([
    ['2021年，我镇主动公开政府信息300条。', '2021'],
    ['2021年，我局发布各类信息300余条。', '2021'],
    ['2021年我局共收到政府信息公开申请3件。', '2021'],
    ['（一）主动公开。2021年度，我局通过门户网站公开信息300条。', '2021'],
    ['我镇2021年主动公开政府信息300条。', '2021'],
    ['一年来，2021年全县发布信息300条。', '2021'],
    ['2020年，我局扎实推进政府信息公开，发布信息300条。', '2020'],
    ['2021年，我局认真做好政务公开工作。', '2021'],
    ['2021年，我县坚持稳中求进，服务大局。', '2021'],
    ['我镇2021年主动公开政府信息300条，同比增长10%。', '2021'],
    ['2021年1月至12月，我局主动公开信息46条。', '2021'],
    [[6, '2021年，我局无需要报告的其他事项。'], '2021'],
    ['现将我局2021年政务公开工作总结如下：', '2021'],
    ['2021年1月1日至2021年12月31日，我局主动公开信息46条。', '2021'],
    ['截至2021年12月31日，公开信息300条。', '2021'],
    ['截至2021年底，现行有效规范性文件0件。', '2021'],
    ['2023年，我镇主动公开政府信息300条。', '2023'],
    ['2021年，我镇主要开展了以下工作。', '2021'],
    ['2021年我局加强政务公开，线上线下一并推进。', '2021'],
    [[6, '2021年，我局未收取信息处理费。'], '2021'],
    [[6, '2021年度未收取信息处理费，无其他需要报告的事项。'], '2021'],
    [[5, '2021年，我局政务公开工作虽取得一定成绩，仍有不足。'], '2021'],
    ['2023年，我局未收到政府信息公开申请。', '2023'],
    ['现将我局2021年度政府信息公开工作情况报告如下。', '2021'],
    [[0, '特向社会公布2021年度政府信息公开年度报告。'], '2021'],
    [[0, '按照《条例》规定，编制芦汀县水务局2021年政府信息公开工作年度报告。'], '2021'],
    [[0, '本年报由芦汀县水务局编制的2021年度政府信息公开年度报告构成。'], '2021'],
    [[0, '县政务公开办公室编写了2021年芦汀县政府信息公开工作年度报告。'], '2021'],
    [[0, '现向社会公开芦汀县水务局2021年政府信息公开工作年度报告。'], '2021'],
    [[0, '结合2021年度我局政府信息公开工作实际编制而成。'], '2021'],
    [[0, '在2021年度各乡镇、县直部门政府信息公开年度报告的基础上编制。'], '2021'],
    [[0, '由县政府办公室汇总2021年各部门政府信息公开情况编制而成。'], '2021'],
    [[0, '报告内容包括2021年政府信息公开总体情况、主动公开情况等。'], '2021'],
    [[0, '数据起止时间为2021年1月1日至12月31日。'], '2021'],
    [[0, '内容涵盖2021年1月1日至12月31日我局政府信息公开工作。'], '2021'],
    [[0, '本报告所列数据的统计期限自2022年1月1日起至2021年12月31日止。'], '2021'],
  ])('%s', (line, place) => {
    const context: Line[] = [[0, '统计期限为2022年1月1日至2022年12月31日。']]
    const lines = typeof line !== 'string' && line[0] === 0 && line[1].includes('期限') ? [line] : [...context, line]
    expect(toldOf(...lines)).toEqual([`warning date.year@${place}`])
  })

  test.each<readonly [name: string, line: Line]>([
    ['plan', [5, '2023年，我镇将继续做好政务公开工作。']],
    ['plan with a number', [5, '2023年，我镇计划公开信息500条。']],
    ['budget', '公开2023年预算、2021年决算。'],
    ['outline of work', '对照《2022年政务公开工作要点》逐项落实2023年要点。'],
    ['link above the preamble', [0, '相关信息2021年政府信息公开工作年度报告2022-01-20依照要求编写本报告。']],
    ['undated link', [0, '2021年政府信息公开工作年度报告依照要求编写本报告。']],
    ['papers of last year', '按时发布县政府2021年度信息公开年报，集中发布县政府2021年度承办建议提案情况。'],
    ['a contest', '在全市2021年度政务公开考核中列第2名。'],
    ['plan among the parts', [0, '本报告由总体情况、2023年工作思路、其他需要报告的事项等部分组成。']],
    ['carried over', '2021年结转的申请公开0件，转入2023年办理0件。'],
    ['comparison', '公开信息300条，与2021年相比增长10%，较2020年增长30%。'],
    ['both years', '2021年公开信息280条，2022年公开信息300条。'],
    ['paper on reports', [0, '按照关于编制2021年政府信息公开年度报告的部署，如期完成任务。']],
    ['outline that was followed', [0, '结合2021年政务公开要点编制而成。']],
    ['what lasted some months', '培训活动涵盖2021年3月1日至4月30日的课程。'],
    ['document number', '根据国办公开办函〔2021〕30号编写。'],
    ['signature', [6, '芦汀县水务局2023年1月15日']],
    ['published before', '上年度报告已于2023年1月15日前公布。'],
    ['last year’s report', '按时编制并发布2021年政府信息公开工作年度报告。'],
    ['a rule of another year', '落实2019年修订的《条例》。'],
    ['founded', '2020年，我局成立政务公开领导小组。'],
    ['an honour', '2021年，我局获评政务公开先进单位。'],
    ['last year in brackets', '公开信息1200条（2021年为1000条）。'],
    ['last year behind a comma', '公开信息1200条，2021年公开信息1000条，同比增长20%。'],
    ['founded, in the first sentence', '2021年，我县成立大数据局。'],
    ['period of another activity', '2021年12月至2022年3月开展专项整治。'],
    ['problems of last year', [5, '2021年政务公开评估指出的问题已整改。']],
    ['lost characters', [0, '统计期限自202211日起至20221231日止。']],
  ])('silent: %s', (_, line) => {
    expect(toldOf(line)).toEqual([])
  })

  test('what a sentence further down tells of another year need not be of the report', () => {
    expect(toldOf('本年工作平稳。', '2021年，我县坚持稳中求进，服务大局。')).toEqual([])
  })

  test('the title carries last year’s number: it is the one that is told', () => {
    const report = proseReport([[0, '统计期限为2022年1月1日至2022年12月31日。'], '2022年，我局公开信息300条。'], {
      year: 2021,
    })
    expect(told(report, 'date')).toEqual(['warning date.year@2021'])
    expect(findingsOf(report, 'date')[0].start).toBeLessThan(12)
  })

  test('what is reported below is nothing to come, so that the year counts for the report', () => {
    const report = proseReport(
      ['2022年，我局推进政府信息公开工作，现将情况报告如下：', [0, '统计期限为2022年1月1日至12月31日。']],
      {
        year: 2021,
      },
    )
    expect(told(report, 'date')).toEqual(['warning date.year@2021'])
  })

  test('a title of another year is one message, also where that year has another form', () => {
    const report = proseReport([[0, '统计期限为2020年1月1日至2020年12月31日。']], { year: 2021, form: form2019 })
    expect(told(report, '')).toContain('warning date.year@2021')
    expect(findingsOf(report, 'table.wrong-form')).toEqual([])
  })

  test('both years of a period give one finding that mends both', () => {
    const report = proseReport([[0, '统计期限自2021年1月1日起至2021年12月31日止。'], '2022年，我局公开信息300条。'], {
      year: 2022,
    })
    const [finding, ...others] = findingsOf(report, 'date')
    expect(others).toEqual([])
    expect(finding.repairs).toMatchObject([
      { kind: 'replace', certain: false, edits: [{ text: '2022' }, { text: '2022' }] },
    ])
  })
})

describe('date.period', () => {
  test.each([
    ['统计期限自2022年1月1日起至2022年12月30日止。', '30'],
    ['统计期限为2022年1月1日至12月21日。', '21'],
    ['本报告的统计期限为2022.1.1-2022.12.30。', '30'],
    ['数据统计自2022.01.01至12.21。', '21'],
    ['本报告所列数据的统计期限为2022年1月1日至2022年11月31日。', '11'],
    ['统计期限自2022年1月10日起至2022年12月31日止。', '10'],
    ['统计期限自2022年2月1日起至2022年12月31日止。', '2'],
  ])('%s', (text, place) => {
    expect(toldOf([0, text])).toEqual([`warning date.period@${place}`])
  })

  test.each([
    '统计期限自2022年1月1日起至2022年12月31日止。',
    '除特别说明外，数据统计期限为2022年1月1日至12月31日。',
    '统计期限为2022年01月01日-2022年12月31日。',
    '统计期限自2022年1月1日起至12月31止。',
    '统计期限为2022.1.1-2022.12.31。',
    '2022年1月至12月，我局主动公开信息46条。',
    '政务开放活动2022.1.1-2022.6.30分两批举办。',
    '2022年5月10日至6月30日开展清理。',
    '2022年4月1日至6月30日，开展政府网站数据安全专项检查。',
    '2022年8月1日至8月31日，县统计局公开征求意见。',
  ])('silent: %s', (text) => {
    expect(toldOf([0, text])).toEqual([])
  })

  test('not the calendar year: one finding', () => {
    expect(toldOf([0, '统计期限自2021年12月1日起至2022年11月30日止。'])).toHaveLength(1)
  })
})

describe('basis.notice', () => {
  test.each([
    ['按照国办公开办函〔2019〕60号的要求编制本报告。', '国办公开办函〔2019〕60号'],
    ['按照国办公开办涵〔2021〕30号的要求编制本报告。', '国办公开办涵〔2021〕30号'],
    ['依据国办发〔2021〕30号编制本年度报告。', '国办发〔2021〕30号'],
    ['依据国办公开办函〔2021〕36号编制本年度报告。', '国办公开办函〔2021〕36号'],
    ['依据国办公开办函〔2020〕30号编制本年度报告。', '国办公开办函〔2020〕30号'],
    ['依据国办公开办函(2019)60号编制本年度报告。', '国办公开办函(2019)60号'],
    ['根据《关于政府信息公开工作年度报告有关事项的通知》编制。', '关于政府信息公开工作年度报告有关事项的通知'],
  ])('%s', (text, place) => {
    expect(told(proseReport([[0, text]]), 'basis')).toEqual([`information basis.notice@${place}`])
  })

  test.each([
    '按照国办公开办函〔2021〕30号的要求编制本报告。',
    '根据《关于政府信息公开工作年度报告有关事项的通知》《关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》编制。',
    '按照《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）执行，本报告如实说明。',
    '依据国务院令第711号编制本年度报告。',
    '依据川办函〔2021〕30号编制本年度报告。',
  ])('silent: %s', (text) => {
    expect(told(proseReport([[0, text]]), 'basis')).toEqual([])
  })

  test('the notice of 2019 is right for 2019 and 2020', () => {
    const text = '按照国办公开办函〔2019〕60号《关于政府信息公开工作年度报告有关事项的通知》编制本报告。'
    expect(told(proseReport([[0, text]], { form: form2019, year: 2020 }), 'basis')).toEqual([])
  })

  test('the fix writes the right number', () => {
    const [finding] = findingsOf(proseReport([[0, '按照国办公开办函〔2019〕60号编制本报告。']]), 'basis')
    expect(finding.repairs).toMatchObject([{ edits: [{ text: '国办公开办函〔2021〕30号' }] }])
  })
})

const inForce =
  '《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）'

test.each([
  inForce.replace('〔2021〕30号', '〔2019〕60号'),
  inForce.replace(/关于印发.*通知/, '关于政府信息公开工作年度报告有关事项的通知'),
  inForce
    .replace(/关于印发.*通知/, '关于政府信息公开工作年度报告有关事项的通知')
    .replace('〔2021〕30号', '〔2019〕60号'),
])('the notice in force takes the place of %s, title and number', (old) => {
  const report = proseReport([[0, `依据${old}编制本报告。`]])
  const [finding, ...others] = findingsOf(report, 'basis')
  expect(others).toEqual([])
  const [repair] = finding.repairs
  const mended = applyEdits(report.source, repair.kind === 'replace' ? inOrder(repair.edits) : [])
  expect(mended.split('\n')[1]).toBe(`依据${inForce}编制本报告。`)
})

describe('fee.missing', () => {
  const cells = { 'disclosure.licence.decisions': 3 }
  test.each([
    [[6, '无。'], true],
    [[6, '本机关无其他需要报告的事项。'], true],
    [[6, '本年度未收取信息处理费。'], false],
    [[6, '没有产生政府信息公开收费。'], false],
    [[6, '按照规定收取处理费0元。'], false],
    [[6, '（包括收取信息处理费情况等）'], true],
  ] as readonly (readonly [Line, boolean])[])('%s', (line, missing) => {
    const found = told(proseReport([line], { cells }), 'fee')
    expect(found.map((finding) => finding.split('@')[0])).toEqual(missing ? ['information fee.missing'] : [])
  })

  test('no report on 2020 has to tell it, on whatever form', () => {
    expect(told(proseReport([[6, '无。']], { cells, year: 2020 }), 'fee')).toEqual([])
  })

  test('the form of 2019 does not ask for it', () => {
    expect(told(proseReport([[6, '无。']], { form: form2019, cells: {} }), 'fee')).toEqual([])
  })

  test('the sentence is written below the part', () => {
    const report = proseReport([[6, '无。']], { cells })
    const [finding] = findingsOf(report, 'fee')
    expect(finding.repairs).toMatchObject([
      {
        kind: 'replace',
        certain: false,
        edits: [{ start: report.end, end: report.end, text: '\n本年度未收取信息处理费。' }],
      },
    ])
  })
})
