import { describe, expect, test } from 'vitest'
import { form2019 } from '../../server/src/forms/form2019'
import { cells2021 } from '../support/figures2021'
import { findingsOf } from '../support/findings'
import { unmarked, wronged } from '../support/marks'
import { type Line, proseReport, told } from '../support/proseReport'

/** `{35}` marks a number that the tables confirm. As written the sentence is silent; each mark changed is found there. */
const statements: readonly (readonly [name: string, line: Line])[] = [
  ['1 收到', '本年度我局共收到政府信息公开申请{35}件。'],
  ['1 收到, with the carry-over', '2022年共收到政府信息公开申请{40}件。'],
  ['1 收到, applicants named', '全年收到公民、法人和其他组织提出的政府信息公开申请{35}件，均依法处理。'],
  ['1 number before its object', '全年共收到{35}件政府信息公开申请。'],
  ['1 依申请公开', '（二）依申请公开。全年收到申请{35}件，办结{37}件。'],
  ['1 many channels', '通过线上线下多种渠道共收到政府信息公开申请{35}件。'],
  ['1 clause apart', '全年收到的政府信息公开申请，共{35}件。'],
  ['2 新收', '本年新收政府信息公开申请{35}件，上年结转{5}件。'],
  ['2 新收到', '今年新收到依申请公开{35}件，已全数登记。'],
  ['2 bracketed', '全年办理政府信息公开申请{40}件（其中新收{35}件、上年结转{5}件）。'],
  ['3 受理', '全年受理依申请公开{35}件。'],
  ['4 收办', '全年共收办政府信息公开申请{40}件（含上年度结转{5}件）。'],
  ['4 办理', '共办理政府信息公开申请{40}件（含上年结转{5}件）。'],
  ['5 carry-over of last year', '上年度结转的政府信息公开申请{5}件已答复。'],
  ['5 of a year', '全年办理申请公开事项40件，含2021年结转的{5}件。'],
  ['6 答复', '依申请公开方面，全年答复{37}件。'],
  ['6 办结 in brackets', '全年办结政府信息公开申请{37}件（含上年度结转{5}件）。'],
  ['6 number first', '收到的政府信息公开申请中，{37}件已办结，{3}件结转下年度办理。'],
  ['6 按时办结', '依申请公开工作中，按时办结{37}件，其余{3}件正在办理中。'],
  ['7 结转下年度', '政府信息公开申请结转下年度继续办理{3}件。'],
  ['7 结转至', '政府信息公开申请中有{3}件结转至下一年度办理。'],
  ['7 转入', '依申请公开尚有{3}件转入2023年办理。'],
  ['7 bare 结转 with a year', '依申请公开有{3}件结转2023年办理。'],
  ['8 in one passage', '新收政府信息公开申请{35}件，上年结转{5}件，办结{37}件，结转下年度继续办理{3}件。'],
  ['12 applicants', '新收的政府信息公开申请中，自然人{30}件，法人或其他组织{5}件。'],
  ['12 applicants after 其中', '全年新收申请公开{35}件，其中自然人申请{30}件、法人或其他组织申请{5}件。'],
  ['12 applicants behind 收到', '全年共收到申请公开35件，其中自然人申请{30}件，法人或其他组织申请{5}件。'],
  ['12 applicants in brackets', '全年共收到申请公开35件（自然人{30}件、法人或其他组织{5}件）。'],
  ['12 columns', '从依申请公开的申请人看，自然人{30}件、商业企业{3}件、科研机构{1}件、法律服务机构{1}件。'],
  [
    '17–27 results',
    '政府信息公开申请办理结果：予以公开{15}件、部分公开{6}件、不予公开{4}件、无法提供{7}件、不予处理{3}件、其他处理{2}件。',
  ],
  [
    '17–27 in a sentence of their own',
    '全年办结依申请公开37件。其中，予以公开{15}件，部分公开{6}件，不予公开{4}件，无法提供{7}件，不予处理{3}件，其他处理{2}件。',
  ],
  ['17–27 numbers first', '已办结的公开申请中，{15}件予以公开、{6}件部分公开、{4}件不予公开、{7}件无法提供。'],
  ['17 同意公开', '对政府信息公开申请作出同意公开答复{15}件。'],
  ['17 decisions', '政府信息公开申请中，作出予以公开决定{15}件，不予公开决定{4}件。'],
  ['19 granted or partial', '政府信息公开申请中予以公开及部分公开{21}件。'],
  [
    '20 reason and category',
    '政府信息公开申请中，不予公开{4}件，其中属于国家秘密{1}件、内部事务信息{2}件、过程性信息{1}件。',
  ],
  ['22 无法提供, 等', '因本机关不掌握等原因无法提供的政府信息公开申请{7}件。'],
  [
    '23 不掌握',
    '政府信息公开申请中，本机关不掌握相关政府信息{4}件，没有现成信息需要另行制作{1}件，补正后申请内容仍不明确{2}件。',
  ],
  ['25 不予处理, 等', '公开申请中，信访举报投诉、重复申请等情形不予处理{3}件。'],
  ['26 重复申请', '公开申请中重复申请{2}件、信访举报投诉类申请{1}件。'],
  ['28 逾期不补正', '公开申请中，申请人逾期不补正{1}件。'],
  ['32–33 review and suit', '全年因政府信息公开被申请行政复议{9}件，被提起行政诉讼{8}件。'],
  ['32 number first', '全年发生{9}起政府信息公开行政复议。'],
  ['32 total of both', '因政府信息公开引发的行政复议、行政诉讼共{17}件。'],
  ['34 verdicts', '政府信息公开行政复议{9}件，其中维持{5}件、纠正{1}件、其他结果{2}件、尚未审结{1}件。'],
  [
    '34 结果维持',
    '因政府信息公开被申请行政复议{9}件，其中：结果维持{5}件，结果纠正{1}件，其他结果{2}件，尚未审结{1}件。',
  ],
  ['35 both suits', '政府信息公开行政诉讼{8}件，其中维持{5}件、纠正{1}件、其他结果{1}件、尚未审结{1}件。'],
  ['36 kinds of suits', '政府信息公开行政诉讼{8}件，其中未经复议直接起诉{4}件，复议后起诉{4}件。'],
  [
    '36 kinds with verdicts',
    '政府信息公开行政诉讼{8}件，其中未经复议直接起诉{4}件（维持{2}件、纠正{1}件、尚未审结{1}件），复议后起诉{4}件（维持{3}件、其他结果{1}件）。',
  ],
  ['32 part four', [4, '本年行政复议{9}件，行政诉讼{8}件。']],
  ['45 papers', '全年制发行政规范性文件{6}件，废止{2}件，现行有效{41}件。'],
  ['45 papers, document first', '行政规范性文件制发{6}件、废止{2}件、现行有效{41}件。'],
  ['45 papers, number first', '全年制定出台{6}件行政规范性文件，废止{2}件规范性文件。'],
  ['45 现行有效的', '截至年底现行有效行政规范性文件{41}件。'],
  ['46 rules', '全年制定规章{1}件，现行有效规章{7}件。'],
  ['48 decisions', '全年作出行政许可决定{321}件、行政处罚决定{88}件、行政强制{14}件。'],
  ['48 number first', '作出{321}件行政许可决定，办理行政处罚{88}件。'],
  ['49 fee', '本年行政事业性收费金额{152.36}万元。'],
  ['49 fee with items', '行政事业性收费3项，总额{152.36}万元。'],
  ['49 rounded', '行政事业性收费{152.4}万元。'],
  ['unit 条', '全年收到政府信息公开申请{35}条，答复{37}条。'],
  ['full width', '全年收到政府信息公开申请{３５}件，办结３７件。'],
  ['broken over a line', '全年收到政府信息公开申请{3\n5} 件，答\n复 37 件。'],
  ['in part three', [3, '本年收到申请{35}件，办结{37}件。']],
]

function report(line: Line) {
  return proseReport([line], { cells: cells2021 })
}

function reword(line: Line, text: string): Line {
  return typeof line === 'string' ? text : [line[0], text]
}

describe('a number means what its sentence says', () => {
  const toldOf = (line: string) => told(proseReport([line], { cells: cells2021 }), 'prose')
  test('收到 beside the carry-over is what is new', () => {
    expect(toldOf('收到政府信息公开申请40件，上年结转5件。')).toEqual(['warning prose.cell@40'])
    expect(toldOf('收到政府信息公开申请40件（含上年结转5件）。')).toEqual([])
  })
  test('what is carried over may be counted apart', () => {
    expect(toldOf('全年受理政府信息公开申请37件（另有3件结转下年度办理）。')).toEqual([])
    expect(toldOf('全年受理政府信息公开申请36件（另有3件结转下年度办理）。')).toEqual(['warning prose.cell@36'])
    expect(toldOf('收到公开申请35件，上年转结6件。')).toEqual(['warning prose.cell@6'])
    expect(toldOf('收到公开申请35件，超期0件，当年办结35件。')).toEqual(['warning prose.cell@35'])
  })
  test('等 closes examples: the number is that of all rows', () => {
    expect(toldOf('公开申请中，因本机关不掌握等原因无法提供4件。')).toEqual(['warning prose.cell@4'])
    expect(toldOf('公开申请中，因本机关不掌握无法提供4件。')).toEqual([])
  })
  test('the form of 2019 has no papers in force', () => {
    const report = proseReport(['全年制定规范性文件0件，现行有效41件。'], { form: form2019, year: 2020 })
    expect(told(report, 'prose')).toEqual([])
  })
  test('charges of that form are kinds, and not what was charged one by one', () => {
    const told2020 = (line: string) => told(proseReport([line], { form: form2019, year: 2020 }), 'prose')
    expect(told2020('收取登记费等行政事业性收费513笔。')).toEqual([])
    expect(told2020('行政事业性收费项目3项。')).toEqual(['warning prose.cell@3'])
  })
  test('applicants are counted of what the sentence speaks of', () => {
    expect(toldOf('新收的公开申请中，自然人申请34件。')).toEqual(['warning prose.cell@34'])
    expect(toldOf('办结的公开申请中，自然人申请31件。')).toEqual([])
  })
})

test('of several right numbers one that is a slip of the pen away comes first, then the likeliest', () => {
  const [finding] = findingsOf(report('全年办理政府信息公开申请371件。'), 'prose')
  expect(finding.repairs.map((repair) => repair.title)).toEqual([
    '文中的数字改为 37',
    '文中的数字改为 35',
    '文中的数字改为 40',
  ])
})

test.each([
  ['收到公开申请35件，其中16件予以公开。', '文中“其中16件予以公开”为 16，'],
  ['今年我局共收到政府信息公开申请36件。', '文中“今年我局共收到政府信息公开申请36件”为 36，'],
  ['全年行政事业性收费2.5亿元。', '文中“全年行政事业性收费2.5亿元”为 2.5 亿元，'],
  ['全年行政事业性收费152万元。', '文中“全年行政事业性收费152万元”为 152，'],
])('%s: the message names what is counted', (line, start) => {
  const [finding] = findingsOf(report(line), 'prose')
  expect(finding.message.slice(0, start.length)).toBe(start)
})

test.each([
  ['收到的公开申请中，自然人申请39件。', '自然人为 30，表三本年新收与上年结转的自然人为 34'],
  [
    '收到的公开申请中，法人或其他组织申请9件。',
    '表三本年新收法人或其他组织各栏之和为 5，表三本年新收与上年结转的法人或其他组织各栏之和为 6',
  ],
])('%s: the message names the cells that were added up', (line, end) => {
  const [finding] = findingsOf(report(line), 'prose')
  expect(finding.message.slice(-end.length)).toBe(end)
})

describe('a number that speaks of cells', () => {
  test.each(statements)('%s: agrees', (_, line) => {
    const text = typeof line === 'string' ? line : line[1]
    expect(told(report(reword(line, unmarked(text))), 'prose', 'date', 'fee.sum')).toEqual([])
  })

  const faults = statements.flatMap(([name, line]) => {
    const text = typeof line === 'string' ? line : line[1]
    return wronged(text).map((fault, index) => {
      return [`${name} (${index + 1})`, reword(line, fault.text), fault.digits] as const
    })
  })

  test.each(faults)('%s: disagrees', (_, line, digits) => {
    expect(told(report(line), 'prose', 'date', 'fee.sum')).toEqual([`warning prose.cell@${digits}`])
  })
})
