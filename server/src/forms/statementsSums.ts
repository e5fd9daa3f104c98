/**
 * Words of sentences that divide a number (发布90条，其中网站50条、公众号40条) or state a share of it, as real reports use
 * them. Tested on text with folded punctuation.
 */

import { channel } from './statementsIntake'

/** A number that is compared with another year's, before its digits. */
export const compared = /(较|比|同比|增长|增加|减少|下降|上升|净增|新增加)[^,;。:()、]{0,8}$/

/** The word that divides a whole. */
export const among = '其中'

/** 5件申请中，: behind a number, what follows divides it. */
export const amongThem = /^[^,;。:()\d]{0,10}(?<!其)中[,:]/

/** How it ends. */
export const closesAmong = '中,'

/** Right behind a part: what follows divides that part. */
export const dividesPart = /^[,;]?(包括|包含|其中|分别|:)/

/** 其中5件属于网络申请，且1件…: what follows is another matter. */
export const beginsAnew = /,且/

/** The same, where only 其中 does. */
export const dividesPartAgain = /^,?其中/

/** What is charged for information. */
export const infoFee = '处理费'

/** What opens a list that divides the whole; other openers name some of what is in it. */
export const dividesAll = /其中|内有|分别|具体|分布|结果|信息中/

/** 信息502条，其中包括政策45条: begins a list that may name some. */
export const amongOthers = /^其中包[括含]/

/** What stands first in brackets, or behind a colon, that open no list of their own. */
export const opensOtherwise = /^(含|不含|其中|内有|包括|包含|另|较|比|占|同比|上年同期)/

/** Between 共计 and the total that comes last. */
export const adjacentTotal = /^(为|达|有|是)?$/

/** The same with what was done to what is counted. */
export const verbTotal =
  /^(主动公开|公开|发布|推送|办理|办结|完成|编发|刊发|制作|对外发布)?(各类|各项)?(政府|政务)?(信息|动态|稿件)?$/

/** Before 共计: it sums up what was counted before. */
export const leadsTotal = /(^|[,;:。、)]|以上|上述|各平台|各渠道|[两三四五六七八九十][项家者类]|等)$/

/** Behind the last part: the list does not name all. */
export const openEnd = /^[^,;。]{0,6}等|^等/

/** Among the parts: only some are named. */
export const namesSome =
  /主要|涉及|重点(?!领域|工作|产业|热点|项目|任务|专题|民生|建设|信息|行业|人群|企业|区域)|例如|比如|不完全/

/** Among the parts: ways of dealing with some, unless those that were dealt with in time are told, too. 不补正 is a row of its own. */
export const waysOfAnswering = /^(?!.*按[时期]).*(?:延期|(?<![不未])补正|提前|加急|当场|当日|即时)/s

/** Before a number: what became of all that came in. */
export const outcome = /(?:办结|办毕|答复|回复|结转)[^,;。、]{0,8}$/

/** Before a number: requests that were taken back, which table 三 counts among others. */
export const withdrawn = /(?:撤[销回]|撤件|放弃)(?:了|其)?(?:(?:政府)?信息公开)?(?:申请)?$/

/** Before a number: by which way requests came in. */
export const wayOfAsking = new RegExp(`${channel.source}|系统|信箱|专区|专窗|来信`, 'i')

/** 5件为网络申请: behind a number, by which way those came in. */
export const wayBehind = /^(?:是|为|系|来自|通过)?([^,;。:、()\d]{2,10})$/

/** 网络申请5件: the same between two numbers. */
export const wayBefore = /^[,;。、]([^,;。:、()\d]{2,10})$/

/** Behind the total: a sentence about ways of asking. */
export const opensWays = /^。[^,;。\d]+申请\d|^。\d+件[^,;。\d]*申请/

/** Behind such parts: one more follows. */
export const restFollows = /^[,;、](?:其余|剩余|其他|其它|余下|另)/

/** 收到90件，其中网络申请50件、信函30件，其他则通过当面等方式提出: the rest is named without its number. */
export const restUncounted = /[,;]其[他它余](?:则|均|都|通过|由|为)[^,;。\d]{2,30}(?:[,;。]|$)/

/** Before a percentage: so much of what came in is done. */
export const rateOfDone = /(?<!按时|及时|按期|限期|规范|满意)(?:办结|办复|答复|回复)率(?:为|达|达到)?$/

/** Said of the total: the parts that follow are not all. */
export const notAll = /大部分|大多|多数|多为|主要/

/** 公报2期（各1条）: how many in all is not told. */
export const each = /各\d/

/** 3（含2个附件）条: the bracket keeps the number from its unit, so that it is no part. */
export const parted = /\d\([^()]*\)[件条份起例项个篇次]/

/** A count in Chinese numerals, which may be one of the parts. */
export const chineseCount = /[一二两三四五六七八九十百][余多]?[件条份起例项个篇次](?!人)/

/** Before a part: it is the total of those before it. */
export const ownTotal = /共/

/** Behind a part: something else begins. */
export const newTopic =
  /^[,;、](?:已|均|全部|都|按时|按期|依法|及时|现|目前)*(同时|另|除|此外|还|并|全年|年内|共|累计|收到|受理|办理|办结|答复|制作|制定|解读|开展|召开|回应|更新|发布|公开|推送|编发|接受|举办|组织|处理|完成|印发|报送)/

/** 其中县政府办受理20件，县直部门受理35件: some bodies of all. */
export const byBody =
  /(?:办公[室厅]?|政府办?|[局委厅院县区旗镇乡]|部门|单位|街道|中心)(?:共|新|累计|分别)*(?:收到|受理|办理|接收|答复)?(?:申请)?$/

/** What is done is told, and the parts behind it divide just that. */
export const doneOfThem = /办结|办毕|办理|处理|完成|答复|回复/

/** Behind the parts of a site's total: letters, and what was put elsewhere, are another matter. */
export const newSubject = /留言|信件|访问|浏览|阅读|转载|微信|微博|公众号|推送|粉丝|办件/

/** A paper, site or channel that takes what is offered: the same item may be counted with several. */
export const outlet = /网|公众号|微信|微博|抖音|快手|视频号|客户端|头条|[日晚早]报|电视|电台|平台|媒体/

/** The same with nothing said of it. */
export const bareOutlet =
  /^[,;、](?:政务|官方|门户|政府|今日)*(?:网站|微信|公众号|微博|抖音号?|视频号|头条号?|客户端)+$/

/** 网站20条，公众号40条，其他信息10条: before the last part, that it is all the rest. */
export const allTheRest = /^[,;、](?:及|和)?(?:其[他它余]|余下)(?:各?类|信息|方式|渠道|形式|途径)*$/

/** 公开15件，其余20件无法提供; 公开15件，其他20件: the same of what became of requests. */
export const restOfAll = /其余|剩余|余下|^[,;、]其[他它](?:情形)?的?$/

/** 中央媒体78条，省、市媒体347条: media of a level, beside which others may stand. */
export const levelOfMedia = /(?:中央|国家|[省市县区])级?(?:主流)?媒体/

/** Between a number and the percentage that it is of a whole. */
export const statesShare = /^[,、(]?(约|各)?(占比?|比例|比重|占到)[^,;。%\d]{0,14}$/

/** The whole is a body or a year that the tables do not tell of. */
export const otherWhole = /全市|全省|全国|全县|全区|上年|去年|同期|人口|比例提高|预算|申请件比例/

/** Each number belongs to the word that has its place. */
export const respectively = '分别'

/** What stands between the words that such numbers belong to. */
export const betweenListed = /^[、和及与]$/

/** 分别为12件、3件和1件: as many numbers as things were named before. */
export const respectiveNumbers =
  /^分别[为是有达]?\d+(?:\.\d+)?[^\d、和及与]{0,2}(?:[、和及与]\d+(?:\.\d+)?[^\d、和及与]{0,2})+$/
