/**
 * What reports speak of, in words that statements use as well: requests, disclosure, and what is counted in 件 without
 * being either. A number beside these words is not held against a table. Source: observation, sentences of real reports
 * that mean something else than the table they seem to speak of.
 */

/** Requests for information are spoken of. */
export const requestTopic =
  /依申请(公开|(政府)?信息公开)?(政府信息)?(申请)?((办理)?事项|件|业务|服务|案件|项目|文件)?|(?<!非(?:政府)?信息|[党村居校厂]务)公开申请(?:办理)?(事项|件|案件|业务)?|申请公开(事项|项目)?|(?<!非)政府信息[^依]{0,6}申请(?:办理)?(案件|事项)?|申请.{0,6}政府信息(?:公开)?(?:的?(?:事项|要求|请求|项目|文件))?|申请获取|信息公开的?(答复|告知)|(?:收到|受理|接收|答复)[^,;。\d]{0,12}信息公开(?=\d)|申请人(?!大)/g

/** Something else is spoken of that is counted in 件 as well: letters, calls, proposals, cases. */
export const strangerTopic =
  /留言|信箱|(?:群众|公众|网民|市民)信件|工单|热线|来信|来访|来电|网民|网友|建议|提案|议案|咨询|好差评|诉求|申诉|政务服务|征询.|12345|审批|执照|行政许可|行政处罚|登记(?!、?(?:审[核查]|办理|受理|答复|转办|分办|流转))|线索|(?<!结转|公开|申请)办件|问卷|调解|纠纷|证照|复议|诉讼|投诉|举报|信访|督办|救助|低保|补贴|贷款|案件|规范性文件|信息管理|非(?:政府)?信息公开申请|[党村居校厂]务公开申请/g

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

/** （主要涉及土地征收、证照办理）: what requests were about is no other topic. */
export const aboutWhat =
  /\((?:涉及|关于|包括)[^()\d]*\)|[(,](?:申请)?(?:内容|事项)?主要(?:涉及|关于|包括|集中)[^,;。()\d]*/g

/** （二） opens a section, and what its heading says where it is about requests. */
export const opensSection = /^\([一二三四五六七八九十]+\)/
export const requestSection = /^\([一二三四五六七八九十]+\)[^,;。:]{0,8}依?申请公开/

/** A reason for refusing a request, in the form's own words, and no letter of complaint. */
export const petitions = /信访、?(?:(?:举报|投诉)、?(?:投诉|举报)类?|(?:举报|投诉)类(?:申请)?)/g

/** 收到申请35件，其中来信20件、网站15件: among requests, ways in which they came and no letters. */
export const waysAmongRequests = /(?<=申请[^;。]{0,90}其中[^;。]{0,90})(?:来信|来访|信箱|热线)(?=[^,;、。\d]{0,6}\d)/g

/** 受理4件，办结3件，结转下年1件: only requests are carried over. */
export const carriesOver = /结转/

/**
 * 制发公文120件，其中主动公开20件、依申请公开54件; 主动公开信息6条，依申请公开信息2条: papers, or information, by who may
 * see them.
 */
export const byAttribute =
  /(?:公文|文件|发文|属性)[^。;]*主动公开[^,;。、\d]{0,6}\d|主动公开[^,;。\d]{0,10}\d+条[^。]*依申请公开(?:政府)?信息数?\d+条|主动公开\d+件[、,]依申请公开\d+件[、,]不予公开\d/

/** 对17件不予公开的公文定期评估, 保密审查90条，予以公开85条: what may be seen of papers, where no request is spoken of. */
export const ofPapers = /公文|文件|属性|审[核查]|拟公开|(?:历史|存量)信息|定期评估|清理|[转调整]为/

/** The sentence speaks of requests, and not merely of papers 依申请公开. */
export const ofRequests = /申请(?!公开)|收到|受理|答复|办结/

/** Another charge than those of table 二, or a change of charges. */
export const otherCharge = /处理费|减免|免收|免征|减征|缓征|退还|停征|非税|清单|取消|降低|\d笔/

/** Decisions are taken, whatever else the passage says was put online. */
export const settled = /办结/
