/**
 * Words that lead a number to another time than the year of the report: comparisons, parts of a year, several years,
 * plans, and what one year leaves to the next. Source: observation.
 */

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
  /历年|(?<!年|年度|年初)以来|至今(?!年)|建站|开通|历次|近(?!一年)[一二两三四五六七八九十\d]+年|(?:[二两三四五六七八九十]|十一)年来/

/** 2022年、2023年分别收到申请22件、26件: a number for each year. */
export const eachYear = /20\d\d(?:年度?)?[、和与及]20\d\d年度?[^。]*分别/

/** 累计收到208件: since when, nothing says. */
export const sumSince = /累计/
/** The year that 累计 is said of. */
export const ofYear = /全年|本年|今年|年内|年度|20\d\d年/

/** Something that is wanted, not what happened. */
export const intention =
  /目标|计划|拟[废制出清修不]|力争|预计|(?<!按照?[^,;。]{0,8}|依据?|根据|符合|(?:信息|公开|申请)的)要求(?!(?:公开|获取|提供)(?:政府|相关|有关)?信息|提供公开出版物|行政机关|确认|重新|缴纳)|每(人|个|位|家)|如果|若/

/** 办理申请120件，其中本年度40件: the first number takes in other years. */
export const overSeveralYears = /^[,;(]?其中(?:本年度?|今年|当年|20\d\d年度?)\d/

/** A year beside these words is one that requests were carried over from, or to. */
export const carriedOver = /结转|转入|转至|顺延|延至/

/** 收到24件（含上年结转1件）: the number takes in what was carried over. */
export const withCarry =
  /^\((?:含|包含|包括|其中)(?:有|的)?(?:上年度?|上一年度?|去年|20\d\d年度?)[^,;。()\d]{0,2}(?:转结|结转)[^,;。()\d]{0,12}\d/

/** （其中1件为2022年收到）: in brackets, some of what was counted. */
export const countOfSome = /\d[件起宗份条个]/
