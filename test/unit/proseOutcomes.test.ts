import { describe, expect, test } from 'vitest'
import { cells2021 } from '../support/figures2021'
import { findingsOf } from '../support/findings'
import { unmarked, wronged } from '../support/marks'
import { proseReport, told } from '../support/proseReport'

/** What became of requests, told behind the number, in brackets, or by words that elsewhere mean other things. */
const sentences: readonly string[] = [
  '全年收到政府信息公开申请{35}件，上年结转{5}件，其中{37}件已经按规定在法定期限内答复，{3}件结转下年度办理。',
  '收到公开申请{35}件，{37}件均已按时办结。',
  '收到公开申请{35}件以及上年结转{5}件，办结{37}件。',
  '收到公开申请{35}件，办结{37}件，{3}件因受理时间临近年末，结转下年度办理。',
  '收到公开申请{35}件（有2件为2021年底收到），办结{37}件。',
  '因公开申请引发行政复议{9}件，维持原办理结果{5}件，正在办理{1}件。',
  '共办理公开申请{40}件（含2021年未办结{5}件），办结{37}件，未办结{3}件。',
  '公开申请办结{37}件，其中，予以公开的{21}件（含区分处理），不予公开4件。',
  '主动公开政府信息20条，其中文件12条、公告8条，收到政府信息公开申请{35}件。',
  '收到政府信息公开申请{35}件，其中{9}件被申请行政复议、{8}件被提起行政诉讼。',
  '收到公开申请{35}件，其中来信20件、网站15件，办结{37}件，结转下年度{3}件。',
  '共收到公开申请{35}件，其中通过网站收到33件，局长信箱收到2件；予以公开{15}件，部分公开{6}件。',
  '公开申请已办结{37}件及结转2023年办理{3}件。',
  '公开申请办结{37}件结转下年度{3}件。',
  '收到公开申请{40}件含上年结转{5}件。',
  '政府信息公开引发的行政复议{9}件，并承办其他行政应诉案件。',
  '办理公开申请{40}件，含2021年转至今年的{5}件，答复{37}件，余下{3}件结转下年度。',
  '受理公开申请{35}件（涉及用地、证照办理、排污等），上年结转{5}件，答复{37}件。',
  '受理公开申请{35}件，主要涉及用地、投诉处理等，上年结转{5}件，答复{37}件。',
  '新收公开申请{35}件，撤回申请0件，答复{37}件。',
  '收到政府信息公开申请书{35}份。',
  '收到自然人和法人提出的政府信息公开申请共{35}件。',
  '收到公开申请{35}件，网络渠道收到25件，邮寄渠道收到10件，上年结转{5}件。',
  '收到公开申请{35}件，加上上年结转{5}件，答复{37}件。',
  '政府信息公开申请已回复{37}件，正在办理{3}件。',
  '全年受理政府信息公开申请{35}件，答复完毕{37}件。',
  '办结政府信息公开申请{37}件，尚在办理中的{3}件。',
  '政府信息公开引起的行政诉讼{8}件，胜诉率75%；行政复议{9}件，维持{5}件。',
  '全年收到政府信息公开申请{35}件，完成申请答复{37}件，跨年度办理{3}件。',
  '收到政府信息公开申请{35}件，较2021年增长6%；答复{37}件。',
  '政府信息公开申请比2021年（30件）增加，共答复{37}件。',
  '不予公开（属于四类过程性信息）{1}件，无法提供（本机关不掌握相关政府信息）{4}件。',
  '申请中不予公开{4}件，其中{1}件属于国家秘密，{2}件因涉及三类内部事务信息，{1}件属四类过程性信息。',
  '因申请事项属于四类过程性信息，决定不予公开的申请{4}件。',
  '收到要求公开政府信息的申请{35}件，公开{15}件，不予公开{4}件。',
  '申请的办理结果：公开{15}件、部分公开{6}件、不公开{4}件、不存在{4}件。',
  '共受理依申请政府信息公开事项{35}例。',
  '收到政府信息公开申请{40}件（含上年结转{5}件）。',
  '公民个人申请{30}件，法人或其他组织申请{5}件。',
  '从申请主体看，自然人提出申请{30}件，法人或其他组织提出申请{5}件。',
  '申请办结{37}件，结转至2023年{3}件。',
  '受理政府信息公开申请{35}件，办结{37}件，因此引起行政复议{9}件、行政诉讼{8}件。',
  '政府信息公开行政复议{9}件，有的申请人向被复议机关撤回了申请，尚未审结{1}件。',
  '未经复议直接起诉的政府信息公开诉讼{4}件，复议后起诉{4}件。',
  '收到政府信息公开申请{35}件，严格登记、审核、办理。在办结的{37}件申请中，予以公开{15}件。另{3}件申请按规定结转下年度。',
  '制定并公开{6}份行政规范性文件。',
  '本年制发行政規範性檔案{6}件，廢止{2}件，現行有效{41}件。',
  '全年新增行政规范性文件{6}件。',
  '全年新发布的行政规范性文件{6}件，公布解读信息8篇。',
  '网站公布权力清单39项，办结行政许可{321}件。',
  '收到政府信息依申请公开办理事项{35}件。',
  '行政许可、行政处罚和行政强制处理决定分别为{321}件、{88}件和{14}件。',
  '政府信息公开行政复议、行政诉讼分别是{9}件、{8}件。',
  '申请中，予以公开、不予公开分别有{15}件、{4}件。',
  '制发行政规范性文件{6}件，废止文件{2}件，现行有效文件{41}件。',
]

describe('a sentence that tells the figures of the tables', () => {
  test.each(sentences)('%s', (sentence) => {
    const found = (text: string) =>
      told(proseReport(['（二）依申请公开', text], { cells: cells2021 }), 'prose').filter(
        (finding) => !finding.startsWith('hint'),
      )
    expect(found(unmarked(sentence))).toEqual([])
    for (const { text, digits } of wronged(sentence)) {
      expect(found(text), text).toEqual([`warning prose.cell@${digits}`])
    }
  })
})

/** The same words of something else, or of a part. Every cell of the report is 0. */
const others: readonly string[] = [
  '收到政府信息公开申请0件。网站回复读者12次。',
  '收到政府信息公开申请0件，另有3件在法定期限内。',
  '受理的申请中，12件按时答复，2件延期答复。',
  '申请中，网上提出的12件已按时答复。',
  '制发规范性文件0件，印发文件12件。',
  '要求各部门公开规范性文件3件。',
  '受理行政复议12件，其中维持6件。',
  '行政许可、行政处罚等公示分别为12条、3条。',
  '申请中，予以公开、部分公开、不予公开分别有1件、2件、3件。',
  '许可、行政处罚信息分别发布12条、3条。',
]

test.each(others)('silent: %s', (sentence) => {
  const found = told(proseReport(['（二）依申请公开', sentence]), 'prose')
  expect(found.filter((finding) => !finding.startsWith('hint'))).toEqual([])
})

test('the figure that is nearest comes first among the fixes that change as many digits', () => {
  const [finding] = foundIn('全年处理政府信息公开申请8件。')
  expect(finding.repairs.map(({ title }) => title)).toEqual(['文中的数字改为 7', '文中的数字改为 5'])
})

test('a number that takes in the carry-over is no longer that of new requests', () => {
  expect(foundIn('收到政府信息公开申请5件（含上年结转2件）。').map(({ message }) => message)).toEqual([
    '文中“收到政府信息公开申请5件”为 5，而表三本年新收与上年结转之和为 7',
  ])
})

function foundIn(sentence: string) {
  const cells = {
    'requests.received.person': 5,
    'requests.received.total': 5,
    'requests.carriedIn.person': 2,
    'requests.carriedIn.total': 2,
    'requests.granted.person': 7,
    'requests.granted.total': 7,
    'requests.concluded.person': 7,
    'requests.concluded.total': 7,
  }
  return findingsOf(proseReport([sentence], { cells }), 'prose.cell')
}

test('the government that its office speaks of with itself is no other body', () => {
  const report = proseReport(['全年市政府及政府办共受理政府信息依申请公开12件。'], {
    organisation: '青禾市人民政府办公室',
    cells: cells2021,
  })
  expect(told(report, 'prose')).toEqual(['warning prose.cell@12'])
})
