/**
 * Turns of phrase around a number of requests that change which rows of table 三 it means. Tested on text with folded
 * punctuation.
 */

/** 不予公开(属于四类过程性信息)1件, 结转至2023年3件, 接收到申请书9份: what may stand between the word and its number. */
export const behindRequestWord = /^[^()]{0,8}\)|^[至入](?=20\d\d年)|到?申请书$|的?(?:要求|请求)$/

/** 因申请事项属于行政查询不予公开2件: why requests were refused. */
export const becauseOfRequest = /^(?:因|由于)申请/

/** 因本机关不掌握等原因无法提供: what 等 closes are examples. */
export const amongReasons = /等(?:原因|情形|情况|理由|不予|无法)/

/** 予以公开26件 before （含部分公开6件）. */
export const takingInPartial = /^\((?:含|其中|包括|包含)[^()]{0,8}(?:部分|区分处理)/

/** 收到38件 before 上年结转5件: what may stand between the two. */
export const besideCarry = /^[,;、](另有|另|同时|加上|以及|和|并有)?$/

/** 受理39件 before （另有3件结转下年度办理）. */
export const leavingSome = /^[(,]另有\d+件?[^,;。)]{0,8}结转/

/** 2022年度 before 结转: the year that requests came from. */
export const yearBeforeCarry = /(?<year>\d{4})年度?(末|底)?的?$/

/** 收到申请（含上年结转）47件, 收到（不含上年结转）申请44件: in brackets before the number, whether it takes in what was carried over. */
export const carryBefore = /\((?<not>不)?[含包][^()\d]{0,14}结转(?!至?下|至?次)[^()\d]{0,6}\)[^()\d]{0,14}$/

/** 答复47件，其中上年结转3件、本年: what was answered is divided, so that what is new is a part of it. */
export const dividesAnswers = /(?:答复|办结|办复|办毕)[^,;。\d]{0,16}\d+[件条份宗][,(:]?其中[^;。]*$/

/** 至2024年 behind 结转: the year that they go to. */
export const yearBehindCarry = /^(至|到|入|往)?(?<year>\d{4})年/

/**
 * 公开 and 其他 right before a number, without a word that says of what; 主动公开, and 不属于本机关公开, mean other
 * things.
 */
export const bareResult = /(?<!主动|[关门位局委厅未])(公开|其他|不存在)(的|了)?$/

/** 8件已公开, 2件不存在: the same behind the number. */
export const bareResultBehind = /^(?:均|都|全部|已经?|给?予)*(公开|不存在)(?=[,;。、(]|$)/

/**
 * 上年结转3件，新增9件; 收到12件，完成10件, 已办10件: words that say what came in, or was done, where the sentence speaks of
 * requests and the clause says nothing else.
 */
export const bareIntake =
  /^(?:其中|现|已|共|累计|全部|按[时期]|及时|依法|本年度?|今年|当年|20\d\d年度?|[,、])*(?<said>新增|完成|(?<=已)[办答结])(?:了|的)?$/
export const bareIntakes: Readonly<Record<string, string>> = {
  新增: 'received',
  完成: 'concluded',
  办: 'concluded',
  答: 'concluded',
  结: 'concluded',
}

/** 上年结转3件，新增9件: what is new is told apart behind. */
export const newBehind = /新增\d/

/** The statements that such words make. */
export const bareResults: Readonly<Record<string, string>> = {
  公开: 'granted',
  其他: 'otherwise',
  不存在: 'unavailable.notHeld',
}

/** 其中 before 公开3件. */
export const firstAmong = /其中[,:]?$/

/** 公开8件 before 不予公开1件, 8件公开 before 1件不予公开. */
export const thenDenied = /^[,、](?:不予公开\d|\d+[件条]不予公开)/

/** 全年共收到政府信息公开申请 before 9件: a clause that says for itself what it counts. */
export const requestsAnew =
  /^(?:全年|本年度?|年内|20\d\d年度?|我[局委县市区镇乡]|共|累计)*(?:收到|受理|接到|接收)[^,;。\d]{0,16}申请[^,;。\d]{0,8}$/

/** The sentence speaks of requests. */
export const saysRequest = /申请/

/** Words that lead to a number without saying whose it is. */
export const onlyLeads = /^(?:其中|其余|其[他它]|剩余|现|目前|有|已|,)*$/

/** 2件为申请公开规划信息: of what kind some were. */
export const ofKind = '为'

/** 国家秘密等3件: more than the row that is named. */
export const andOthers = '等'

/** 办结76件中予以公开11件: what follows is said of some of them, and of their number. */
export const ofThem = '中'

/** 行政复议案件中有3件, 办结的申请中，12件: between a word and a number that counts but some of what it names. */
export const someOf = /^(?:的?案件)?中[,有的]{0,2}$/

/** 4件 before 转2024年办理: they are carried over to that year. */
export const carriedToYear = /^(?:将|拟)?转(?<year>20\d\d)年/

/** 受理的37件 before 申请已按时答复: so many were answered. */
export const ofThose = '的'
export const answeredBehind = /^(?:政府信息公开|依申请公开)?申请件?(?:已|均|都|全部)[^,;。\d]{0,20}(?:答复|办结|办复)/

/** 21个申请人提出的申请: people are counted. */
export const namesHeads = /^申请人/

/** 收到2个自然人的申请: the unit of people, who may ask for more than one thing. */
export const headUnit = '个'

/** 其中3件结转下年度 before 其余34件均已答复: so many were carried over, as the words around the number say. */
export const carriedAround = /结转|转[入至到]|[顺延]延|延至|[尚正仍]在/

/** 受理申请40件: so many there were in all. */
export const intakeAround = /(?:收到|受理|接收|接到|收办|办理|申请)[^,;。]*$/

/**
 * 向区政府提出的, 代表市政府, 区政府本级及政府办: the government, in words that elsewhere tell its share from that of its
 * bodies.
 */
export const ownScope =
  /(?:向|代表?)(?<to>[省市县区旗州盟])(?:人民)?政府(?:\([^()]{1,12}\))?|(?<own>[省市县区旗州盟])(?:(?:人民)?政府本级|本级(?:人民)?政府|本级)(?:[、和及][省市县区旗州盟]?(?:人民)?政府办(?:公[室厅])?)?/g

/** Ends the name of a government, or of its office, with the level that it has. */
export const levelOfGovernment = /(?<level>[省市县区旗州盟])(?:人民)?政府(?:办公[室厅])?$/

/** Between two numbers: the second is told of another body. */
export const otherSpeaker = /办(?:公[室厅])?[^,;。]{0,6}(?:收到|受理|接收|办理|处理|答复)|[局委]/

/** Other bodies than the government itself, or all of them. */
export const beyondGovernment = /各(?![类种项界])|全[省市县区旗州盟]|部门|乡镇|镇街|街道|所属|下属|直属/
