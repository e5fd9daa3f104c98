import { describe, expect, test } from 'vitest'
import { cells2021 } from '../support/figures2021'
import { reasonsIn } from '../support/proseReasons'
import { isLoud, type Line, proseReport, told } from '../support/proseReport'

/**
 * Sentences about papers, about some days, and about what other bodies did: their numbers disagree with the tables on
 * purpose. With the reasons that hold them, as in proseSilence.test.ts.
 */
const others: readonly (readonly [name: string, reasons: string, ...lines: Line[]])[] = [
  ['papers that are not opened', 'isOfPapers', '共收到公开申请35件。组织对21件不予公开的公文重新评估。'],
  [
    'papers that were opened later',
    'isOnOtherTopic',
    '（一）依申请公开。共收到公开申请35件。（二）信息管理。21件由不予公开转为主动公开。',
  ],
  [
    'what was looked through',
    'isOnOtherTopic',
    '（一）依申请公开。共收到公开申请35件。（二）信息管理。保密审查90条，予以公开88条。',
  ],
  ['what is to be put online', 'isOfPapers', '审查拟公开信息90条，予以公开88条，不予公开2条。'],
  ['papers, some in part', 'isOfPapers', '共收到公开申请35件。整理文件90件，部分公开21件，不予公开2件。'],
  ['requests made known to all', 'isOfSome', '把6件依申请公开件转为主动公开。'],
  [
    'no requests for information',
    'isOfStrangers',
    '公开申请方面，非政府信息公开申请21件，引导申请人通过信访渠道办理9件。',
  ],
  ['what a village is asked', 'isOfStrangers', '全年收到村务公开申请21件、党务公开申请2件，均已答复。'],
  ['requests with a fault', 'isIntended', '全年收到不符合形式要求的公开申请21件。'],
  ['one counter', 'isOfOneWay', '共收到公开申请35件。政务公开专区接待群众90人次，受理申请2件。'],
  ['what was answered, by year', '', '答复公开申请37件，其中上年结转5件、本年新收32件。'],
  [
    'bodies that the reporting one is none of',
    'isOfOneBody',
    '县教育局收到公开申请6件，县水利局收到公开申请9件，列前两位。',
  ],
  ['in the holidays', 'isOfSeason', '春节期间收到公开申请6件。'],
  ['in two months', 'isOfSeason', '1月收到公开申请6件，12月收到9件。'],
  ['until a month', 'isOfSeason', '截至6月底，收到公开申请21件。'],
  ['somebody who asks often', 'isOfOneApplicant', '某申请人一年内提出公开申请9件。'],
  ['some of the requests', '', '公开申请中有21件来自外地。'],
  ['some of those that are closed', '', '公开申请引起的行政复议9件，已审结的8件中维持5件。'],
  ['some of the suits', '', [4, '行政诉讼8件，案件中有2件被驳回。']],
  ['others, and those that are open', '', '政府信息公开行政复议9件，维持5件，纠正1件，其他3件。'],
  ['requests of all kinds', 'isOfAllRequests', '收到各类申请210件，其中政府信息公开申请35件。'],
  ['all kinds, and then those', 'isOfAllRequests', '收到各类申请210件，政府信息公开申请35件。'],
  ['both kinds about something else', 'hasOtherCauseBefore', [4, '因土地确权引发行政复议21件，行政诉讼13件。']],
  ['reviews of a decision', 'isUnrelated', [4, '工伤认定行政复议21件。']],
  ['both kinds over injuries', 'isUnrelated', [4, '工伤认定类行政复议21件，行政诉讼13件。']],
  ['cases that were begun', 'isOfCases', '立案查处行政处罚案件900件。'],
  ['of a whole system', 'isOfWholeSystem', '全省各级水利部门共办理行政处罚案件524件。'],
  ['papers of a whole system', 'isOfWholeSystem', '全市水务系统制发行政规范性文件25件。'],
  ['all in the trade', 'isOfWholeSystem', '全行业收到公开申请524件。'],
  ['those below', 'isOfWholeSystem', '基层水务机关收到公开申请507件。'],
  ['reviews of those below', 'isOfWholeSystem', [4, '全省水务系统发生政府信息公开行政复议12件。']],
  ['disputes over other things', 'isUnrelated', [4, '行政复议12件、行政诉讼5件，均非因政府信息公开引起。']],
  ['suits over other things', 'isUnrelated', [4, '行政诉讼5件，未涉及政府信息公开。']],
  ['reviews, none of them over it', 'isUnrelated', [4, '行政复议45件，无政府信息公开类。']],
  ['reviews, some over it', 'isOfAllKinds', [4, '行政复议案件45件，涉及政府信息公开的9件。']],
  ['suits, some about it', 'isOfAllKinds', [4, '行政诉讼45件，与政府信息公开有关的8件。']],
  ['a single applicant', 'isOfOneApplicant', '单个申请人提出公开申请60件。'],
  [
    'answers for one reason',
    'isOfSome',
    '办结公开申请37件，予以公开15件，因不属于本单位公开范围依法答复8件，不予公开4件。',
  ],
  ['other answers', 'isOfSome', '办结公开申请37件，予以公开15件，其他答复8件，不予公开4件。'],
  ['decisions of branches', 'isOfWholeSystem', '各派出机构作出行政处罚524件。'],
  ['answers in other cases', 'isOfSome', '办结公开申请37件，予以公开15件，其他情形答复8件，不予公开4件。'],
  ['what a budget takes in', 'isOtherCharge', '非税收入618万元，其中行政事业性收费16万元，罚没收入7万元。'],
  ['what is to be refused', 'isIntended', '公开申请办理中，拟不予公开8件。'],
  ['the most in a day', 'isOfSeason', '单日最多收到公开申请6件。'],
  ['ten days of the year', 'isOfSeason', '11月上旬收到公开申请6件。'],
  ['those that others helped with', 'isOfSome', '牵头办理公开申请6件，会办20件。'],
  ['one applicant', 'isOfOneApplicant', '申请人李某提出公开申请21件。'],
  ['papers by who may see them', 'isOfPapers', '发布情况：主动公开36件、依申请公开436件、不予公开43件。'],
  ['cases of all kinds', 'isOfAllKinds', [4, '办理复议案件63件、诉讼案件41件，其中涉及政府信息公开复议9件、诉讼8件。']],
  ['reviews of one kind', 'isUnrelated', [4, '土地确权类行政复议21件。']],
  ['disputes about something else', 'isUnrelated', [4, '行政复议21件、行政诉讼13件，均与政府信息公开无关。']],
  ['suits besides those on disclosure', 'isUnrelated', [4, '除政府信息公开外的行政诉讼21件。']],
  ['help to others', 'isHandledHere', [4, '指导下级单位应对政府信息公开行政复议21件。']],
  ['handed on to others', 'isOfDecisionWork', '移送公安机关行政处罚61件。'],
  ['a few of many results', '', '注：（七）总计37件，其中部分公开6件、不予公开4件。'],
  [
    'matters of two kinds that were no requests',
    'isNoRequest',
    '公开申请中，因属咨询类、信访类而不作为政府信息公开申请处理的21件。',
  ],
  ['letters, some refused', 'isOfLetters', '共收到公开申请35件。受理信访举报投诉494件，其中不予受理8件，已办结10件。'],
  [
    'letters, some without an answer',
    'isFarFromItsWord isOnOtherTopic',
    '处理网民留言、信箱来信591件，不予处理25件，无法提供答复23件。',
  ],
  ['papers of a higher body', 'isOfOthers', '上级废止规范性文件618件，及时同步更新。'],
  ['requests answered at once', 'isOfOneApplicant isOfSome', '申请人李某提出公开申请8件，经合并办理，作出答复1份。'],
  ...['不予办理', '补充答复', '再次答复', '联合办理', '转其他部门办理', '违规答复'].map(
    (how) => [`some: ${how}`, 'isOfSome', `收到公开申请35件，${how}1件。`] as const,
  ),
  ['what did not follow', 'isDenied', '这35件公开申请均未发生申请人申请行政复议、提起行政诉讼的情况。'],
  ['what was not carried over', 'isDenied', '35件公开申请均未结转下年度。'],
  ['not one', 'isDenied', [4, '未发生1件行政复议和行政诉讼案件。']],
  ['requests to others', 'isOfEnterprises', '共收到公开申请35件。公共企事业单位公开信息15家，收到申请3件。'],
  ['requests to a company', 'isOfEnterprises', '县供水公司收到政府信息公开申请2件。'],
  ...['集体申请', '批量申请'].map((kind) => [kind, 'isOfSome', `收到公开申请35件，${kind}3件。`] as const),
  ...['不予', '变更', '告知承诺'].map(
    (kind) => [`${kind}行政许可`, 'isOfOneKind', `作出行政许可321件，${kind}行政许可3件。`] as const,
  ),
  ['fines on the spot', 'isOfOneKind', '当场行政处罚9件。'],
  ['disputes of the government itself', 'isOfSomeDisputes', [4, '行政复议9件（其中本级行政复议2件）。']],
  ['disputes carried over', 'isOfSomeDisputes', [4, '上年结转行政复议2件。']],
  ['requests without effect', 'isOfSome', '收到公开申请35件，无效申请1件。'],
  ['complaints', 'isOfStrangers', '共收到公开申请35件。公共企事业单位公开信息300条，受理申诉21件。'],
  [
    'disputes beside other cases',
    'isOfStrangers isBesideOtherCases',
    '共收到公开申请35件。收到工伤认定申请100件，行政复议21件。',
  ],
  ['results of the numbers before', '', '公开申请中，13件经审查符合公开条件，予以公开，2件因本机关未制作，无法提供。'],
  [
    'requests for what is elsewhere',
    'isOfSome',
    '公开申请中，1件申请信息不属于政府信息。1件申请信息，属于其他部门职能。',
  ],
  ['what waits for the fee', 'isOfSome', '受理公开申请35件，待申请人缴费后答复2件。'],
  ['papers that were written', 'isFarFromItsWord', '答复公开申请37件，撰写答复书94份。'],
  ['cases of another body', 'isAssisting', '公开行政复议7件，其中本局5件，协助区政府复议2件。'],
  ['reviews left over from the year before', 'isNewAlone isOfLastYear', [4, '新收公开行政复议4件，上年未审结3件。']],
  ['half a year, and then more of it', 'isOfSeason', '上半年受理公开申请6件。其中同意公开21件。'],
  ['those of the year before', 'isBesides', '答复公开申请37件（含2021年收到、2022年答复的11件）。'],
  ['two years compared', 'isOfOtherYear', '共收到公开申请35件。2021年收到公开申请23件，同比增长52.2%。'],
  [
    'the rest without a number',
    'isPart isOfShare',
    '受理公开申请35件，其中网络申请20件、信函申请5件，其余均通过窗口等方式递交。',
  ],
]

/** The same in the report of a government, or of its office, for all its bodies. */
const bodies: readonly (readonly [name: string, reasons: string, line: string])[] = [
  ['each body', 'isOfOneBody', '县教育局收到公开申请6件，县水利局收到公开申请9件。'],
  ['towns', 'isOfOneBody', '云渡镇收到公开申请6件、石浦镇收到9件。'],
  ['counties', 'isOfOneBody', '青岚县收到公开申请6件、白石市收到9件、云岭区收到20件。'],
  ['two bodies at once', 'isOfOneBody', '县教育局、县水利局分别收到公开申请6件、4件。'],
  [
    'papers of the office and of the departments',
    'isByIssuer',
    '县政府及县政府办公室制发行政规范性文件6件，各部门制发9件。',
  ],
  ['the government itself', 'isOfOneBody', '县本级收到公开申请18件，办结17件，结转1件。'],
  ['the office and the rest', 'isOfOneBody', '县政府办公室收到公开申请18件，各部门收到17件。'],
  ['the office and the rest, 申请 told twice', 'isOfOneBody', '县政府办收到公开申请18件，县直各部门收到公开申请17件。'],
  ['the government and its bodies', 'isToldApart isOfOneWay', '县政府收到公开申请18件，县政府部门收到7件。'],
  ['the county and its towns', 'isOfOneBody', '县本级收到公开申请18件，乡镇（街道）收到公开申请17件。'],
  ['the share of the government', 'isOfOneBody', '全县共收到公开申请35件，其中县政府收到18件，办结17件，结转1件。'],
  ['its office, short', 'isOfOneBody', '全县收到公开申请35件。其中，县政府办受理18件，予以公开9件，无法提供4件。'],
  [
    'its office, in brackets',
    'isOfOneBody',
    '全县共收到公开申请35件；县政府（县政府办公室）收到18件，办结17件，结转下年度1件。',
  ],
  [
    'the departments, with their answers',
    'isOfOneBody',
    '县本级收到公开申请18件；各部门、街道受理17件，答复16件，结转1件。',
  ],
]

describe('bodies of a government', () => {
  test.each(bodies)('%s', (_, reasons, line) => {
    for (const organisation of ['芦汀县', '芦汀县人民政府', '芦汀县人民政府办公室']) {
      const report = proseReport([line], { organisation, cells: cells2021 })
      expect(told(report, 'prose')).toEqual([])
    }
    expect(reasonsIn(proseReport([line], { organisation: '芦汀县', cells: cells2021 }))).toBe(reasons)
  })
})

test('what came in through the office is a share of the government’s', () => {
  const line = '县政府办公室作为受理机关，全年收到公开申请18件，办结17件。'
  expect(told(proseReport([line], { organisation: '芦汀县人民政府', cells: cells2021 }), 'prose')).toEqual([])
})

describe('of others', () => {
  test.each(others)('%s', (_, reasons, ...lines) => {
    const report = proseReport(lines, { cells: cells2021 })
    expect(told(report, 'prose', 'date', 'fee.sum').filter(isLoud)).toEqual([])
    expect(reasonsIn(report)).toBe(reasons)
  })
})
