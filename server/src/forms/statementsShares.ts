/**
 * What became of some requests, told apart from the rest: words by which a number of answers is a part, and the whole
 * another one. Source: observation.
 */

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
  /待[^,;。\d]{0,10}(?:答复|办结)|延期|延长|逾期|超期|超时|提前(?:答复|办)|当[场日天](?!提[交出]|递交|申请)|未(?:能|予)?(?:按[期时]|及时)?(?:答复|办结|受理)|不予受理|重新(?:答复|办理|处理|作出)|(?:变更|撤销|纠正).{0,6}答复|告知.{0,6}(?:机关|部门|单位)|同一|补正|更正|合并|会商|会审|审核|不再(?!重复)|终止|停止|引导|疑难|不符合|答复公开$|\d+个?(?:工作)?日(?:以)?内|不予(?:办理|答复)|(?:拒绝|暂缓|中止|补充|再次|告知|代拟|[无不][需须]|延[迟误]|错误|不当|违规|联合|其[他它](?:部门|单位))(?:办理|答复|处理)|(?:无效|集体|批量)申请/

/** 因不属于本单位公开范围依法答复8件, 经检索无对应信息等情形答复8件: those with one result. */
export const answeredForReason =
  /(?:不属于|不存在|掌握|检索|无对应|非政府信息|不明确)[^,;。\d后]{0,14}(?:答复|处理|办理|告知)[^,;。\d]{0,6}$|(?:情形|为由|理由|因其他原因)[^,;。\d]{0,6}(?:答复|处理|办理|告知)[^,;。\d]{0,6}$|(?<![^,、;(])其[他它]答复$/

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

/** 不予受理1件，已受理3件: what was admitted is the rest. */
export const notAdmittedBefore = /不予受理[^,;。\d]{0,8}\d/

/** 答复6件，不予处理4件: the answers stand beside what was not answered. */
export const unansweredBehind = /^[,;、](?:不予|不再|无法|不属于|不存在|补正|撤[回销]|重复)/

/** 告知已主动公开12件，同意公开8件: together they are what was opened. */
export const openedBefore =
  /(?:已经?|告知)(?:(?:通过|在)[^,;。、\d]{2,8})?(?:主动|予以|对外)?公开[^,;。、]{0,10}\d|属于?主动公开(?:范围)?[^,;。、]{0,6}\d/

/** 咨询类、信访类不作为政府信息公开申请处理的52件: more than the row of petitions has. */
export const noRequests = /咨询.*不(?:作为|按)[^,;。]{0,12}申请/

/** 合并办理，答复1份: several requests have one answer. */
export const merged = /合并(?:办理|答复|处理)/

/** 2件申请正在补正, 7件依申请公开件转为主动公开: behind the number, that it counts some of them. */
export const ofSomeBehind =
  /^(?:政府信息公开|依申请公开|信息公开)?申请件?[^,;。\d()]{0,6}(?:补正|更正|延期|征求|撤[回销件])|^[^,;。\d]{0,10}(?:转|调整|变更)为|^申请(?:件|信息|事项)?,?不?属于/

/** 信访举报投诉类申请: a row of the form, whose 类 makes no share of it. */
export const petitionRow = /信访.{0,6}类/
