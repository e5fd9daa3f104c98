import type { StatementWords } from './statement'

/** How prose speaks of table 二. */

/** Columns that a word for an act may mean, in the order of likelihood; those that a form lacks do not apply. */
export const actColumns: Readonly<Record<string, readonly string[]>> = {
  issued: ['issued', 'made', 'opened'],
  repealed: ['repealed'],
  inForce: ['inForce'],
  opened: ['opened', 'made', 'cumulative', 'issued', 'inForce'],
}

/** 制定并公开12件, 废止文件2件: what may stand between the word for an act and its number. */
export const behindIssued = /^并?(?:发布|公布|公开)/
export const behindOtherAct = /^文件/

/** 制定规章2件、政府及部门规范性文件9件: what may stand between a number and the next paper, of which the same was done. */
export const betweenPapers =
  /^[,、和及以]*(?:[省市县区旗州盟本级直]|人民政府|政府|办公[厅室]|政府办|部门|以及|及|和|行政|地方)*$/

/** 现行有效件数为41件: what may stand between the word for an act and the number, where the paper was named before. */
export const betweenActAndNumber = /^(?:的|文件|件数|数量|总数|共|计|有|为|达)*$/

/** 全年作出行政许可321项: decisions were taken. */
export const takesDecision = /作出|处理决定|决定处理|许可决定(?:数量|共|为)?$/

/** Columns that an amount of money, or a number of items, may mean. A `+` adds two columns, which `sum` names. */
export const chargeColumns: Readonly<
  Record<string, { readonly money: readonly string[]; readonly items: readonly string[]; readonly sum?: string }>
> = {
  fee: { money: ['amount'], items: ['previous', 'previous+change'], sum: '表二上一年项目数量与本年增减之和' },
  procurement: { money: ['amount'], items: ['projects'] },
}

/** Between two kinds of decisions that one number counts: 行政许可和行政处罚5件. */
export const joinsDecisions = /^[、和及与]$/

/** 现行有效的规范性文件，包括以政府名义印发的5件: whose name those bear that are in force. */
export const ofThoseInForce = /现行有效[^\d]*$/

/** The row of the form of 2019 whose own name speaks of 事项. */
export const otherServices = '其他对外管理服务事项'

/** Kinds of coercion, of which each has its number: together they are what the row counts. */
export const kindsOfCoercion = ['强制措施', '强制执行'] as const

/** What ends before an amount whose charge was named earlier: 行政事业性收费3项，总额12万元. */
export const announcesAmount = /(金额|总额|收入|共计?|合计|收取|收费)(为|达|计)?$/

/** Words that name an amount without saying of what: 罚没收入 is another one. */
export const onlyAmount =
  /^(其中|全年|本年度?|当年|年度|共|累计|总|实际|合计|收费|收取|征收|采购|涉及|公开|费用|金额|额|收入|计|为|达|约|人民币)*$/

/** The name of a row of decisions with the tails it takes before a number. */
function decisions(...names: readonly string[]): readonly string[] {
  const tails = ['', '决定', '处理决定', '处理', '办理', '决定数量', '处理决定数量', '数量', '案件']
  return names.flatMap((name) => tails.map((tail) => name + tail))
}

/** 废止1件、宣布失效1件: together they are what was repealed. */
export const repealedAndLapsed = /废止[^。\d]*\d[^。]*失效[^。\d]*\d|失效[^。\d]*\d[^。]*废止[^。\d]*\d/

/** 网站发布依申请公开信息, 公文认定为依申请公开: what is put on the web, or may be asked for, is no request. */
export const displayed = /发布|公布|刊登|推送|上传|公示|作为|[定列转]为|属性|统计$/

/** Papers of one body beside those of another: each number is a part. */
export const byIssuer =
  /(?:政府|部门|办公[室厅]|单位|乡镇|街道).{0,8}规范性文件\d(?:[^废]*(?:政府|部门|办公[室厅]|单位|乡镇|街道).{0,8}规范性文件|\d*[件份个][,、;](?:各|[省市县区旗州盟]直)?(?:部门|单位|乡镇|街道)[^,;。\d]{0,6})\d/

/** 其中以政府名义印发2件，以部门名义印发4件: each number is a part. */
export const byName = /其中[^。]{0,12}名义|名义[^。]*\d[^。]*名义/

/** A paper put out by order of another body: the sentence may say how many of each. */
export const inName = '名义'

/** Numbers of a campaign, not of the year. */
export const campaign = /查处|排查|整治|巡查|专项行动|抽查|双随机|(?:简易|普通|一般)程序/

/** What is done with papers beside issuing and repealing them. */
export const paperWork =
  /参与|备案|审查|审核|评估|解读|征求|起草|修订|修改|学习|转发|合法性|党内|党组|梳理|报送|清查|清理(?!废止|后)/

/** 梳理现行有效的规范性文件33件: those that a review found to be in force. */
export const sortedOut = /^[^,;]*(?:梳理|清理)[^,;\d]{0,4}(?=现行有效|现有效)/

/** 继续有效33件: those that a review left in force, before the year's own came on top. */
export const leftInForce = '继续有效'

/** 公报刊登部门规范性文件9件, 统一发布乡镇（街道）规范性文件30件: papers of others, or what was shown in one place. */
export const papersOfOthers =
  /公报|归集|刊登|网站|专栏|[省市县区旗州盟](?:级|直)?各?部门|(?:乡镇|镇街|街道)(?:\([^()]{1,6}\))?(?:20\d\d年度?)?(?:行政)?规范性文件/

/** 上级废止规范性文件 */
export const ofSuperiors = /上级/

/** Decisions that were put online, not all that were taken. */
export const published = /公示|公开|发布|公告|公布|录入|归集|上传|报送|信息|推送/

/** What comes before a decision, or is made of it afterwards. */
export const decisionWork = /移送|委托|受理|申请|事项|清单|目录|指南|窗口|流程|咨询|案卷|评查|听证|复议|诉讼/

/** 不予行政许可3件, 当场行政处罚9件: decisions of one kind, or others than those that the table counts. */
export const kindsOfDecisions =
  /(?:不予|变更|注销|撤[销回]|延续|其[他它]|告知承诺|[从减]轻|免予|当场|涉企|重大|简易)(?:行政)?(?:许可|处罚)/

/** 行政许可类信息24条: news of a kind, not what the table counts. */
export const newsOfKind = /^(?:类|方面|相关)*(?:的)?信息(?:数量?)?$/

/** A review of old papers. */
export const reviewOfPapers = /清理(?!废止)|审查|审核|评估|梳理|修订/

/** Decisions are taken. */
export const deciding = /决定|作出|办理|实施/

/** 办理行政许可9件: what was done with them is told, so that what the clauses before put online is something else. */
export const taking = /作出|办理|实施|处理(?!决定)/

/** The same in a clause before: 优化办理流程 says nothing of decisions. */
export const takingDecisions = /(?:作出|办理|实施|处理(?!决定))[^,;。]{0,8}行政(?:许可|处罚|强制)/

/** 制定并公开规范性文件2件, 加强决策过程的公开: opened are papers, or nothing that is counted here. */
export const openedOtherwise = /(?:制定|制发|印发|出台)[^,;。]{0,4}(?:公开|发布|公布)[^,;。]*文件|^[^\d]*的公开$/

/** 行政许可9件，主动公开信息30条: what was put online has a number of its own. */
export const openedBehind = /[,;][^,;。]*(?:公开|发布|公示|推送)[^,;。\d]{0,12}\d.*$/s

/** 新增行政规范性文件3件: issued this year. */
export const newPapers = /新(?:增|发布)的?$/

/** Words about papers, decisions and charges. */
export const disclosureWords: readonly StatementWords[] = [
  {
    role: 'document',
    id: 'normative',
    // 檔案 in mirrors of pages that print traditional characters.
    words: ['行政规范性文件', '规范性文件', '行政规范性档案', '规范性档案'],
  },
  { role: 'document', id: 'rules', words: ['地方政府规章', '政府规章', '部门规章', '规章'] },
  {
    role: 'neutral',
    id: 'ruleBook',
    words: ['规章制度', '党内规章', '法律法规规章', '法律、法规、规章', '法规规章', '法规、规章', '规范性文件库'],
  },
  {
    role: 'act',
    id: 'issued',
    words: [
      '制发',
      '新制发',
      '制定',
      '新制定',
      '制定出台',
      '制定印发',
      '出台',
      '新出台',
      '印发',
      '发文',
      '制作',
      '新制作',
    ],
  },
  {
    role: 'act',
    id: 'repealed',
    words: ['废止', '清理废止', '宣布失效', '废止失效', '废止和失效', '废止或失效', '废止、失效'],
  },
  { role: 'act', id: 'inForce', words: ['现行有效', '继续有效', '现有效', '有效存续'] },
  { role: 'act', id: 'opened', words: ['新公开', '新增公开'] },
  // 行政许可2023年处理决定数量12件: a year may part it from the name of the row.
  { role: 'neutral', id: 'decisionCount', words: ['处理决定数量'] },
  { role: 'decision', id: 'licence', words: decisions('行政许可') },
  { role: 'decision', id: 'otherService', words: decisions('其他对外管理服务事项') },
  { role: 'decision', id: 'penalty', words: decisions('行政处罚') },
  { role: 'neutral', id: 'noPenalty', words: ['不予行政处罚', '免予行政处罚', '不予以行政处罚'] },
  { role: 'decision', id: 'coercion', words: decisions('行政强制', '行政强制措施', '行政强制执行') },
  {
    role: 'charge',
    id: 'fee',
    words: ['行政事业性收费', '行政事业收费', '本年收费金额', '收费总金额', '收费金额', '收费总额'],
  },
  { role: 'charge', id: 'procurement', words: ['政府集中采购', '集中采购'] },
]

/** 立案查处行政处罚案件9件, 2023年立案、2024年结案的行政处罚案件9件 */
export const begunCases = /立案|查[办处]|结案/
