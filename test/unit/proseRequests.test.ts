import { describe, expect, test } from 'vitest'
import { cells2021 } from '../support/figures2021'
import { unmarked, wronged } from '../support/marks'
import { proseReport, told } from '../support/proseReport'

function toldOf(line: string, organisation?: string): readonly string[] {
  return told(proseReport([line], { cells: cells2021, year: 2022, ...(organisation ? { organisation } : {}) }), 'prose')
}

/** Ways of speaking of requests that other words of the sentence must not hide. `{35}` marks what the tables confirm. */
const sentences: readonly string[] = [
  '共受理依申请公开{40}件，上年度结转申请{5}件，新增{35}件，结转下年{3}件。',
  '全年申请公开{35}件，与2021年基本持平；答复公开申请{37}件。',
  '通过网站办理并答复公开申请10件、纸质申请27件，顺延至下一年答复{3}件。',
  '我局收到申请政府信息公开事项{35}件。',
  '我局收到申请公开政府信息的要求{35}件。',
  '收到和处理公开申请办理事项为{35}件。',
  '接收到申请书{35}份，申请公开的政府信息多与学校有关。',
  '全年按要求及时处理依申请公开{37}件。',
  '办理村民、企业当场提交的各类公开申请共{40}件。',
  '上年度转接公开申请{5}件。',
  '2022年收到公开申请40件，其中{3}件转办至2023年。',
  '收到公开申请40件，完成{37}件（结转至下年度办理{3}件）。',
  '收到公开申请40件，{37}件已按照规定时限和程序依法依规进行了答复，{3}件结转下年。',
  '公开申请中，对申请人申请信息作区分处理后部分公开{6}件。',
  '办理公开申请37件，属于行政查询事项{0}件，要求提供公开出版物{0}件，重复申请{2}件。',
  '办结公开申请37件，{4}件类型属于不予公开，{7}件类型属于无法提供。',
  '办结公开申请37件，{3}件因属于重复申请、信访投诉类申请等原因不予处理，{3}件结转下年度。',
  '收到公开申请40件，除3件结转办理外，其余{37}件均在法定期限内答复。',
  '收到公开申请40件，其中结转2023年度{3}件，其余{37}件全部按时答复。',
  '收到公开申请40件，其中{3}件结转至下一年度。除结转件外，其余{37}件申请均在法定期限内答复。',
  '本年收到公民提出的公开申请{35}件，依法登记。',
  '办结公开申请37件，其中{4}件依法告知申请人该信息不存在。',
  '办结公开申请37件，{21}件公开，{4}件不予公开。',
  '办结公开申请37件，其中{15}件已公开，{6}件部分公开。',
  '全年收到依申请公开申请事项{35}件。',
  '办结公开申请37件，其中属于公开范围{15}件，属于部分公开范围{6}件，属于不予公开范围{4}件。',
  '收到公开申请35件，上年结转5件，已办{37}件，正在办理3件。',
  '本年收到来自社会各界的公开申请{35}件，依法登记。',
  '本年收到群众{35}件公开申请，依法登记。',
  '收到公开申请35件，剩余{3}件转2023年办理。',
  '全年收到公开申请（含上年度结转）{40}件，办结{37}件。',
  '本年收到（不含上一年度结转）公开申请{35}件。',
  '全年办结公开申请（含上年结转）{37}件。',
  '新收公开申请办结{32}件，均在法定期限内。',
  '公开申请中，属于信访、投诉、举报等申请不作为政府信息公开申请处理{1}件。',
  '本年新收公开申请35件，上年结转5件，其中结转2023年度{3}件，其余{37}件全部按时答复。',
  '收到公开申请40件，除{3}件尚在答复状态中，其他{37}件均按期答复。',
  '收到公开申请40件，其中当面提出3件，信函提出10件，网上提出27件，除{3}件结转下年度继续办理外，其他均按时办结。',
]

describe('requests in other words', () => {
  test.each(sentences)('%s', (sentence) => {
    expect(toldOf(unmarked(sentence))).toEqual([])
    for (const { text, digits } of wronged(sentence)) {
      expect(toldOf(text), text).toEqual([`warning prose.cell@${digits}`])
    }
  })
})

/** A government, or its office, names itself in words that elsewhere tell its share. */
const ownScope: readonly (readonly [organisation: string, sentence: string])[] = [
  ['芦汀市人民政府办公室', '全年市政府本级、政府办办理公开申请{40}件，办结{37}件，结转下一年办理{3}件。'],
  ['芦汀区人民政府', '受理向区政府提出的公开申请{35}件，答复公开申请{37}件。'],
  ['芦汀市人民政府办公室', '办公室代表市政府受理公开申请{40}件，答复{37}件（含上年度结转申请{5}件）。'],
  ['芦汀县人民政府办公室', '受理向县政府（县政府办公室）提交的公开申请{35}件，办结{37}件，结转下年度{3}件。'],
  ['芦汀区人民政府', '全区各单位共收到公开申请{35}件，结转下年度继续办理{3}件。'],
]

describe('a government that names itself', () => {
  test.each(ownScope)('%s: %s', (organisation, sentence) => {
    expect(toldOf(unmarked(sentence), organisation)).toEqual([])
    for (const { text, digits } of wronged(sentence)) {
      expect(toldOf(text, organisation), text).toEqual([`warning prose.cell@${digits}`])
    }
  })

  test.each([
    ['芦汀区人民政府', '受理向区政府提出的公开申请12件，答复公开申请11件。'],
    ['芦汀区人民政府', '受理向市政府提出的公开申请12件，答复公开申请37件。'],
    ['芦汀市人民政府', '全市收到公开申请35件，其中受理向市政府提出的公开申请12件，答复11件。'],
    ['芦汀区人民政府', '代表区政府处理公开申请12件，区政府办公室处理公开申请40件。'],
    ['芦汀市人民政府', '市本级办结3件，结转3件。'],
  ])('%s: no other number tells that all is meant: %s', (organisation, sentence) => {
    expect(toldOf(sentence, organisation)).toEqual([])
  })
})

describe('what was taken back', () => {
  test.each([
    '收到公开申请35件，申请人主动撤销2件，剩余33件为同一申请人。',
    '收到公开申请37件，申请人主动撤销2件，登记35件。',
    '共收到公开申请35件，答复33件。另有4件由申请人主动撤回。',
    '结果如下：2件由申请人撤销，3件结转下年度，35件予以答复。在35件予以答复的公开申请中，1件为咨询。',
  ])('may be counted or not: %s', (sentence) => {
    expect(toldOf(sentence)).toEqual([])
  })

  test.each([
    ['收到公开申请39件，申请人主动撤销2件，剩余33件为同一申请人。', 39],
    ['共收到公开申请35件，答复34件。另有4件由申请人主动撤回。', 34],
  ])('does not make up for another number: %s', (sentence, slip) => {
    expect(toldOf(sentence)).toEqual([`warning prose.cell@${slip}`])
  })
})

describe('numbers of a part, or of something else', () => {
  test.each([
    '设立政务公开专区，通过专区接收公开申请12件。',
    '依申请公开专窗受理公开申请12件。',
    '收到公开申请35件，其中3件均按规定程序办结，4件为“本机关不掌握相关信息”，撤销28件。',
    '本年收到公民提出的公开申请30件，依法登记。',
    '本年收到公民提出的公开申请21件、企业提出的5件。',
    '按照各单位要求12件的目标收到公开申请。',
    '全年申请公开35件，2021年答复公开申请12件。',
    '收到公开申请35件，其中3件结转下年度，其余32件均已答复。',
    '收到公开申请35件，其中5件不属于本局职责，其余30件均已答复。',
    '全年新增栏目12个，新增信息15条。',
    '网站收到公开申请12件、答复11件，结转下年度1件。',
  ])('%s', (sentence) => {
    expect(toldOf(sentence)).toEqual([])
  })
})

describe('a list opened by 分布情况为', () => {
  const line = '网站公开政府信息272条，分布情况为：公告143条，指南2条，动态120条，依申请公开统计7条。'
  test('names kinds of information', () => {
    expect(toldOf(line)).toEqual([])
  })
  test('adds up', () => {
    const sum = line.replace('依申请公开统计', '年度报告')
    expect(toldOf(sum)).toEqual([])
    expect(toldOf(sum.replace('143', '153'))).toEqual(['warning prose.sum@272'])
  })
})

describe('what was done in time', () => {
  test.each([
    '答复公开申请37件，均在法定期限内予以答复。',
    '共办理公开申请40件，按期答复率100%。',
    '上年结转公开申请5件。截至12月31日，已全部办结37件。',
  ])('says nothing of what is carried over: %s', (sentence) => {
    expect(toldOf(sentence)).toEqual([])
  })
})
