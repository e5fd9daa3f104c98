import { describe, expect, test } from 'vitest'
import { cells2021 } from '../support/figures2021'
import { type Line, type ProseWishes, proseReport, told } from '../support/proseReport'

/** What tables cannot say is not held against the prose. */
const doubtful: readonly (readonly [name: string, line: string, wishes: ProseWishes])[] = [
  ['table lost', '收到政府信息公开申请36件，办结30件。', { without: ['requests'] }],
  ['cell absent', '收到政府信息公开申请36件。', { absent: ['requests.received.total'] }],
  ['row cut', '收到政府信息公开申请36件。', { absent: ['requests.received.other'] }],
  ['cell blank', '收到政府信息公开申请36件。', { cells: { ...cells2021, 'requests.received.total': null } }],
  ['equation broken', '收到政府信息公开申请35件。', { cells: { ...cells2021, 'requests.received.total': 36 } }],
  ['column broken', '予以公开15件、部分公开6件。', { cells: { ...cells2021, 'requests.partial.total': 9 } }],
  ['group broken', '政府信息公开行政复议9件，其中维持5件。', { cells: { ...cells2021, 'disputes.review.upheld': 4 } }],
]

describe('doubt about the tables', () => {
  test.each(doubtful)('%s', (_, line, wishes) => {
    expect(told(proseReport([line], { cells: cells2021, ...wishes }), 'prose')).toEqual([])
  })
})

describe('a hint at most', () => {
  test.each([
    ['a body that reviews', '全年备案审查行政复议134件，涉及政府信息公开。', '134'],
    ['no word of disclosure', '行政复议134件。', '134'],
    ['decisions put online', '网上公开行政许可决定999件。', '999'],
    ['decisions among what was put online', '网站发布通知70条；预警信息20条；行政处罚999件。', '999'],
    ['a sum since nobody says when', '累计收到公开申请421件。', '421'],
    ['reviews taken on', '全县政府信息公开行政复议案件收案63件。', '63'],
    ['what the government put out', '县政府印发行政规范性文件9件。', '9'],
    ['suits by instance', '政府信息公开一审行政诉讼7件。', '7'],
    ['all answered in time', '收到政府信息公开申请35件，均已按时答复。', '均已按时答复'],
  ])('%s', (_, line, place) => {
    const [finding, ...others] = told(proseReport([line], { cells: cells2021 }), 'prose')
    expect(others).toEqual([])
    expect(finding).toMatch(new RegExp(`^hint prose\\..*@${place}$`))
  })
})

test.each([
  '全年清查规范性文件13件。',
  '未因信息处理产生纠纷。因具体行政行为被提起行政诉讼3件。',
  '主动公开信息80条，其中：机构类：2条；行政许可类：5条；其他73条。',
  '公开的全部信息中，人事信息9条，行政处罚6条。',
  '县政府网站发布办公室行政规范性文件12件。',
  '公报刊登部门规范性文件9件。',
  '统一发布乡镇（街道）2022年行政规范性文件30件。',
])('%s: not even a hint', (line) => {
  expect(told(proseReport([line], { cells: cells2021 }), 'prose')).toEqual([])
})

test('disputes in the section about requests are those of table 四', () => {
  const lines = [
    '（二）依申请公开。',
    '全年接待群众96人次，逐一登记，热情服务，耐心解答，并引导其到相关窗口，群众满意。',
    '涉行政复议11件，行政诉讼8件，败诉1件。',
  ]
  expect(told(proseReport(lines, { cells: cells2021 }), 'prose')).toEqual(['warning prose.cell@11'])
  expect(told(proseReport(lines.slice(1), { cells: cells2021 }), 'prose')).toEqual(['hint prose.cell@11'])
})

test('one of the bodies that a government reports for is silent, the government itself is not', () => {
  const county = { organisation: '芦汀县人民政府', cells: cells2021 }
  const toldOf = (line: Line) => told(proseReport([line], county), 'prose')
  expect(toldOf('县教育局收到政府信息公开申请12件，其中予以公开6件、部分公开2件。')).toEqual([])
  expect(toldOf('全县收到政府信息公开申请12件。')).toEqual(['warning prose.cell@12'])
})

test('what was carried over and has been concluded says nothing of what is carried on', () => {
  const line = '政府信息公开申请中，3件转入下一年度，2021年度结转到本年度的5件已全部办结。'
  expect(told(proseReport([line], { year: 2022, cells: cells2021 }), 'prose')).toEqual([])
})

test('in the report of its office what the county received is a hint, in its own a warning', () => {
  const line = '县政府共收到政府信息公开申请52件，县政府办公室收到政府信息公开申请35件。'
  const toldOf = (organisation: string, said: Line) =>
    told(proseReport([said], { organisation, cells: cells2021 }), 'prose')
  expect(toldOf('芦汀县人民政府办公室', line)).toEqual(['hint prose.cell@52'])
  expect(toldOf('芦汀县水务局', '县政府收到政府信息公开申请52件。')).toEqual(['hint prose.cell@52'])
  expect(toldOf('芦汀县人民政府', '县政府收到政府信息公开申请52件。')).toEqual(['warning prose.cell@52'])
  expect(toldOf('芦汀县人民政府办公室', '共收到政府信息公开申请52件。')).toEqual(['warning prose.cell@52'])
})

test('what one county received is its own report, with its districts or not', () => {
  const toldOf = (line: string) => told(proseReport([line], { organisation: '芦汀县', cells: cells2021 }), 'prose')
  expect(toldOf('芦汀县收到公开申请36件。')).toEqual(['warning prose.cell@36'])
  expect(toldOf('全县收到公开申请36件，本县受理33件。')).toEqual(['warning prose.cell@36', 'warning prose.cell@33'])
})

test.each([
  ['收到公民、法人和其他组织提出的公开申请21件。', '21'],
  ['收到个人、企业提交的公开申请21件。', '21'],
  ['申请人向本局提出公开申请21件。', '21'],
  ['去年，我局机构改革。今年收到公开申请21件。', '21'],
  ['去年，我局机构改革，今年收到公开申请21件。', '21'],
  ['收到自然人的公开申请21件。', '21'],
  ['收到商业企业提出的公开申请21件。', '21'],
  ['收到公开申请35件，答复21件，其中申请人撤回1件。', '21'],
  ['主动公开信息66条，依申请公开22件。', '22'],
  ['共收办公开申请21件，其中本年新收35件，上年结转5件。', '21'],
  ['政府信息公开行政复议9件，其中维持6件。', '6'],
  ['收到公开申请35件，答复26件，不予处理3件。', '26'],
  ['以政府名义制定行政规范性文件5件。', '5'],
  ['收到公开申请36件，合并同类事项，办结37件。', '36'],
  ['收到公开申请35件，答复33件，结转下年3件。', '33'],
  ['因政府信息公开被申请行政复议或被提起行政诉讼16件。', '16'],
  ['因不服政府信息公开答复申请行政复议8件。', '8'],
  ['因申请人不服答复提起政府信息公开行政诉讼7件。', '7'],
  ['收到公开申请35件，办结37件，待办理2件。', '2'],
  ['收到公开申请35件，已办理37件，尚未办理4件。', '4'],
  ['2022年度，累计收到公开申请38件。', '38'],
  ['收到公开申请37件，不予受理2件，已受理33件。', '37'],
  ['因政府信息公开被申请行政复议9件，被提起行政诉讼9件。', '9'],
])('%s is held against the table', (line, place) => {
  expect(told(proseReport([line], { cells: cells2021 }), 'prose')).toEqual([`warning prose.cell@${place}`])
})
