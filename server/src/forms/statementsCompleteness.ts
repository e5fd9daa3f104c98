/** Words of sentences that leave nothing out (全部办结, 办结率100%), tested on text with folded punctuation. */

/** 办结率 before 100% */
export const rate = /(按时|按期|依法)?(办结|答复|办理|回复|办复)率(均?[为达]到?|均)?$/

/** The rate of all requests, and not of those that were due. */
export const plainRate = '办结率'

/** Said of those that were due, it is no contradiction beyond doubt. */
export const cautious = /按时|按期|期限|时限|法定|规定|答复/

/** What may stand between 全部 and 办结. */
export const done = /^(已|都|予以|得到|依法|依规|按时|按期|按规定|在规定时[间限]内|在法定期限内|及时|规范)*$/

/** The sentence itself names what is left, or speaks of a part only. */
export const excepting = /其余|其他\d|除.{0,20}外|未到期|尚在|另有|(?<!未)到期|届满|某[^,;。]{0,14}(?:提交|提出)/

/** 占全部办结件的40%, 全部办结的27件中: behind the claim, it is a name for those that were concluded. */
export const attribute = /^(?:完毕|完成)?(?:的|件|量|总[数量])/

/** 要求各股室对申请全部按期答复, 力争…, 确保…: what ought to be. 按照…要求全部办结 says what was done. */
export const wish =
  /(?<!(?:按|依|根据|遵照|符合|落实|对照|执行)[^,;。]{0,20})要求|力争|争取|力求|确保(?!了)|务必|必须|努力(?:做到|实现)|目标|计划|拟|预计/

/** 应于2023年办结的申请, 依法应当答复的27件: those that were due. */
export const due = /应当?(?:[于在][^,;。]{1,12}|予以)?(?:答复|办结|办理|办复)(?:完毕)?的/

/** Said of what was due by then: all of it was in time, which says nothing of what is carried over. */
export const inTime = /按时|按期/

/** 全部办结37件: so many were, which is held against the table as a number. */
export const countBehind = /^\d/

/** 均已审结: behind the word for "all", no dispute is open. */
export const closed = /^(?:已经?|都)?(?:审结|结案)/

/** 全部胜诉: the same of suits that uphold what was done. */
export const won = /^(?:已经?|都|获得?)?胜诉/

/** 3件均已审结, 上年受理的均已审结: before it, some of the disputes. */
export const ofSomeDisputes = /\d|的$|年/
