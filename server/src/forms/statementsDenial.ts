/**
 * Words of sentences that deny something (未收到申请, 无结转, 未发生行政复议), as real reports use them. Tested on text with
 * folded punctuation.
 */

/** A denial without a verb: what it denies has to stand close to it. */
export const bareDenial = /^(无|没有|不存在|均无)$/

/** A word for nothing that ends its clause: 依申请公开：无. */
export const zero = /^(无|零|均无)$/

/** Requests for something else, or of one kind: what is denied is not that requests came in. */
export const otherRequest =
  /更正|减免|投诉|举报|处理费|收费|涉密|季度|月份|逾期|超期|超时|异议|第三方|补正|撤回|重复|侵权|违规|不予|遗漏|拒绝|意见|目录|制度|指南|专人|栏目|反复/

/** 个别科室未收到, 12月未发生, 上述申请未引发, 如未收到: before a denial, what makes it say less than it seems. */
export const someBefore =
  /部分|个别|少数|某|有的|层面|[县区市]级部门|(?<![及和与、])[下所直]属|(?:以前|往|多|历|前[几两三])年|此前|上述|以上|[\d本当]月|季度|半年|[二三]级|专[区窗]|官网|网站|平台|(?<!报告|统计)期间|^(?:如(?!期)|若)/

/** 除网络申请外，未收到其他申请: the same in the clause before. */
export const exceptBefore = /除[^;。]*外/

/** 所属各单位共发生行政复议7件 */
export const othersBehind = /[下所直]属[^,;。]{0,12}\d/

/**
 * 未收到公民、法人和其他组织提交的, 未发生因政府信息公开引起的: between a denial and what it denies, words that leave nothing out.
 * 未收到其他申请, 没有积压的申请 and 未发生因公开不及时引发的诉讼 deny less.
 */
export const leavesNothingOut =
  /^(?!.*(?:其[他它余](?!组织)|不(?!服)|(?<![我本])(?:单位|部门)(?!和个人)|自然人(?!.{0,2}法)|向[省市县区旗州盟](?:人民)?政府))[公民法人或和及与者以其他组织社会各界接受到收产生主动级任何形式类方种途径渠道通过线上下书面网络在平台当现场窗口信函邮寄件电子传真提交出递送发起的了向我本全局委乡镇府办关机街厅县区市州省旗室处中心所院单位管有相来自从群众村居个然企业政息务开依申请要求获取于对涉事项因由为工作答复行理而引导致被不服针属举报投诉访园一门、()“”]*$/

/** 案件, 的情况: behind a dispute, words that name nothing else; 行政复议机关责令重新答复 is another event. */
export const behindDispute =
  /^[的申请案件情况形现象事项发生产等问题、和及与或以者提起举报投诉信访纠纷行为数量均类有政府息公开()”关应]*$/

/** 没有需要结转: between a denial and a carry-over. */
export const anyCarry = /^[的申请政府信息公开事项件任何有上年度需要未办尚转]*$/

/** 没有需要结转的其他事项 */
export const otherCarried = /^[^,;。]{0,8}(?:其[他它]|资金|项目|工作|任务)/

/** 举报9件，未引发行政复议: what was spoken of before had no such consequence. */
export const consequence = /引/

/** Ways by which requests come in. */
export const channels =
  /线上|线下|电子|微信|系统|网上|网络|在线|平台|信函|邮寄|邮件|当面|现场|窗口|传真|书面|来函|信件|口头/g

/** 书面和网络, 窗口、信函: ways of two kinds together stand for all; 传真、电子邮件 do not. */
export const kindsOfWays: readonly RegExp[] = [/网|在线|平台|线上/, /信函|邮寄|来函|信件/, /当面|现场|窗口|书面|线下/]

/** Applicants of one kind alone. */
export const organisations = /法人|企业|组织|机构/

/** Applicants of every kind. */
export const everyone = /公民|自然人|个人|群众|市民|公众|申请人/

/** 无涉及政府信息公开类行政复议 */
export const ofDisclosure =
  /^(涉及|针对|有关|相关|关于|属于|发生|产生|引起|引发|与|对|本|部门|单位|机关|政府|政务|信息|公开|工作|事务|类|方面|的)*$|^有?涉及[^,;]{0,14}(?:信息|政务)公开(?:工作|类|方面|申请)?的$/

/** 未制定规章和规范性文件, 未制发或废止行政规范性文件: nothing else stands in the clause behind the verb. */
export const noPapers =
  /^(?:过|的|新的|任何|[或和及、]废止|(?:地方)?政府规章|部门规章|规章|(?:地方性|行政)?法规|(?:行政)?规范性文件|[、和及或与]|或者|以及)+(?:等?情况|等)?$/

/** 无行政许可事项和行政处罚, 未作出行政处罚决定: the same of decisions. */
export const noDecisions =
  /^(?:过|任何|行政许可|行政处罚|行政强制|行政事业性收费|措施|执行|处理|决定|事项|项目|案件|情况|[、和及或与]|或者|以及|等)+$/

/** 网站无行政处罚: nothing was shown, whatever was decided. */
export const ofShowing = /公开|公示|公布|网|栏目|新增|暂/

/** What is denied has a cause: 未因政府信息公开… */
export const becauseOf = /^因/

/** The clause speaks of the disclosure of information. */
export const saysInformation = /公开|信息/

/** 未收到申请的，…: those that received none. */
export const thoseThat = '的'

/** What may follow 申请 without narrowing what is denied. */
export const afterObject =
  /^(的|政府|信息|公开|事项|事件|件|申请|情况|请求|诉求|要求|需求|业务|发生|案件|信件|来信|来函|行为|问题|产生|受理|办理|\(|\)|\.$)*$/

/** What may stand between a denial and a result of requests, and behind it: 没有（出现）不予公开的情形. */
export const beforeResult = /^(?:出现|存在|发生|作出|过)*$/
export const afterResult = /^(?:的|情形|情况|现象|决定|答复|申请|政府信息|事项|件|、|和|及)*$/

/** 行政复议数量均 before 为零 */
export const beforeZero = /^(政府|信息|情况|事项|数|量|申请|案件|件|均|皆|都|为|是|的|发生|:)*$/

/** All ways together, so that one that is named stands for any. */
export const anyChannel = /任何|各类|各种|等/

/** Disputes of another kind, or a body's part in them. */
export const otherDispute = /备案|应诉|代理|承办|审理|违法|违反|违规|变更|确认|费用/

/** A dispute that was lost. */
export const lost = /撤销|败诉|纠错/

/** What was carried over came from the year before. */
export const fromLastYear = /(上年度?|上一年度?|去年)$/
