/**
 * What else reports speak of, in words that statements use as well. A number beside these words is not held against a
 * table. Source: observation, sentences of real reports that mean something else than the table they seem to speak of.
 */

/** Requests for information are spoken of. */
export const requestTopic =
  /依申请(公开|(政府)?信息公开)?(政府信息)?((办理)?事项|件|业务|服务|案件|项目|文件)?|(?<!非(?:政府)?信息|[党村居校厂]务)公开申请(?:办理)?(事项|件|案件|业务)?|申请公开(事项|项目)?|(?<!非)政府信息[^依]{0,6}申请(?:办理)?(案件|事项)?|申请.{0,6}政府信息(?:公开)?(?:的?(?:事项|要求|请求|项目|文件))?|申请获取|信息公开的?(答复|告知)|(?:收到|受理|接收|答复)[^,;。\d]{0,12}信息公开(?=\d)|申请人(?!大)/g

/** Something else is spoken of that is counted in 件 as well: letters, calls, proposals, cases. */
export const strangerTopic =
  /留言|信箱|(?:群众|公众|网民|市民)信件|工单|热线|来信|来访|来电|网民|网友|建议|提案|议案|咨询|好差评|诉求|政务服务|征询.|12345|审批|执照|行政许可|行政处罚|登记(?!、?(?:审[核查]|办理|受理|答复|转办|分办|流转))|线索|(?<!结转|公开|申请)办件|问卷|调解|纠纷|证照|复议|诉讼|投诉|举报|信访|督办|救助|低保|补贴|贷款|案件|规范性文件|信息管理|非(?:政府)?信息公开申请|[党村居校厂]务公开申请/g

/** 住房申请, 认定申请: asked for something else, as the unit before 申请 tells. */
export const otherRequests =
  /[^的到理收开息依被出交类复件条份个次例起人民众织业构上下面函络子转结余其期年度共计为该此本位关述向再未对项新些有所与和或及等已均可不无非按受量回销正法线寄场头师体台口箱站信真道式司径质申后前成增效部从按因由就□,;。:()、“”"\d]申请(?!人|公开|表|书)/g

/** Too common to change the subject of a passage, but beside the number they are what it counts. */
export const commonObjects =
  /事项|意见|问题|项目|文件|业务|服务|检查|整改|合同|资金|企业|群众|材料|稿件|新闻|推文|解读|舆情|帖/g

/** 收到的申请: in a report on disclosure, requests for information, unless something else is spoken of. */
export const bareRequest = /(收到|接到|接收|新收到?)(的|\d+件)?(各类)?申请/

/** The disclosure of information is spoken of: disputes named there are those of table 四. */
export const disclosureTopic = /信息公开|政务公开|依申请/

/** （二） opens a section, and what its heading says where it is about requests. */
export const opensSection = /^\([一二三四五六七八九十]+\)/
export const requestSection = /^\([一二三四五六七八九十]+\)[^,;。:]{0,8}依?申请公开/

/** A reason for refusing a request, in the form's own words, and no letter of complaint. */
export const petitions = /信访、?(?:(?:举报|投诉)、?(?:投诉|举报)类?|(?:举报|投诉)类(?:申请)?)/g

/** The number is compared, or is itself a difference. */
export const comparison = /较|相比|同比|环比|比(上|去|前|往|同|20)|增长|增加|增幅|减少|下降|上升|回落|降低|提高|净增/

/** A year of a comparison, with the unit before it: 较2021年; 与2021年持平. */
export const comparing =
  /^[较比]|^[与同和]20\d\d年度?(?:同期)?(?:基本|大致|数量|总量|情况)*(?:相比|持平|相同|一致|相当)/

/** 由50件增至58件: what it was before. */
export const startOfChange = /[由从](?:20\d\d年度?|上一?年度?|去年)?的?$/

/** Last year is spoken of, and not what it left to this one. */
export const lastYear = /(上年|上一年|去年|往年|前年)(?!度?.{0,3}(结转|转入|未办结|遗留|继续))/

/** A part of the year, or an average. */
export const season =
  /单[日月]|最多|(?:春节|国庆|假期|疫情|汛期)期间|截[至止]到?(?:20\d\d年)?\d+月|\d月(?:底|份)?(?:收到|受理|接[到收])|\d月[上中下]{1,2}旬|[一二三四1-4]季度|上半年|下半年|\d月(份|至|-|—|,)|当月|每[月周日季]|[月周日季]均|平均|试点/

/** 每月上报数量，今年以来接到12件: what the sentence says before it turns to the whole year. */
export const beforeWholeYear = /^.*(?:今年以来|全年|本年度?)(?!.*(?:季度|上半年|下半年|\d月))/s

/** 去年，我局收到12件: said of all that follows, until the sentence turns to this year. */
export const lastYearFirst =
  /(?:^|[,;])(?:上年|上一年|去年|前年|往年)度?(?:全年|同期)?,(?![^。]*(?:今年|本年|20\d\d年))/

/** The whole year, told by its first and last day. */
export const fullYear = /1月1日|截[至止]到?(?:20\d\d年)?12月(?!\d)|12月3[01]日|12月底|12月末|1月?(-|至|—)12月份?/g

/** Several years together; 一年来 is the year of the report. */
export const history =
  /历年|(?<!年|年度|年初)以来|至今|建站|开通|历次|近(?!一年)[一二两三四五六七八九十\d]+年|(?:[二两三四五六七八九十]|十一)年来/

/** 2022年、2023年分别收到申请22件、26件: a number for each year. */
export const eachYear = /20\d\d(?:年度?)?[、和与及]20\d\d年度?[^。]*分别/

/** 累计收到208件: since when, nothing says. */
export const sumSince = /累计/
/** The year that 累计 is said of. */
export const ofYear = /全年|本年|今年|年内|年度|20\d\d年/

/** Something that is wanted, not what happened. */
export const intention =
  /目标|计划|拟[废制出清修不]|力争|预计|(?<!按照?[^,;。]{0,8}|依据?|根据|符合|(?:信息|公开|申请)的)要求(?!(?:公开|获取|提供)(?:政府|相关|有关)?信息|提供公开出版物|行政机关|确认|重新|缴纳)|每(人|个|位|家)|如果|若/

/** One way by which requests come in: the number is a part of them. */
export const channel =
  /申请系统|网上|网络|在线|平台|(?<!公开)信函|邮寄|邮件|邮箱|EMS|当面|现场|窗口|专[区窗柜栏]|传真|书面|纸质|线上|线下|互联网|网站|来函|(?<!公开|申请)信件|口头|电话|快递|专递|电子|微信|公众号|小程序|APP/i

/** Several ways together: the number is the whole. */
export const everyChannel =
  /线上.{0,3}线下|各类|各种|多种|等(渠道|方式|途径|形式|多种|政府信息|公开申请|依申请)|(渠道|方式|途径|形式)(共|累计|全年)/

/** Requests of some bodies, or about one subject: the number is a part. */
export const share =
  /向[省市县区旗州盟]?(?:人民)?政府(?:提出|提交|申请)|代表?[省市县区旗州盟]?(?:人民)?政府|(?:^|[,;])[省市县区旗州盟]级(?:共|累计|全年)*(?:收到|受理|接收)|各(?!类|种|项|渠道|级)|本级|所属|下属|直属|县直|市直|区直|(?<![我本该各])(?:部门|乡镇|镇街|镇乡)(?:\([^()]{1,8}\))?(?:共|累计|分别|全年)*(?:收到|受理|接收|收办)|(?<![各分此])类|涉及|关于|有关|转[来送办交]|移送|交办|直接(?:受理|收到)|企事业单位/

/** 全市各级政府及部门, 全区各部门、镇街: all bodies, whose number is no part. */
export const allBodies =
  /全[省市县区旗州盟](?:各级[^,;。\d]{0,12}|各行政机关|各单位|(?:各[^,;。\d]{0,6})?(?:部门|单位)[、和及][^,;。\d]{0,6}(?:镇|乡|街道?))|各级、?各部门|各(?:乡?镇|乡|街道)[^,;。\d]{0,12}(?:部门|单位)(?:\([^()]{1,6}\))?|各部门、?各?(?:乡?镇|镇?街道?)/

/** 由企业提出的申请3件, 以个人名义提交的申请2件: those of one kind of applicants, which are a part. */
export const oneApplicant =
  /(?:公民|居民|村民|个人|企业|公司|法人|组织|机构|单位|律师|律所|事务所|外地申请人|本地申请人)(?:个人|本人)?(?:的?名义)?(?:向[^,;。]{1,12})?(?:提交|提出|递交|发起)|(?:某|个别|[单同]一|[一1]名)[^,;。]{0,14}(?:提交|提出)/

/** 公民提出的申请: those of anybody, or of persons. */
export const byCitizens = /公民(?:个人)?(?:提交|提出|递交|发起)/
/** Applicants that are no persons. */
export const otherApplicants = /企业|公司|法人|组织|机构|单位|律师|律所|事务所/

/** Other applicants, joined to one that a column is named after, before it. */
export const applicantBefore = /(?:公民|个人|群众|居民|村民|企业|公司|法人|组织|机构|单位)(?:、|和|及|与|或)+$/
/** The same behind it. */
export const applicantBehind = /^(?:、|和|及|与|或)+(?:公民|个人|群众|居民|村民|企业|公司|法人|组织|机构|单位)/

/** 公民、法人和其他组织提出的申请, 个人或企业提交的申请: applicants of every kind. */
export const everyApplicant =
  /(?:公民|自然人|个人|群众)[、和或及与者]{1,2}[^,;。]{0,10}(?:法人|组织|企业|单位|机构|公司)|各类|各界/

/** Requests that another body answers. */
export const assisting = /牵头|协助|协同|配合|协办|会[办同]|代为|指导|督促|督办|为[^,;。]{1,8}起草|名义/

/** 信息不存在7件，本机关不掌握1件: reasons that are told apart and share the row 不掌握. */
export const reasonsNotHeld: readonly RegExp[] = [
  '不掌握',
  '不存在',
  '未(?:制作|获取|保存)',
  '其他(?:行政)?(?:机关|部门|单位)',
  '(?:不属于?|非)本(?:行政)?(?:机关|部门|单位|局|委|街道|镇|乡)',
].map(
  (words) => new RegExp(`(?:${words})[^,;。\\d]{0,16}\\d|\\d[件条份宗起](?:为|因|由于)?[^,;。\\d]{0,6}(?:${words})`),
)

/** Reasons that share a row with others: 因涉及个人隐私不予公开2件. */
export const privateReason = /隐私|商业秘密/

/** 延期答复5件，不予受理2件，告知补正6件，合并答复2件: how some were dealt with. */
export const ofSome =
  /延期|延长|逾期|超期|超时|提前(?:答复|办)|当[场日天](?!提[交出]|递交|申请)|未(?:能|予)?(?:按[期时]|及时)?(?:答复|办结|受理)|不予受理|重新(?:答复|办理|处理|作出)|(?:变更|撤销|纠正).{0,6}答复|告知.{0,6}(?:机关|部门|单位)|同一|补正|更正|合并|会商|会审|审核|不再(?!重复)|终止|停止|引导|疑难|不符合|答复公开$|\d+个?(?:工作)?日(?:以)?内/

/** 全区共受理800件 before 区政府本级共受理206件: where the tables are those of the second, the first says nothing of them. */
export const wholeArea = /全[省市县区旗州盟镇乡]/
export const ownGovernment = /本级/

/** One of the bodies that a government's report takes in: 县教育局收到12件. `name` is the body's. */
export const oneBody =
  /(?:^|[,;。:、(]|其中|此外|另外)(?:20\d\d年度?,?)?(?<name>[一-龥]{1,14}?(?:办公室|政府办|局|委|厅|镇|乡|街道|中心))(?:机关)?(?:作为[^,;。]{1,10},)?(?:共|累计|全年|本年度?|年内|分别|新)*(?:收到|受理|接收|接到|收办)/g

/** 青禾县收到60件、白石市收到50件: in the report of what they belong to each is a part. */
export const oneCounty =
  /(?:^|[,;。:、(]|其中)(?<name>(?![我本全各该])[一-龥]{1,7}[县市区旗])(?:共|累计|全年|分别|新)*(?:收到|受理|接收|接到|收办|办理)/g

/** Ends the name of a county. */
export const county = /[县市区旗]/

/** What a government's name has in full, and leaves out at will: 某县人民政府, 某县政府. */
export const leftOutOfNames = '人民'

/** 办理申请120件，其中本年度40件: the first number takes in other years. */
export const overSeveralYears = /^[,;(]?其中(?:本年度?|今年|当年|20\d\d年度?)\d/

/** 办公室收到18件，各部门收到27件: each body has its share. 收到30件，归并为27件: the requests are what was left. */
export const toldApart =
  /^[,;、(](?:另|因|经)?有?(?:扣除|剔除|除去|去除|归并|合并)[^,;。]{0,16}\d|免[于予]公开|^[,;、](?:其余|其他|指导|督促|转)?(?:[省市县区旗]政府)?各?(?:有关|相关|职能|直属)?(?:部门|单位|乡镇|镇街|镇乡|街道|县直|区直|市直)[^,;。]{0,10}(?:收到|受理|办理|接收|答复)[^,;。\d]{0,10}\d|^[,;、][一-龥]{1,12}(?:局|委|办(?:公[室厅])?|镇|乡|街道|中心)(?:共|累计|分别)?(?:收到|受理|办理|接收|答复)\d/

/** 办结18件，逾期不补正2件; 收到20件，2件由申请人撤回: some were told apart. */
export const withdrawnBehind =
  /^[,;、(](?:另|因|经)?有?(?:申请人)?(?:主动)?(?:逾期|撤[回销])[^,;。]{0,16}\d|^[^,;。\d]{0,8}[,;、]\d+[件条份][^,;。\d]{0,8}(?:撤[回销]|放弃)/

/** Right behind a number, or right before it: so many requests were taken back. */
export const takenBackBehind = /^[件宗份条个起][^,;。、\d]{0,12}(?:撤[回销件]|放弃|逾期[不未])/
export const takenBackBefore = /(?:撤[回销件]|放弃|逾期[不未])[^,;。\d]{0,12}$/

/** 申请人撤回2件，答复24件: those were concluded, too, so that the answers are a part. */
export const withdrawnBefore =
  /(?:逾期[不未]补正|撤[回销件]|放弃)[^,;。\d]{0,8}\d|\d[件宗份条个起][^,;。\d]{0,10}(?:逾期[不未]补正|撤[回销件]|放弃)/

export const uncorrected = /逾期[不未]补正/g

/** 其他处理5件，其中逾期不补正2件: what stands behind the number divides it. */
export const opensParts = /^[,;。:]?(?:其中|包括|具体)/

/** 不予受理1件，已受理3件: what was admitted is the rest. */
export const notAdmittedBefore = /不予受理[^,;。\d]{0,8}\d/

/** 答复6件，不予处理4件: the answers stand beside what was not answered. */
export const unansweredBehind = /^[,;、](?:不予|不再|无法|不属于|不存在|补正|撤[回销]|重复)/

/** 各镇街未收到申请: said of some of the bodies. */
export const someBodies =
  /本级|各(?:镇|乡|街道|村|部门|单位|科室)|[\d一两三四五六七八九十]个(?:部门|单位|镇|乡|街道|村|社区)/

/** 依申请公开平台新增用户320人，受理申请30件: the passage begins with one channel. */
export const oneChannelFirst = /^[^,。;]{0,14}(?:平台|系统|专区|专窗)(?!建设|方面|情况)[^,。;]*,/

/** 县政府答复18份、部门答复19份 */
export const byAnswerer = /(?:政府|部门|办公[室厅]|单位|乡镇|镇街|街道|局|委)(?:共|已)?(?:办结|答复|办复)\d*$/

/** 告知已主动公开12件，同意公开8件: together they are what was opened. */
export const openedBefore =
  /(?:已经?|告知)(?:(?:通过|在)[^,;。、\d]{2,8})?(?:主动|予以|对外)?公开[^,;。、]{0,10}\d|属于?主动公开(?:范围)?[^,;。、]{0,6}\d/

/** 2件申请正在补正, 7件依申请公开件转为主动公开: behind the number, that it counts some of them. */
export const ofSomeBehind =
  /^(?:政府信息公开|依申请公开|信息公开)?申请件?[^,;。\d()]{0,6}(?:补正|更正|延期|征求|撤[回销件])|^[^,;。\d]{0,10}(?:转|调整|变更)为/

/** 县政府收到12件, said by one of its bodies. */
export const byGovernment =
  /[省市县区旗州盟](?:人民)?政府(?:机关)?(?:共|累计|全年|本年度?|年内|新)*(?:收到|受理|接收|接到|收办|答复|办结)/

/** 县政府制发规范性文件9件, said by one of its bodies. */
export const issuedByGovernment =
  /[省市县区旗州盟](?:人民)?政府(?:办公[室厅]|办)?(?:共|累计|全年|本年度?|年内|新)*(?:制发|制定|印发|出台|废止|修订|现行有效)/

/** A body that is no government itself. */
export const officeOrDepartment = /[局委厅室院队站中心处所]$/

/** Speakers that mean the whole, or many. */
export const wholeBody = /^(我|本|全|各|该|由|经)|[各等]|以上|级|所属|政府(?:和|及|、)/

/** A government that reports for all its bodies. */
export const consolidating = /(省|市|县|区|旗|州|盟)((人民)?政府)?(办公[室厅])?$/

/** What the government did itself, without the bodies it reports for. */
export const ownLevel = /[省市县区旗州盟]本级|[省市县区旗州盟]政府(?:办公[室厅])?本级/

/** 全区收到800件，其中区政府（区政府办公室）受理206件: what the government did is told beside what all bodies did. */
export const ownShare =
  /(?:全[省市县区旗州盟]|各级).*[省市县区旗州盟](?:人民)?政府(?:\([^()]{1,12}\))?(?:办公[室厅]|办)?(?:共|累计|全年|本年度?|年内|分别|新)*(?:收到|受理|接收|接到|收办|办理)/

/** A clause that says how many requests came in. */
export const intakeClause = /(?<![^,;。:])[^,;。:]*(?:收到|受理|接收|接到|收办|申请)[^,;。:\d]*\d/g

/** Units that may stand between the word that names what is counted and its number. */
export const betweenWordAndNumber =
  /^[的了共计合总为有是达到仅数量件情形况申请信息政府务公开相关各类型答复决定处理案事项目业办结果分别约均已予以本年全当今内累度继续等原因方面中,:“”、尚余其另还统计显示我局镇县市区乡街道机关单位部门提出交收接受转来由通过网上络函邮寄线下及时依法规按期作做给和与或人民众组织自然法者社会进行维持纠正发生引起诉讼议行制印废止效\d]*$/

/** What may stand between a clause that names something and the bare number behind it. */
export const fillsClause = /^(其中|总|共|合|计|为|有|是|达到?|仅|的|了|数量|总数|件数|约|已|均|各|分别|办件|案件|,)*$/

/** 受理4件，办结3件，结转下年1件: only requests are carried over. */
export const carriesOver = /结转/

/** Words before a number that say nothing of what it counts. */
export const meaningless = /其中|另有?|还有|有|[,、;:]/g

/** A list that begins with an applicant: it divides all that was received. */
export const applicantsFirst = /^[,:]?(其中[,:]?)?(自然人|公民申请|法人|商业企业|科研机构|社会公益组织|法律服务机构)/

/**
 * 制发公文120件，其中主动公开20件、依申请公开54件; 主动公开信息6条，依申请公开信息2条: papers, or information, by who may
 * see them.
 */
export const byAttribute =
  /(?:公文|文件|发文|属性)[^。;]*主动公开[^,;。、\d]{0,6}\d|主动公开[^,;。\d]{0,10}\d+条[^。]*依申请公开(?:政府)?信息数?\d+条|主动公开\d+件[、,]依申请公开\d+件[、,]不予公开\d/

/** 对17件不予公开的公文定期评估, 保密审查90条，予以公开85条: what may be seen of papers, where no request is spoken of. */
export const ofPapers = /公文|文件|属性|审[核查]|拟公开|(?:历史|存量)信息|定期评估|清理|[转调整]为/

/** What is left of a whole. */
export const remaining = /其余|剩余/

/** 其他3件: what is left of a whole, too, where nothing says which. */
export const others = /其[他它]$/

/** A year beside these words is one that requests were carried over from, or to. */
export const carriedOver = /结转|转入|转至|顺延|延至/

/** The sentence speaks of requests, and not merely of papers 依申请公开. */
export const ofRequests = /申请(?!公开)|收到|受理|答复|办结/

/** Another charge than those of table 二, or a change of charges. */
export const otherCharge = /处理费|减免|免收|免征|减征|缓征|退还|停征|非税|清单|取消|降低/

/** Decisions are taken, whatever else the passage says was put online. */
export const settled = /办结/

/** 信访举报投诉类申请: a row of the form, whose 类 makes no share of it. */
export const petitionRow = /信访.{0,6}类/

/**
 * 10件已按规定在法定期限内答复: how what was concluded was concluded; 延期 and the like tell some from others. Each word is
 * taken once and for all, by the group that only looks ahead: 按照了规定按照了规定… could be cut up in as many ways as it
 * has halves, and trying them all takes hours.
 */
export const manner =
  /^(?:(?=(已经?|均|全部|都|依[法规]|按照?[^,;。\d]{0,6}(?:规定|要求|程序|规范|流程)|按[时期规]限?|及时|在?(?:法定|规定的?)?(?:办理)?(?:期限|时限|时间)内?|完成|予以?|给予了?|作出|进行|得到|正式|当年|办理|[并、了]))\1)*$/

/** 收到24件（含上年结转1件）: the number takes in what was carried over. */
export const withCarry =
  /^\((?:含|包含|包括|其中)(?:有|的)?(?:上年度?|上一年度?|去年|20\d\d年度?)[^,;。()\d]{0,2}(?:转结|结转)[^,;。()\d]{0,12}\d/

/** 1件因涉及第三方合法权益, 1件属于内部事务信息: the row that is named behind the number. */
export const byReason = /^(?:类型|类别|情形|性质)?(?:因|由于|为|系|属于?|涉及)+(?:[三四]类)?/

/** 另有3件在法定期限内: what is left over, or comes on top. */
export const besides = /(?:另外?|尚|还|仍)有$|(?:^|[,;])(?:另外?|对其中)$/
