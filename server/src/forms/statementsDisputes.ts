import type { StatementWords } from './statement'

/** How prose speaks of table 四. */

/** Groups of table 四 that a word for a dispute means. 行政诉讼 means both kinds of suits. */
export const disputeRows: Readonly<Record<string, { readonly rows: readonly string[]; readonly name: string }>> = {
  review: { rows: ['review'], name: '行政复议' },
  suit: { rows: ['directSuit', 'reviewedSuit'], name: '两类行政诉讼' },
  directSuit: { rows: ['directSuit'], name: '未经复议直接起诉' },
  reviewedSuit: { rows: ['reviewedSuit'], name: '复议后起诉' },
}

/** Between two disputes that one number counts: 行政复议案件和行政诉讼6件. */
export const joinsDisputes = /^(案件|案)?(以及|或者|[、和及与或])被?(提起|提出)?$/

/** Before a dispute with a verb of its own: 申请行政复议、提起行政诉讼5件 may count the last alone. */
export const raisesDispute = /提[起出]$/

/** 行政复议、行政诉讼分别为6件、5件: each has a number of its own. */
export const eachOfBoth = '分别'

/** 行政复议、行政诉讼各1件, 均为1件 */
export const ofEach = /^(?:案件|申请|程序)?(?:各|均)(?:为|有|发生)?$/

/** Between a verdict and the dispute right behind it: 尚未审结的行政复议. */
export const adjoinsDispute = /^的?$/

/**
 * 因不服行政处罚申请行政复议8件, 因土地确权引发行政诉讼7件: what they were about, where it is something else than an answer to
 * a request. Tested up to the number.
 */
export const otherCauseBefore =
  /(?:因|针对|就)(?![^,;。]*(?:公开|信息|申请人|申请事项|答复|告知))(?!本|我|被|为|此|提|申请)[^,;。\d]{2,20}$/

/** 因土地确权引发行政复议8件、行政诉讼7件: the number of the one before. */
export const countedBefore = /\d+[件起宗][、,]/g

/** 发生行政诉讼6件，均与行政处罚有关: the same behind the number. */
export const otherCauseBehind =
  /^[,(](?:均|都|全部|其中)*(?:与|因|为|系|是|属于?|涉及)(?![^,;。)]*(?:公开|信息|申请|答复))[^,;。)\d]{0,10}(?:处罚|许可|强制|征收|拆迁|确权|工伤|登记|裁决|补偿|赔偿)/

/** 除政府信息公开外的行政诉讼5件, 工伤认定类行政复议5件: disputes that are not about disclosure, as the words before say. */
export const besideDisclosure =
  /除[^,;。]{0,12}公开[^,;。]{0,6}外|^(?!.*公开)[^,;。]*(?:[^其各]类|认定|征收|确权|拆迁)行政(?:复议|诉讼)/

/** 行政复议5件、行政诉讼6件，均与政府信息公开无关: and as those behind say. */
export const unrelated =
  /^[^。]{0,30}(?:与[^,;。]{0,8}公开[^,;。]{0,4}无关|(?:(?:不|未|没有|并?非|无一?)(?:涉及|涉|属于?|因|是|由)[^,;。]{0,4}|无)(?:政府信息|政务|信息)公开)/

/** 占全部行政复议案件45件: what a share is taken of. */
export const wholeOfShare = /占[^,;。\d]*$/

/** 行政复议案件收案230件: counted by who decides them. */
export const takenOn = /收案|立案|结案/

/** 行政复议2件，尚未办结1件: of disputes such words say that they are still open. */
export const stillOpen = /^[^年]*办[^年]*$/

/** 驳回复议申请2件: what became of some disputes. */
export const endedDispute = /撤回|驳回|终止|不予受理|调解/

/** 驳回3件，维持2件: what was rejected was upheld as well. */
export const rejectedSuits = /驳回[^,;。\d]{0,10}\d|\d[件起宗例][^,;。\d]{0,6}驳回/

/** 行政诉讼23件，其中涉及信息公开5件: the first number counts suits of all kinds. */
export const ofAllKinds =
  /^(?:[、,][^,;。\d]{0,10}\d+[件起宗])?[,;(]?其?中,?[^,;。]{0,8}(?:信息|政务)公开|^[,;(]?(?:涉及|属于)?(?:政府信息|政务|信息)公开(?:类|方面|案件|申请\d)|^[,;(](?:涉及|属于|与)[^,;。\d]{0,4}(?:信息|政务)公开(?:相关|有关)?的?\d/

/** 新增行政复议4件，上年未审结3件: table four counts both. */
export const newAlone =
  /^[,、;(]?(?:另有?|加上)?(?:上年|去年|上一年)度?[^,;。\d]{0,8}(?:未[审办]?结|结转|转入|遗留)[^,;。\d]{0,8}\d/

/** 其中本级行政复议1件, 上年结转行政复议1件: some of those that were told before. */
export const someDisputes = /本级行政(?:复议|诉讼)|(?:上年|去年|上一年)度?[^,;。\d]{0,4}(?:结转|遗留|未[审办]?结)/

/** Said by who decides disputes, or takes part in them, of those of others. */
export const reviewBody = /指导|第三人|共同被告|备案|[一二]审|审理|承办|代理|出庭|应诉|(?<![被由经])复议机[关构]/

/** 因具体行政行为被提起行政诉讼2起: over something else, unless the sentence says that it was the disclosure. */
export const overOtherActs = /具体行政行为/

/** Cases of other kinds that a sentence counts, and results that are those of requests. */
export const otherCases = /(?:投诉|举报|信访|认定|监察|仲裁|留言)[^,;。]{0,6}\d+[件起条宗]/
export const refused = /不予|公开/

/** 协助区政府应诉3起: cases of other bodies. */
export const assisted = /(?:协助|配合|指导)[^,;。]{0,8}(?:复议|应诉|诉讼)/

/** 政府信息公开类行政诉讼: those of table 四. */
export const overDisclosure = /公开[^,;。]{0,8}(?:复议|诉讼|应诉)/

/** Cases of a government's law office. */
export const courtCases = /为被告|胜诉率|纠错率|应诉案件/

/** The same of disputes, not of requests that the sentence names before them. */
export const handlesDispute = /(?:受理|办理(?!结果)|办结|接收)[^,;]*(?:复议|诉讼|$)/

/** 办理涉及政府信息公开的行政复议7件、行政诉讼5件: nobody decides both, so the body is a party to them. */
export const ofBothDisputes = /(?:(?:信息|政务)公开|依申请公开)[^。]{0,10}复议[^。]*诉讼/

/** Words about reviews and suits, and how they ended. */
export const disputeWords: readonly StatementWords[] = [
  {
    role: 'dispute',
    id: 'directSuit',
    words: [
      '未经复议直接起诉',
      '未经行政复议直接起诉',
      '未经复议直接提起行政诉讼',
      '未经复议直接提起诉讼',
      '未经复议起诉',
      '未经复议直接诉讼',
      '未经行政复议直接诉讼',
      '未经复议提起诉讼',
      '未经复议提起行政诉讼',
      '直接起诉',
      '直接提起行政诉讼',
      '直接提起诉讼',
    ],
  },
  {
    role: 'dispute',
    id: 'reviewedSuit',
    words: [
      '复议后起诉',
      '复议后诉讼',
      '复议后再诉讼',
      '复议后提起诉讼',
      '复议后提起行政诉讼',
      '经复议后起诉',
      '经行政复议后起诉',
      '行政复议后起诉',
      '经复议后提起行政诉讼',
      '经复议起诉',
    ],
  },
  {
    role: 'dispute',
    id: 'review',
    words: [
      '行政复议申请',
      '行政复议案件',
      '行政复议案',
      '行政复议事项',
      '行政复议',
      '申请行政复议',
      '被申请行政复议',
      '被申请复议',
      '被提起行政复议',
      '进入行政复议',
      '进入行政复议程序',
      '申请进入行政复议程序',
      '申请复议',
      '提起复议',
      '复议申请',
      '复议案件',
      '复议案',
      '复议',
    ],
  },
  {
    role: 'dispute',
    id: 'suit',
    words: [
      '行政诉讼案件',
      '行政诉讼案',
      '行政诉讼',
      '被提起行政诉讼',
      '被提起诉讼',
      '诉讼案件',
      '诉讼案',
      '诉讼',
      '行政应诉',
    ],
  },
  { role: 'neutral', id: 'otherSuit', words: ['民事诉讼', '民事诉讼案件', '刑事诉讼', '民商事诉讼'] },
  {
    role: 'neutral',
    id: 'bothDisputes',
    words: [
      '复议诉讼',
      '复议和应诉',
      '复议与应诉',
      '复议机关',
      '复议机构',
      '复议决定',
      '诉讼费',
      '行政复议机关',
      '行政复议机构',
    ],
  },
  {
    role: 'neutral',
    id: 'endedDispute',
    words: ['撤回', '撤销', '终止', '驳回', '不予受理'].flatMap((verb) =>
      ['复议', '行政复议'].flatMap((dispute) => [`${verb}${dispute}`, `${verb}${dispute}申请`]),
    ),
  },
  {
    role: 'verdict',
    id: 'upheld',
    words: [
      '结果维持',
      '维持',
      '维持原行政行为',
      '维持原答复',
      '维持原办理结果',
      '维持原处理结果',
      '予以维持',
      '获维持',
      '被维持',
      '判决维持',
    ],
  },
  { role: 'verdict', id: 'corrected', words: ['结果纠正', '被纠正', '予以纠正', '纠正', '纠错', '被纠错', '败诉'] },
  { role: 'verdict', id: 'other', words: ['其他结果', '其它结果'] },
  {
    role: 'verdict',
    id: 'pending',
    words: [
      ...['尚未审结', '未审结', '正在审理', '尚在审理', '正在复议', '审理中', '尚未结案', '未结案'],
      ...['', '法院'].flatMap((court) => ['裁决', '判决', '裁判'].map((end) => `${court}尚未作出${end}`)),
      ...['尚未拿到决定书', '尚未收到决定书', '尚未作出复议决定', '尚未作出行政复议决定'],
    ],
  },
]
