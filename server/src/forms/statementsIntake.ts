/**
 * How requests come in, and who made them: words by which a number counts a part of the requests, or all. Source:
 * observation.
 */

/** One way by which requests come in: the number is a part of them. */
export const channel =
  /申请系统|网上|网络|在线|平台|(?<!公开)信函|邮寄|邮件|邮箱|EMS|当面|现场|窗口|专[区窗柜栏]|传真|书面|纸质|线上|线下|互联网|网站|来函|(?<!公开|申请)信件|口头|电话|快递|专递|电子|微信|公众号|小程序|APP/i

/** Several ways together: the number is the whole. */
export const everyChannel =
  /线上.{0,3}线下|各类|各种|多种|等(渠道|方式|途径|形式|多种|政府信息|公开申请|依申请)|(渠道|方式|途径|形式)(共|累计|全年)/

/** Requests of some bodies, or about one subject: the number is a part. */
export const share =
  /向[省市县区旗州盟]?(?:人民)?政府(?:提出|提交|申请)|代表?[省市县区旗州盟]?(?:人民)?政府|(?:^|[,;])[省市县区旗州盟]级(?:共|累计|全年)*(?:收到|受理|接收)|各(?!类|种|项|渠道|级|界)|本级|所属|下属|直属|县直|市直|区直|(?<![我本该各])(?:部门|乡镇|镇街|镇乡)(?:\([^()]{1,8}\))?(?:共|累计|分别|全年)*(?:收到|受理|接收|收办)|(?<![各分此])类|涉及|关于|有关|转[来送办交]|移送|交办|直接(?:受理|收到)|企事业单位/

/** 由企业提出的申请3件, 以个人名义提交的申请2件: those of one kind of applicants, which are a part. */
export const oneApplicant =
  /(?:公民|居民|村民|个人|企业|公司|法人|组织|机构|单位|律师|律所|事务所|外地申请人|本地申请人)(?:个人|本人)?(?:的?名义)?(?:向[^,;。]{1,12})?(?:提交|提出|递交|发起)|(?:某|个别|[单同]一|单个|[一1]名)[^,;。]{0,14}(?:提交|提出)/

/** 受理信访举报投诉: as opposed to 信访举报投诉类申请. */
export const lettersTaken = /(?:收到|接到|受理|办理|处理)(?:各类|群众)?(?:信访|投诉|举报)(?!.*(?:类|申请))/

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

/** 依申请公开平台新增用户320人，受理申请30件: the passage begins with one channel. */
export const oneChannelFirst = /^[^,。;]{0,14}(?:平台|系统|专区|专窗)(?!建设|方面|情况)[^,。;]*,/

/** A clause that says how many requests came in. */
export const intakeClause = /(?<![^,;。:])[^,;。:]*(?:收到|受理|接收|接到|收办|申请)[^,;。:\d]*\d/g

/** A list that begins with an applicant: it divides all that was received. */
export const applicantsFirst = /^[,:]?(其中[,:]?)?(自然人|公民申请|法人|商业企业|科研机构|社会公益组织|法律服务机构)/
