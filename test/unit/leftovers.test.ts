import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../server/src/report/edit'
import { findingsOf } from '../support/findings'
import { type Line, proseReport, told } from '../support/proseReport'

describe('structure.leftover', () => {
  test.each([
    ['该部分以表格形式报告。表格如下：', '该部分以表格形式报告。表格如下：'],
    ['（该部分以表格形式报告，具体如下：）', '（该部分以表格形式报告，具体如下：）'],
    ['（此处填写主动公开情况）', '（此处填写主动公开情况）'],
    ['（请填写本机关的情况）', '（请填写本机关的情况）'],
    ['（填写说明：按实际填写）', '（填写说明：按实际填写）'],
    ['××局全年公开信息3条。', '××'],
    ['全年公开信息___条。', '___'],
    ['[机关全称]2022年工作情况如下。', '[机关全称]'],
    ['XX镇全年公开信息3条。', 'XX'],
    ['（单位）全年公开信息3条。', '（单位）'],
    ['2022年（部门）公开信息3条。', '（部门）'],
    ['公开信息（数字）条。', '（数字）'],
    ['（包括收取信息处理费情况等）', '（包括收取信息处理费情况等）'],
    ['（本部分应包括主动公开、依申请公开等内容）', '（本部分应包括主动公开、依申请公开等内容）'],
    ['全年公开3条。（如没有，请填写“无”）', '（如没有，请填写“无”）'],
    ['（注：请根据本机关情况填写）', '（注：请根据本机关情况填写）'],
    ['单击此处输入文字', '单击此处输入文字'],
    ['全年收取×元。', '×'],
    ['全年公开信息__条。', '__'],
    ['（待补充）', '（待补充）'],
    ['{单位名称}全年公开信息3条。', '{单位名称}'],
    ['***镇全年公开信息3条。', '***'],
    ['（按《条例》第五十条的要求填报）', '（按《条例》第五十条的要求填报）'],
    ['其他需要报告的事项（没有的，则填写“无”）', '（没有的，则填写“无”）'],
    ['全年受理公开申请　件。', '申请　件'],
    ['待填写。', '待填写。'],
  ])('%s', (text, place) => {
    expect(told(proseReport([text]), 'structure.leftover')).toEqual([`warning structure.leftover@${place}`])
  })

  test.each([
    '本部分工作由办公室承担。',
    '办事指南写明了填写方式，群众按说明填报。',
    '单位负责人（主任）到场。',
    '公开目录12个（包括机构、预算等情况），按月更新。',
    '（注：本表数据由办公室提供）',
    '群众点击此处查看目录，待补充的栏目有3个。',
    '每批2×3件，3×4份。',
    '申请表（按照要求填写）在窗口领取。',
    '收到公开申请件，当日登记；受理的申请 件，逐一办理。',
    '***区级***重点工作',
    '如没有疑问，请写明联系电话。',
    '**重点** __公开信息3条__',
    '对各部分内容以表格形式公示。',
    '申请表填写示例放在服务窗口。',
    '公开信息40条，其中财政决算（部门）2条。',
    '公开总结（年度）1份。',
    '二○○○年以来公开3条。',
  ])('silent: %s', (text) => {
    expect(told(proseReport([text]), 'structure.leftover')).toEqual([])
  })

  test('deleting a whole line takes its line break along', () => {
    const report = proseReport(['前文。', '该部分以表格形式报告。表格如下：', '后文。'])
    const [finding] = findingsOf(report, 'structure.leftover')
    const [repair] = finding.repairs
    if (repair.kind !== 'replace') throw new Error(repair.kind)
    expect(applyEdits(report.source, repair.edits).split('\n').slice(1)).toEqual(['前文。', '后文。'])
  })
})

test.each(['××局全年公开信息3条。', '全年公开信息___条。', '[机关全称]工作情况如下。', '公开信息（数字）条。'])(
  'what has to be written in place of words is not taken out: %s',
  (text) => {
    const [finding] = findingsOf(proseReport([text]), 'structure.leftover')
    expect(finding.message).toMatch(/是模板中待填写的地方，应换成实际内容$/)
    expect(finding.repairs).toEqual([])
  },
)

test('deleting a paragraph takes the empty line behind it along', () => {
  const report = proseReport(['前文。', '', '该部分以表格形式报告。表格如下：', '', '后文。'])
  const [finding] = findingsOf(report, 'structure.leftover')
  const [repair] = finding.repairs
  if (repair.kind !== 'replace') throw new Error(repair.kind)
  expect(applyEdits(report.source, repair.edits).split('\n').slice(1)).toEqual(['前文。', '', '后文。'])
})

test.each([
  ['<p>', '</p>'],
  ['<p style="text-indent:2em">&emsp;&emsp;<span>', '</span></p>'],
])('of raw markup the paragraph goes with its tags: %s', (open, close) => {
  const report = proseReport(['<p>前文。</p>', `${open}该部分以表格形式报告。表格如下：${close}`, '<p>后文。</p>'])
  const [finding] = findingsOf(report, 'structure.leftover')
  const [repair] = finding.repairs
  if (repair.kind !== 'replace') throw new Error(repair.kind)
  expect(applyEdits(report.source, repair.edits).split('\n').slice(1)).toEqual(['<p>前文。</p>', '<p>后文。</p>'])
})

describe('structure.aspects', () => {
  const cells = { 'disclosure.licence.decisions': 3 }
  const all = '主动公开信息3条。依申请公开办理规范。加强信息管理。建好网站平台。强化监督保障。'
  const toldOf = (line: Line) => findingsOf(proseReport([line], { cells }), 'structure.aspects')

  test('all five', () => expect(toldOf(all)).toEqual([]))
  test('one is missing', () => {
    const found = toldOf(all.replace('依申请公开办理规范。', ''))
    expect(found.map(({ severity, message }) => [severity, message])).toEqual([
      ['information', '第一部分没有写到依申请公开'],
    ])
  })
  test('an empty part has its own message', () => expect(toldOf([5, all])).toEqual([]))
})
