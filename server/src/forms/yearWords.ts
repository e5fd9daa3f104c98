/**
 * Words that tell which year a sentence speaks of, as real reports use them. Patterns called “behind” are tested on the
 * text behind the four digits of a year; all on text with folded punctuation.
 */

/** Ends of what may stand before a year as its subject: 我镇, 全年, 此外. */
export const subjects =
  /(镇|乡|街道|办事处|局|委|委员会|厅|办|办公室|县|区|市|省|州|府|机关|单位|部门|中心|所|院|处|站|队|厂|校|司|社|系统|新城|园区|我.|本.|全.|在|此外|同时|另外|综上|总体上|总体来看|总的来看)$/

/** A year that belongs to something else: a date, a plan, a budget, a comparison. 2022年1月至12月 is the year itself. */
export const otherUse =
  /^年度?(?!1月?[至到—-]12月,)(\d|月|底|末|初|前|后|起|止|以前|以后|之前|之后|以来|至|到|-|—|~|、|和|与|及|或|版|的|同期|结转|转入|修订|新修订|印发|出台|第|上半年|下半年|[一二三四]季度|《|”|"|\))/

/** 2022年预算: the year of a paper. */
export const paperOfYear =
  /^年度?[^,;]{0,14}(要点|预算|决算|计划|方案|规划|考核结果|评估结果|年报|报告|总结|清单|工程|目标|任务|思路|打算|安排|设想)/

/** 2022年度政务公开考核中获评优秀: the year that was judged. */
export const contestOfYear = /^年度?[^,;。]{0,12}(考核|评估|测评|评比|评议|督查|抽查)/

/** What is to come. */
export const toCome =
  /(?<!现)将(?!.{0,14}(列入|纳入|作为|分解))|(?<!工作|规划|年度|发展)计划(?!\d|[、;。]|生育|信息|总结)|拟|力争|打算|下一步|争取|今后|未来|预计|继续/

/** What a report is about. */
export const disclosureWork =
  /信息公开|政务公开|主动公开|依申请|公开工作|(公开|发布)(各类|各项)?(政府|政务)?信息|收到|受理|办结|公开各类|信息处理费|需要报告的|(开展|做|抓)了?以下|以下几?个?方面工作/

/** Things that happen once, whatever the year of the report. */
export const milestones =
  /获评|荣获|获得|被评|评为|成立|建成|开通|启用|(?<!线)上线(?!下)|挂牌|印发|出台|制定|修订|施行|实施|开始/

/** The sentence announces the report. */
export const announcing = /现将|现就|现公布|现予公布|现予以公布|[特现]向社会(?:公布|公开)|报告如下|总结如下|汇报如下/

/** Before a year: the report speaks of itself. Behind it these words begin another clause. */
export const thisReport = /本报告/

/** A link to a report goes on with its date. */
export const reportOfYear = /^年度?[^、]{0,18}(报告|年报|情况|工作总结(?=如下))(?!20\d\d)/

/** 根据《条例》，编制某局2023年政府信息公开工作年度报告: before the first part that can only be the report at hand. */
export const compiling = /^(?:根据|依据|按照|依照|遵照).*(?<!关于)(?:编制|编写|撰写|制作|形成|现发布|公布)/

/** 由某局编制的2023年度报告, 编制了2023年年度报告, 报告内容包括2023年总体情况: the same where nothing is cited. */
export const drawnUp =
  /(?<!关于)(?:编制|编写|撰写)(?:的|了|并(?:发布|公布))?[^,;。]{0,24}$|(?:报告|全文)(?:主要)?(?:内容)?(?:主要)?(?:包括|包含)$/

/** 结合 before 2023年政府信息公开工作编制而成: what the report at hand was made of. */
export const madeOf = /(?:^|[,;:])[^,;]{0,30}(?:结合|汇总|综合|在)[^,;]{0,24}$/
export const madeInto =
  /^年度?(?![^,;]*(?:要点|《|通知|要求))[^,;。]*(?:信息公开|政务公开)[^;。]*(?:编制而成|基础上,?(?:汇总)?编制|编制本(?:年度)?报告)/

/** Behind a year: the sentence goes on to the year of the report, so that the digits are those of another. */
export const thisYear = /今年|本年/

/** 截至2023年12月31日 */
export const asOf = /截[至止]到?$/

/** The end of a year, behind its digits. */
export const yearEnd = /^年(12月31日|12月底|12月末|底|末|年底|年末)/

/** Before 的报告: said of a report's date of publication, of a paper on reports, or of its title. */
export const otherAnnouncement = /按时|及时|要点|《/

/** Before a year: it is compared, or belongs to a paper that was followed or put out. */
export const comparedOrFollowed = /[与较比]|按照|根据|围绕|落实|对照|针对|发布|公布|编制|报送|印发|汇总/

/** The sentence compares two years: one of them is not the report's. */
export const comparedTo = /同比|环比|[较比]上年|[较比]去年|增长|上升|下降|减少了?\d/

/** Something is counted. */
export const countedThings = /\d+(余|多)?[件条份起篇]/

/** 工作虽取得一定成绩，但仍有不足: behind a year, how the part about problems begins. */
export const summary = /^年度?,?[^,;。]{0,30}(取得|有)了?(一定|较好|良好|明显|新)?的?(成绩|成效|进展|进步)/

/** Behind a year: done, or not done. Nobody says so of a year to come. */
export const doneOrNot = /^年度?,?.{0,40}?(没有|未|接到|收到|取得|开展了|完善了|做了)/

/** Behind a year: a development over several years. */
export const overYears = /以来|至今|先后|逐步|历年/

/** A sentence about the report's figures, in which a range of dates is the statistical period. */
export const aboutFigures =
  /统计(?!局)|所列数据|(?<!大|政务|公共|普查|开放|共享)数据(?!安全|局|中心|采集|共享|开放|归集|治理)|报告期|年度报告|本报告|本年报|时限|期限|周期|(?:起止(?:时间|日期)|涵盖)[^,;。\d]{0,4}20\d\d年0?1月0?1日/

/** 结转至 before 2025年: the year that requests go to; 上年结转 goes the other way. */
export const carriesTo = /^(?!.*(?:上年|上一年|去年)).*(?:结转|转入|转至|转到|顺延|延至)(?:至|到|入|往)?$/s

/** 2023 before 年结转: the year that they come from. */
export const isCarriedFrom = /^年度?(?:末|底)?的?(?:结转|转入|遗留)/
