/** The official name of the report, as titles end with it. Source: 国办公开办函〔2021〕30号 and the reports themselves. */
export const reportName = '政府信息公开工作年度报告'

/** The official title of a report: 某某市人民政府2025年政府信息公开工作年度报告. */
export function reportTitle(organisation: string, year: number | string): string {
  return `${organisation}${year}年${reportName}`
}

/** Shorter names that real reports carry. */
export const shortReportNames = ['政府信息公开年报', '政府信息公开工作年报'] as const

/** What people call the files of reports; tested on their paths. */
export const reportFileName = /公开|年报|年度报告/

/** What people call what lies beside reports; tested on names of files without their ending. */
export const sideFileName =
  /说明|通知|名单|名册|通讯录|联系[人方表]|清单|目录|台账|模板|样表|须知|要求|方案|[汇统][总计]表|readme|changelog/i

/** What the report is about, as distinct from reports on 政务公开 at large. */
export const reportSubject = '政府信息公开'

/** Stands in any report, and not in the statistics of other fields that have tables like it. */
export const reportWord = '公开'

/** How titles are worded, from 207 real reports. All are tested on folded text without white space. */
export const titleWordings = {
  /** What a title, whole or its first line, names. */
  subject: /(?:政府信息|政务|信息)公开/,
  /** How a whole title ends; 告年度报 is a slip that was met. */
  ending: /(?:报告|年报|告年度报)(?:的公告|全文|正文)?(?:[(【][^)】]*[)】])?$/,
  /** The report's name in an accepted wording. */
  name: /(?:政府信息|政务|信息)公开(?:工作)?(?:情况的?)?(?:20\d\d年度?)?(?:年度|工作|情况|的)*(?:报告|年报)(?:全文|正文)?(?:[(【][^)】]*[)】])?$/,
  /** Links, index entries, sentences and lists of the parts that look like a title. */
  excluded:
    /^(?:上一[篇条]|下一[篇条]|相关|附件|当前位置|您的位置|来源|标题|题名|名称|信息名称|索引|打印|根据|按照|为|现将|本报告|《)|[>》|]|^\d+[.、]|其[他它]需要报告|^(?:全文|报告由|报告分)|(?:、.*){3}/,
  /** A sentence, or a link that names a report and goes on with its date: no first of a title's two lines. */
  namesAnother: /。$|报告|年报/,
  /** The first sentence of the text begins or ends here: the title stands before. */
  opensPreamble: /[。;]|根据|按照|依据|为[了进深]|本报告/,
  /** A paper about reports, above the headings that it asks for; tested on whole lines. */
  otherPaper: /^[^。\n]*(?:关于|印发|做好)[^。\n]{2,60}(?:通知|函|方案|指引|指南|提示|说明|要求)[ \r]*$/m,
  /** How the name of a public body ends. */
  organisation:
    /(?:政府|办事处|办公室|街道|委员会|管委会|[局委办处镇乡厅会院队部所站署中心公司室区县市社旗场校学团馆园])$/,
} as const

/**
 * 标题：某某局2023年…年度报告 in the entries above a page's text, the title twice on one line, or with something behind it
 * (a bar, a date, .docx), or in 《》. Tested on the source.
 */
export const titleInEntry =
  /(?:标\s*题|题\s*名|名\s*称)[\s|:：]{1,6}[^\n。，；|]{2,60}公开[^\n。，；|]{0,16}(?:报告|年报)|^[\s|#]*([^\n]{8,60}?公开[^\n]{0,16}(?:报告|年报))[ \t|]+\1|^(?![^\n]*(?:[上下]一[篇条]|相关))[\s|#]*[^\n。，；|\d]{4,40}20\d\d年[^\n。，；|]{0,20}公开[^\n。，；|]{0,16}(?:报告|年报)(?:[ \t]*\||\t|\.docx?|[ \u3000]+(?:20\d\d|发布|打印|来源|附件|浏览))|^\s*《[^\n。，；》]{6,60}(?:报告|年报)》\s*$/m

/**
 * A title that runs on into what follows, on the line before the first heading of a text on a single line; the preamble's
 * first sentence names the report, too. Tested on the source.
 */
export const titleRunsOn = new RegExp(
  `^(?!.{0,20}(?:根据|[依按]照|编制|现))[^。，；：《]{0,60}(?:${[reportName, ...shortReportNames].join('|')})`,
)
