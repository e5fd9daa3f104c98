/**
 * How a sentence leads from what is counted to its number, whatever it speaks of: what may stand between them, what
 * opens parts, and what names the rest. Source: observation.
 */

/** 其他处理5件，其中逾期不补正2件: what stands behind the number divides it. */
export const opensParts = /^[,;。:]?(?:其中|包括|具体)/

/** 未发生1件行政复议: right before a number. */
export const deniedBefore = /(?:未|没有|无)(?:有|发生|收到|接到|出现|产生)?过?$/

/** 3件申请均未引起行政复议, 2件申请均不属于不予公开: between a number and the word that it would be said of. */
export const deniedBehind = /^[^,;。]{0,12}(?:均|都)?(?:未(?!按)|没有|不存在|不属于|不涉及)/

/** Units that may stand between the word that names what is counted and its number. */
export const betweenWordAndNumber =
  /^[的了共计合总为有是达到仅数量件情形况申请信息政府务公开相关各类型答复决定处理案事项目业办结果分别约均已予以本年全当今内累度继续等原因方面中,:“”、尚余其另还统计显示我局镇县市区乡街道机关单位部门提出交收接受转来由通过网上络函邮寄线下及时依法规按期作做给和与或人民众组织自然法者社会进行维持纠正发生引起诉讼议行制印废止效界群\d]*$/

/** What may stand between a clause that names something and the bare number behind it. */
export const fillsClause = /^(其中|总|共|合|计|为|有|是|达到?|仅|的|了|数量|总数|件数|约|已|均|各|分别|办件|案件|,)*$/

/** 收到35件以及上年结转5件: right behind a number, what follows is said of the next one. */
export const joinsNext = /^(?:以?及(?!时)|[和与](?!解)|外?加上?|不?含|另有?)/

/** 予以公开，2件因未制作无法提供: behind a number, a clause of its own. */
export const saysWhy = /^(?:因|由于|经)/

/** Words before a number that say nothing of what it counts. */
export const meaningless = /其中|另有?|还有|有|[,、;:]/g

/** 撤销申请0件: a number that is nothing, with its words. */
export const ofNothing = /[^,;。、:\d]*(?<!\d)0[件条宗]/g

/** What is left of a whole. */
export const remaining = /其余|剩余|余下/

/** 其他3件: what is left of a whole, too, where nothing says which. */
export const others = /其[他它]$/

/**
 * 10件已按规定在法定期限内答复: how what was concluded was concluded; 延期 and the like tell some from others. Each word is
 * taken once and for all, by the group that only looks ahead: 按照了规定按照了规定… could be cut up in as many ways as it
 * has halves, and trying them all takes hours.
 */
export const manner =
  /^(?:(?=(已经?|均|全部|都|依[法规]|按照?[^,;。\d]{0,6}(?:规定|要求|程序|规范|流程)|按[时期规]限?|及时|在?(?:法定|规定的?)?(?:办理)?(?:期限|时限|时间)内?|完成|予以?|给予了?|作出|进行|得到|正式|当年|办理|告知(?:申请人)?该?|[并、了]))\1)*$/

/** 9件因受理时间临近年末，结转下年度: why they were carried over. */
export const reasonOfCarry = /^(?:因|由于)[^,;。\d]{2,24},(?:依法|按规定)?/

/** 1件因涉及第三方合法权益, 1件属于内部事务信息: the row that is named behind the number. */
export const byReason = /^(?:类型|类别|情形|性质)?(?:因|由于|为|系|属于?|涉及)+(?:[三四]类)?/

/** 另有3件在法定期限内: what is left over, or comes on top; 含上年收到、本年答复的. */
export const besides = /\d年收到、\d{4}年|(?:另外?|尚|还|仍)有$|(?:^|[,;])(?:另外?|对其中)$/
