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
export const excepting = /其余|其他\d|除.{0,20}外|未到期|尚在|另有|(?<!未)到期|届满/

/** Said of what was due by then: all of it was in time, which says nothing of what is carried over. */
export const inTime = /按时|按期/

/** 全部办结37件: so many were, which is held against the table as a number. */
export const countBehind = /^\d/
