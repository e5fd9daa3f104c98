import { describe, expect, test } from 'vitest'
import { cells2021 } from '../support/figures2021'
import { reasonsIn } from '../support/proseReasons'
import { type Line, proseReport, told } from '../support/proseReport'

/**
 * Sentences whose numbers disagree with the tables on purpose and mean something else, with the reasons that hold them.
 * Without a reason a trap is held before: the number has no cells, agrees with some, or stands in a list.
 */
const traps: readonly (readonly [name: string, reasons: string, ...lines: Line[]])[] = [
  ['E1 收到 means 新收', '', '全年收到政府信息公开申请35件。'],
  ['E1 收到 means 新收 + 结转', '', '全年收到政府信息公开申请40件。'],
  ['E1 some of those who asked', '', '全年收到政府信息公开申请35件。其中，公民提出申请28件。'],
  [
    'E1 of all that was dealt with',
    'isPart',
    '收到依申请公开件35件，上年度结转5件，共办理40件，其中36件为自然人申请。',
  ],
  ['E1 the others', '', '全年收到政府信息公开申请35件，除3件结转下年度外，其他32件均已按时办结。'],
  [
    'entries of a site, told as decisions',
    'isEntryOfSite',
    '本年主动公开水源信息31条；河道巡查信息8条；行政处罚决定61条；闸站信息3条。',
  ],
  ['rejected among suits', 'isAmongRejectedSuits', '政府信息公开行政复议9件、行政诉讼8件，驳回3件，维持7件。'],
  ['rejected among reviews', 'isAmongRejectedSuits', '政府信息公开行政复议9件，驳回3件，维持2件，行政诉讼8件。'],
  [
    'of both kinds, some rejected',
    'isAmongRejectedSuits',
    '政府信息公开行政复议9件，行政诉讼8件，共驳回6件，维持4件。',
  ],
  ['papers left in force', '', '全面梳理文件，继续有效20件，废止12件。'],
  ['licences put online with what they are', 'isPutOnline isEntryOfSite', '网站公示办理行政许可300件，行政处罚50条。'],
  [
    'put online, whatever was done better',
    'isPutOnline',
    '做到应公开尽公开，优化办理流程，行政许可30件，行政处罚5件。',
  ],
  ['requests that are still open', '', '收到公开申请35件，引发行政复议9件，尚未办结3件。'],
  ['not of this body', '', '未制定以县政府名义印发的规范性文件。'],
  ['E2 how a review ended', '', '政府信息公开行政复议9件，撤回行政复议申请3件，终止复议2件。'],
  ['E3 messages', 'isFarFromItsWord isOnOtherTopic', '全年收到群众留言126件，办结126件，答复率100%。'],
  ['E3 hotline', 'isFarFromItsWord isOnOtherTopic', '全年受理12345热线工单22050件，办结22050件。'],
  [
    'E3 mailbox after requests',
    'isOfStrangers isOnOtherTopic',
    '收到政府信息公开申请35件。另外，县长信箱收到来信61件，办结61件。',
  ],
  ['E3 proposals', '', '承办人大代表建议12件、政协提案9件，全部办结，办结率100%。'],
  ['E3 counter', 'isFarFromItsWord isOnOtherTopic', '政务服务大厅全年受理审批事项5120件，办结5118件。'],
  ['E3 advice', 'isOnOtherTopic', '接受政府信息公开咨询210次，答复210次。'],
  ['E3 petitions', 'isFarFromItsWord isOnOtherTopic', '全年受理信访事项24件，办结23件，1件正在办理中。'],
  ['E3 complaints', 'isFarFromItsWord isOnOtherTopic', '受理投诉举报85件，答复85件。'],
  ['E4 open list', '', '主动公开政府信息500条，其中涉及民生类120条、财政类80条等。'],
  ['E4 mainly', '', '主动公开政府信息500条，主要包括：政策文件120条、工作动态80条。'],
  ['E4 rounded part', '', '主动公开政府信息500条，其中网站约300条、公众号160条。'],
  ['E5 two divisions', '', '主动公开信息300条，其中网站180条、公众号120条；其中政策类90条、动态类210条。'],
  ['E6 rounded', 'isApproximate', '全年收到申请公开30余件，办结约30件，近20件予以公开。'],
  ['E6 rounded total', '', '发布信息700余条，其中网站600余条、公众号30余条、其他160余条。'],
  ['E7 less than last year', '', '收到政府信息公开申请35件，比上年减少38件，下降52.1%。'],
  ['E7 last year in brackets', '', '收到政府信息公开申请35件，比2021年（73件）下降52.1%。'],
  ['E7 more', '', '收到政府信息公开申请35件，较上年增加12件，同比增长52.2%。'],
  ['E7 from … to …', 'isCompared', '新收政府信息公开申请由29件增至35件，增加6件。'],
  [
    'E2 shares of named bodies',
    'isToldApart isRemainder',
    '信息公开申请由办公室受理9件，教育局受理20件，其余部门受理6件，共计35件。',
  ],
  ['E7 last year', 'isOfLastYear', '收到政府信息公开申请35件，上年收到政府信息公开申请23件。'],
  ['E7 another year', 'isOfOtherYear', '2021年收到政府信息公开申请23件，2022年收到政府信息公开申请35件。'],
  ['E8 since', 'isOfOtherYear', '自2008年以来累计收到政府信息公开申请381件。'],
  ['E8 history', 'isOfAllYears', '历年累计制发行政规范性文件210件。'],
  ['E8 quarter', 'isOfSeason', '一季度收到政府信息公开申请9件。'],
  ['E8 average', 'isOfSeason', '月均收到政府信息公开申请9件，最多的月份为12件。'],
  ['a share of each body', '', '本年政府新收公开申请12件，均予以公开；部门新收公开申请23件，均予以答复。'],
  ['those that were answered', '', '公开申请按时办理，2022年受理的37件申请件已按规定在法定期限内予以答复。'],
  ['what a share is taken of', 'isWholeOfShare', '政府信息公开行政复议9件，占全部行政复议案件63件的14.3%。'],
  ['reviews of all kinds, and those on disclosure', 'isOfAllKinds', [4, '行政复议案件63件中，涉及政府信息公开9件。']],
  ['reviews about something else', 'hasOtherCauseBefore', [4, '因不服行政强制申请行政复议21件。']],
  ['suits about something else', 'hasOtherCauseBefore', [4, '因房屋征收引发行政诉讼21件。']],
  ['what suits were about, behind them', 'hasOtherCauseBehind', [4, '发生行政诉讼案件21件，均与行政处罚有关。']],
  ['a number for each year', 'isOfEachYear', '2021年、2022年分别收到公开申请21件、35件。'],
  ['those that are not clear yet', 'isOfSome', '收到公开申请35件，其中2件申请正在补正。'],
  ['a charge that was not collected', 'isOtherCharge', '免征行政事业性收费21万元。'],
  ['what was answered and what was not yet', '', '收到公开申请35件，已办理37件，未办理3件。'],
  ['what waits', '', '收到公开申请35件，办结37件，待办理3件。'],
  ['what is overdue', '', '收到公开申请35件，办结37件，逾期未办理0件，超期未办结0件。'],
  ['what was not done the year before', '', '收到公开申请35件，上年未办理5件。'],
  ['by whom they were dealt with', '', '收到公开申请35件，转办12件，自行办理23件。'],
  ['mainly, with the total behind', '', '主要包括政策类120条、动态类80条，共公开信息500条。'],
  ['people who asked', '', '全区收到21个申请人提出的政府信息公开申请35件。'],
  [
    'what was taken back is no row of its own',
    'isBesideWithdrawn',
    '办结公开申请37件，其中予以公开15件，部分公开6件，不予公开4件，无法提供7件，不予处理3件，申请人撤销申请1件，其他处理1件。',
  ],
  [
    'papers that are in force, and whose they are',
    'isOfThoseInForce',
    '汇编现行有效的规范性文件，包括以县政府名义印发的规范性文件30件。',
  ],
  ['suits of another kind', 'isOfStrangers', '全年处理民事诉讼2件，没有发生信息公开案件。'],
  ['older papers put up later', 'isFarFromItsWord', '公开规范性文件解读20件（今年解读20件，补发以前的解读6件）。'],
  ['an entry on the web', '', '发布网站信息20条，其中规范性文件12条、规章文件3条、其他5条。'],
  [
    'parts of another list',
    '',
    '公开甲类50条、乙类52条，共发布102条；专题包括机构4条、价格52条、项目30条，共发布86条。',
  ],
  ['taken back', '', '共收到并处理政府信息公开申请35件，申请人主动撤回信息公开申请3件。'],
  [
    'answers beside what was taken back',
    'isBeforeWithdrawn',
    '收到公开申请35件，其中31件完成办结，4件由申请人主动撤销申请。',
  ],
  [
    'kinds without figures',
    '',
    '公开信息80条，其中村务40条；应急方面，公开了12条信息，包括预案、预警等；回应13条；发布15条。',
  ],
  [
    'the government and its bodies',
    'isToldApart isReceivedByGovernment',
    '市政府共受理公开申请12件，各乡镇政府、市政府各部门共受理公开申请23件。',
  ],
  ['put to the government', 'isOfOneWay isOfShare', '受理向市政府提出的公开申请12件，各地各部门共办理公开申请31件。'],
  [
    'in place of the government',
    'isOfOneWay isOfShare',
    '全年代表区政府处理公开申请17件，区政府办公室处理公开申请18件。',
  ],
  ['the whole area beside its government', '', '全区共受理公开申请800件，区政府本级共受理公开申请35件。'],
  ['batches with what they hold', '', '开放书目5个批次，共计60个书目；开放展品2个批次，共计18个展品。'],
  [
    'part of them answered',
    'completesTotal',
    '受理公开申请35件，其中24件均按规定程序办结，4件本机关不掌握，重复申请2件，主动撤销5件。',
  ],
  [
    'a part with a total of its own',
    '',
    '公开信息188条，其中目录甲50条、乙52条，共发布102条；专题包括丙56条、丁30条，共发布86条。',
  ],
  ['those of one level', 'isPart isOfShare', '收到公开申请35件。其中，区级收到依申请30件，镇级收到5件。'],
  ['two names of one row', 'isOneReasonNotHeld', '收到公开申请35件，其中信息不存在3件，本机关不掌握1件。'],
  [
    'two reasons of one row',
    'isOneReasonNotHeld',
    '收到公开申请35件，3件因本机关不掌握无法提供，1件因信息不存在无法提供。',
  ],
  [
    'another body, and what is not held',
    'isOfSome isOneReasonNotHeld',
    '收到公开申请35件，告知向其他机关申请2件，本机关不掌握2件。',
  ],
  [
    'what became of those of one channel',
    'isOfOneWay isOfShare',
    '受理线上信息公开申请26件，办结24件，结转下年度2件，受理线下信息公开申请9件，全部办结。',
  ],
  [
    'channels with their answers',
    'isPart isOfShare isOfOneWay',
    '收到公开申请35件，其中网络申请26件，办结24件，结转2件；信函申请9件，办结9件。',
  ],
  ['cases of the government', 'isOfCourts', '推进政务公开，收到以市政府为被告的行政应诉案件24件，胜诉率95.24%。'],
  ['what was not opened', '', '办结公开申请37件：一是公开21件，包括予以公开15件、部分公开6件；二是未公开16件。'],
  ['what was stopped', 'isOfSome', '收到公开申请35件，逾期未按收费通知要求缴纳费用，不再处理其政府信息公开申请2件。'],
  ['answers that opened', 'isOfSome', '收到公开申请35件，答复公开21件，其余不予公开或者无法提供。'],
  ['written for the government', 'isOfSome', '为市政府起草依申请公开答复8件。'],
  [
    'passed on, and its own',
    'isOfOneWay completesAnswers',
    '办理公开申请37件，其中市局转办答复12件、直接受理答复25件。',
  ],
  ['within days', 'isOfSome isFarFromItsWord', '收到公开申请35件，5个工作日内办结12件，10个工作日内办结20件。'],
  ['answers by kind', '', '收到公开申请35件，其中“属于已主动公开答复数”2件，不属于本行政机关公开答复数3件。'],
  ['the others were answered', 'isBesides', '收到公开申请40件。其中，12件内容不属于我局职责，另28件均已答复。'],
  ['answers to the others', 'completesAnswers', '收到公开申请40件，12件内容不属于我局职责，28件已答复。'],
  ['what was due', '', '受理公开申请40件，应办结37件，已办结37件，另有3件结转下年度。'],
  [
    'papers by who may see them',
    'isOfPapers',
    '制作信息112条，其中主动公开信息数7条；依申请公开信息数59条；不予公开信息数46条。',
  ],
  [
    'news of kinds',
    'isFarFromItsWord',
    '发布信息70条，其中行政许可类信息24条、规范性文件信息4条、行政复议类信息42条。',
  ],
  ['papers that stay in force', 'isLeftInForce', '清理文件，确定继续有效的行政规范性文件33件。'],
  ['each of both', '', '政府信息公开行政复议、行政诉讼各9件。'],
  ['the rest of a short list', '', '答复的申请中，予以公开15件，本机关不掌握无法提供4件，其他18件。'],
  ['parts with a total of their own', '', '发布信息500条，其中网站180条、公众号120条，两类合计300条。'],
  ['answers beside what was not answered', 'completesTotal', '收到公开申请35件，答复25件，不予处理3件，无法提供7件。'],
  ['reviews or suits', '', '全年因政府信息公开被申请行政复议或被提起行政诉讼的情况：17件。'],
  ['suits that may stand alone', '', '因政府信息公开被申请行政复议、提起行政诉讼8件。'],
  ['papers by whose name they bear', 'isByIssuer', '制定行政规范性文件6件，其中以政府名义印发2件、以部门名义印发4件。'],
  ['what was put together', 'isToldApart', '收到申请公开的政府信息41条，归并为35件办理。'],
  ['what was struck off', 'isToldApart', '收到公开申请38件，扣除重复登记3件，登记35件。'],
  ['taken back before it was counted', '', '收到公开申请36件，因申请人主动撤销1件，登记35件。'],
  ['answered with others', 'isOfSome', '收到公开申请35件，会同办理2件，协同答复4件。'],
  ['a suit between others', 'isHandledHere', '作为第三人参加政府信息公开行政诉讼2件。'],
  ['more time', 'isOfSome', '全年收到政府信息公开申请35件，经批准延期答复4件。'],
  ['none too late', 'isOfSome', '全年收到政府信息公开申请35件，逾期未答复0件。'],
  ['not admitted', 'isOfSome', '全年收到政府信息公开申请35件，不予受理2件。'],
  ['answered again', 'isOfSome', '政府信息公开申请中，重新答复1件。'],
  ['by post', 'isPart', '收到政府信息公开申请35件，其中快递收到12件。'],
  ['a dispute withdrawn', '', '因政府信息公开被申请行政复议9件，申请人撤回复议申请2件。'],
  ['a reason without a row', 'sharesRow', '政府信息公开申请中，因涉及个人隐私不予公开2件。'],
  ['to be repealed', 'isIntended', '拟废止规范性文件9件。'],
  ['repealed and lapsed', 'isBesideLapsed', '废止行政规范性文件1件，宣布失效行政规范性文件1件。'],
  ['decisions of one procedure', 'isOfCampaign', '简易程序行政处罚60件，普通程序28件。'],
  ['papers by who may see them', 'isOfPapers', '发布文件按属性分：主动公开20件、依申请公开30件、不予公开46件。'],
  ['papers of the year', 'isOfPapers', '全年制发公文120件，其中主动公开20件，依申请公开54件，不予公开46件。'],
  ['under the name of companies', 'isOfOneApplicant', '以公司名义提交的公开申请3件，以个人名义提交的公开申请30件。'],
  ['put forward by one kind', 'isOfOneApplicant', '由企业向本局提出的信息公开申请3件，律师事务所递交申请1件。'],
  ['heads, not requests', '', '全年共收到9个自然人的公开申请。'],
  ['last year in a clause of its own', 'isOfLastYear', '去年，我局收到公开申请21件，办结20件。'],
  ['last year, then this one', 'isOfLastYear', '上一年度，我局收到公开申请21件，本年度收到35件。'],
  [
    'withdrawn beside what was answered',
    'followsWithdrawn',
    '共收办公开申请40件，其中申请人撤回1件，正式答复36件，结转下年度3件。',
  ],
  ['admitted beside those withdrawn', 'followsWithdrawn', '收到公开申请35件，经沟通撤件12件，受理23件。'],
  ['all but those withdrawn', 'followsWithdrawn', '收到公开申请35件，除2件经沟通撤回外，答复34件。'],
  ['passed on by a hotline', 'isOfOneWay', '收到热线转办的公开申请3件。'],
  [
    'held by nobody and held elsewhere',
    'isOneReasonNotHeld',
    '公开申请中予以公开15件，不属于本机关公开3件，信息不存在1件。',
  ],
  ['several kinds of applicants', '', '受理公民、商业企业提出的公开申请35件，自然人、法人申请公开36件。'],
  ['told to add to it', 'isOfSome', '全年告知补正公开申请6件，经补正后受理的申请5件。'],
  ['looked through by others', 'isOfSome', '法律顾问审核公开申请答复18件，与部门会商后答复公开申请4件。'],
  ['answered together', 'isOfSome', '收到公开申请35件，合并答复2件。'],
  ['over the years', 'isToldApart', '累计办理公开申请120件，其中本年度40件。'],
  ['rejected and upheld', 'isAmongRejectedSuits', '政府信息公开行政复议9件，其中驳回3件、维持2件。'],
  [
    'information by who may see it',
    'isOnOtherTopic isOfPapers',
    '公开政府信息中主动公开信息66条，不予公开信息1条，依申请公开信息2条。',
  ],
  ['from elsewhere', 'isOfOneApplicant', '外地申请人提交的公开申请5件。'],
  ['passed on by others', 'isOfOneWay', '全年收到信访部门转来的公开申请3件。'],
  ['E8 month', 'isOfSeason', '其中6月份收到政府信息公开申请9件。'],
  ['E9 published decisions are fewer', 'isEntryOfSite', '网上公示行政许可300条、行政处罚80条。'],
  ['E10 lists', 'isFarFromItsWord', '1.收到公开申请后及时登记。2.15个工作日内答复。'],
  ['E10 document number', '', '按照国办函〔2020〕109号和第711号令收取，电话0000-1234567。'],
  ['E10 heading', '', '（一）1.依申请公开。①答复规范。'],
  ['E10 hotline', '', '12345热线与公开申请分开办理。'],
  ['E11 Chinese numerals', '', '全年收到两件政府信息公开申请，十二次补正。'],
  ['E12 broken lines', '', '全年收到政府信息公开申请 35\n件，答\n复 37 件。'],
  ['E13 in part two', '', [2, '全年收到政府信息公开申请35件。']],
  [
    'E15 repeated',
    '',
    [1, '政府信息公开行政复议9件，诉讼8件。'],
    [5, '针对9件行政复议、8件行政诉讼反映的问题逐一整改。'],
  ],
  ['E16 no 日', '', [0, '本报告所列数据的统计期限自2022年1月1日起至12月31止。']],
  ['by way', 'isPart isOfShare', '全年收到政府信息公开申请35件，其中网上申请20件，信函申请9件，当面申请6件。'],
  ['by topic', 'isOnOtherTopic', '从内容看，教育类申请12件、土地类申请23件。'],
  ['by office', 'isToldApart isOfShare', '政府信息公开申请由各乡镇受理12件，县直部门受理23件。'],
  ['share of one office', 'isToldApart isOfShare', '收到政府信息公开申请35件，其中县直部门收到20件，各乡镇收到15件。'],
  [
    'told apart from those concluded',
    'isBeforeWithdrawn',
    '新收公开申请35件，办结36件，逾期未补正不再处理1件，结转下年度3件。',
  ],
  ['not of this office', '', '公开申请中，予以公开15件，部分公开6件，不属于本局公开9件。'],
  ['kept for requests', 'isOfSome', '全年制发公文80件，其中认定属性为依申请公开12件。'],
  ['kept for requests, beside what is exempt', '', '印发公文中依申请公开12条，免予公开30条。'],
  ['services at the counter', 'isOnOtherTopic', '大厅进驻政务服务事项460项，全年办理9100件。'],
  ['one result, twice', 'isDivided', '新收公开申请35件，予以公开11件；上年结转5件，予以公开4件。'],
  ['carried in other words', '', '公开申请中予以公开15件，部分公开6件；留待下年度办理3件。'],
  ['of what kind some are', '', '收到公开申请35件，12件为申请公开规划信息，23件为申请公开招生信息。'],
  ['all, then what is new of it', '', '共受理公开申请40件，上年结转后新收到35件。'],
  ['asked for an opinion', 'isOfStrangers', '全年收到3份市政府办公室依申请公开征询件。'],
  ['withdrawn', '', '公开申请中，申请人主动撤回2件。'],
  ['withdrawn by their writers', '', '经沟通，申请人主动撤销申请11件。'],
  [
    'applicants behind a carry-over in brackets',
    '',
    '收到公开申请40件（含上年结转5件），其中自然人34件，法人或其他组织6件。',
  ],
  [
    'opened wholly and in part',
    '',
    '办结公开申请37件，其中公开21件（全部公开15件、部分公开6件），不予公开4件，无法提供7件。',
  ],
  ['granted, partial in brackets', '', '公开申请中予以公开21件（含部分公开6件），不予公开4件。'],
  ['opened before', 'wasOpenedBefore', '公开申请中，告知已主动公开9件，同意公开6件，部分公开6件。'],
  [
    'the rest',
    'isRemainder',
    '办结公开申请37件，予以公开15件；部分公开6件；不予公开4件；无法提供7件；其余5件作其他方式处理。',
  ],
  ['answers by body', 'isToldApart completesAnswers', '收到公开申请35件，答复37件，其中镇政府答复18件、部门答复19件。'],
  ['reviews done and open', 'isOnOtherTopic', '因信息公开申请行政复议9件，已办结8件，1件尚在办理中。'],
  ['suits of all kinds', 'isOfAllKinds', '行政应诉案件31件，其中涉及政府信息公开8件。'],
  ['reviews of all kinds', 'isOfAllKinds', '全县行政复议案件210件，政府信息公开类占4.3%。'],
  ['one number each', '', '政府信息公开引发的行政复议、行政诉讼分别为9件、8件。'],
  ['papers by issuer', 'isByIssuer', '制发县政府规范性文件4件、部门规范性文件2件。'],
  ['decisions of a campaign', 'isOfCampaign', '全年查处违法行为5200起，行政处罚610起。'],
  ['other money beside the charge', '', '行政事业性收费之外，罚没收入23.4万元。'],
  ['one platform', 'isOfShare', '依申请公开平台新增用户310人，受理申请21件。'],
  ['kinds of coercion', 'isOneKindOfCoercion', '行政强制措施5件，行政强制执行1件。'],
  ['by applicant', '', '收到政府信息公开申请35件，公民申请30件，企业申请3件。'],
  ['answered by another body', 'isOfSome', '协助办理县政府依申请公开7件。'],
  ['shown on the web', 'isOfSome', '网站发布依申请公开信息9条。'],
  ['one kind of suits', '', '政府信息公开行政复议9件；未经复议直接诉讼4件，复议后诉讼4件。'],
  ['licences asked for', '', '受理行政许可申请402件，行政许可事项清单共26项。'],
  ['no number of the cell', 'isFarFromItsWord', '行政处罚案卷评查12件。'],
  ['checked papers', 'isOfPaperWork', '审查行政规范性文件19件，清理规范性文件85件，备案6件。'],
  ['other papers', '', '制发行政规范性文件6件，印发工作方案3件。'],
  ['fee for information', '', '收取信息处理费40元。'],
  ['money elsewhere', '', '投入经费12.5万元。'],
  ['extraction damage', '', [0, '统计期限自202211日起至20221231日止。']],
]

/** The same in the report of a government, or of its office, for all its bodies. */
const bodies: readonly (readonly [name: string, reasons: string, line: string])[] = [
  ['each body', 'isOfOneBody', '县教育局收到公开申请6件，县水利局收到公开申请9件。'],
  ['towns', 'isOfOneBody', '云渡镇收到公开申请6件、石浦镇收到9件。'],
  ['counties', 'isOfOneBody', '青岚县收到公开申请6件、白石市收到9件、云岭区收到20件。'],
  ['two bodies at once', 'isOfOneBody', '县教育局、县水利局分别收到公开申请6件、4件。'],
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

describe('traps', () => {
  test.each(traps)('%s', (_, reasons, ...lines) => {
    const report = proseReport(lines, { cells: cells2021 })
    expect(told(report, 'prose', 'date', 'fee.sum').filter(isLoud)).toEqual([])
    expect(reasonsIn(report)).toBe(reasons)
  })
})

function isLoud(finding: string): boolean {
  return /^(error|warning|information) /.test(finding)
}
