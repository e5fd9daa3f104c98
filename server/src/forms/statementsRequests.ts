import type { StatementReading, StatementWords } from './statement'

/** How prose speaks of table 三: totals and results. */

const received: StatementReading = { rows: ['received'], name: '表三本年新收总计' }
const carriedIn: StatementReading = { rows: ['carriedIn'], name: '表三上年结转总计' }
const carriedOut: StatementReading = { rows: ['carriedOut'], name: '表三结转下年度总计' }
const onHand: StatementReading = { rows: ['received', 'carriedIn'], name: '表三本年新收与上年结转之和' }
const concluded: StatementReading = { rows: ['concluded'], name: '表三『（七）总计』总计' }
/** What was concluded of this year's own requests, where last year's are told apart. */
const concludedOfYear: StatementReading = {
  rows: ['concluded'],
  without: ['carriedIn'],
  name: '表三『（七）总计』减上年结转',
}
const granted: StatementReading = { rows: ['granted'], name: '表三『（一）予以公开』总计' }
const grantedOrPartial: StatementReading = { rows: ['granted', 'partial'], name: '表三予以公开与部分公开之和' }
const denied: StatementReading = { rows: ['denied.*'], name: '表三『（三）不予公开』各行总计之和' }
const unavailable: StatementReading = { rows: ['unavailable.*'], name: '表三『（四）无法提供』各行总计之和' }
const rejected: StatementReading = { rows: ['rejected.*'], name: '表三『（五）不予处理』各行总计之和' }
const otherwise: StatementReading = {
  rows: ['otherwise', 'otherwise.*'],
  name: '表三『（六）其他处理』各行总计之和',
}

/**
 * The readings of each kind of statement, the likeliest first; a statement is right when any of them agrees.
 * 收到, 受理 and 申请 mean 新收 in some reports and 新收 + 结转 in others.
 */
export const requestReadings: Readonly<Record<string, readonly StatementReading[]>> = {
  received: [received],
  incoming: [received, onHand],
  object: [received, onHand],
  onRequest: [received, onHand, concluded, granted, grantedOrPartial],
  handled: [onHand],
  processed: [received, onHand, concluded, concludedOfYear],
  concluded: [concluded, concludedOfYear],
  carriedIn: [carriedIn],
  carriedOut: [carriedOut],
  carried: [carriedIn, carriedOut],
  granted: [granted],
  grantedOrPartial: [grantedOrPartial],
  partial: [{ rows: ['partial'], name: '表三『（二）部分公开』总计' }],
  denied: [denied],
  unavailable: [unavailable],
  rejected: [rejected],
  otherwise: [otherwise],
}

/** Kinds of statements that say how many requests there were in all, not what became of them. */
export const intakeStatements: ReadonlySet<string> = new Set([
  'incoming',
  'object',
  'onRequest',
  'handled',
  'processed',
  'concluded',
  'replied',
])

/** Kinds of statements that say what became of a request. */
export const resultStatements: ReadonlySet<string> = new Set([
  'granted',
  'grantedOrPartial',
  'partial',
  'denied',
  'unavailable',
  'rejected',
  'otherwise',
])

/** Columns of table 三 that a word for applicants means. */
export const applicantColumns: Readonly<
  Record<string, { readonly columns: readonly string[]; readonly name: string }>
> = {
  person: { columns: ['person'], name: '自然人' },
  organisations: {
    columns: ['business', 'research', 'charity', 'legal', 'other'],
    name: '法人或其他组织各栏之和',
  },
  business: { columns: ['business'], name: '商业企业' },
  research: { columns: ['research'], name: '科研机构' },
  charity: { columns: ['charity'], name: '社会公益组织' },
  legal: { columns: ['legal'], name: '法律服务机构' },
}

/** Rows that a statement about applicants may mean. */
export const applicantReadings: readonly StatementReading[] = [received, onHand, concluded]

/** Words about requests: what came in, and what became of it. */
export const requestWords: readonly StatementWords[] = [
  { role: 'request', id: 'received', words: ['新收到', '新收', '新接收', '新受理', '新增依申请', '新增申请'] },
  { role: 'request', id: 'incoming', words: ['收到', '接到', '接收', '受理', '收受', '收取申请'] },
  {
    role: 'request',
    id: 'object',
    words: [
      '政府信息公开申请',
      '信息公开申请',
      '政务公开申请',
      '依申请公开申请',
      '依申请公开事项',
      '依申请公开件',
      '依申请事项',
      '依申请件',
      '公开申请',
      '申请公开',
      '申请件',
      '申请',
    ],
  },
  { role: 'request', id: 'onRequest', words: ['依申请公开', '依申请'] },
  { role: 'request', id: 'handled', words: ['收办', '应办理', '应办', '应答复'] },
  { role: 'request', id: 'processed', words: ['办理', '处理', '处置'] },
  {
    role: 'request',
    id: 'concluded',
    words: [
      ...['答复', '办结', '办复', '办毕', '在办结'],
      ...['办理', '处理', '答复', '办结'].flatMap((verb) => [
        `${verb}完毕`,
        `${verb}完结`,
        `${verb}完成`,
        `${verb}结束`,
      ]),
    ],
  },
  // Where the sentence speaks of requests.
  { role: 'request', id: 'replied', words: ['回复', '回复完毕', '回告'] },
  {
    role: 'request',
    id: 'carriedIn',
    words: [
      ...['上年', '上年度', '上一年', '上一年度', '去年', '往年', '上年底', '上年末'].flatMap((year) => [
        `${year}结转`,
        `${year}的结转`,
        `${year}转结`,
        `${year}转入`,
        `${year}未办结`,
        `${year}遗留`,
        `结转${year}`,
        `结转自${year}`,
        `结转的${year}`,
        `承接${year}`,
      ]),
      '上年度结转办理',
    ],
  },
  {
    role: 'request',
    id: 'carriedOut',
    words: [
      ...['下年', '下一年', '次年', '明年', '来年'].flatMap((year) => [
        `结转${year}`,
        `结转至${year}`,
        `结转到${year}`,
        `结转入${year}`,
        `转${year}`,
        `转入${year}`,
        `转至${year}`,
        `转到${year}`,
        `顺延${year}`,
        `顺延到${year}`,
        `顺延至${year}`,
        `延至${year}`,
        `${year}度结转`,
        `${year}结转`,
        `${year}度继续办理`,
        `${year}继续办理`,
        `${year}度办理`,
        `${year}办理`,
      ]),
      ...['', '度'].flatMap((year) => ['办理', '办结', '答复', '结转'].map((verb) => `跨年${year}${verb}`)),
      '正在办理中',
      '正在办理',
      '办理中',
      '尚在办理',
      '尚未办结',
      '未办结',
      '在办',
    ],
  },
  { role: 'request', id: 'carried', words: ['结转'] },
  // Only beside a year.
  { role: 'request', id: 'carriedTo', words: ['转入', '转至', '转到', '顺延至', '顺延到', '延至', '顺延'] },
  {
    role: 'request',
    id: 'granted',
    words: ['予以公开', '同意公开', '准予公开', '给予公开', '全部公开', '予以全部公开', '向社会公开'],
  },
  {
    role: 'request',
    id: 'grantedOrPartial',
    words: [
      ...['及', '和', '或', '及/或', '和/或', '以及', '与', '或者', '、'].flatMap((joint) => [
        `予以公开${joint}部分公开`,
        `予以公开${joint}部分予以公开`,
        `予以公开${joint}予以部分公开`,
        `公开${joint}部分公开`,
      ]),
      '予以公开(含部分公开)',
    ],
  },
  {
    role: 'request',
    id: 'partial',
    words: ['部分公开', '部分予以公开', '予以部分公开', '区分处理', '部分同意公开', '同意部分公开'],
  },
  {
    role: 'request',
    id: 'denied',
    words: ['不予公开', '不予以公开', '未予公开', '不同意公开', '不公开', '决定不予公开'],
  },
  { role: 'request', id: 'denied.stateSecret', words: ['国家秘密'] },
  {
    role: 'request',
    id: 'denied.lawForbids',
    words: ['法律行政法规禁止公开', '法律法规禁止公开', '法律、行政法规禁止公开', '法律、法规禁止公开'],
  },
  { role: 'request', id: 'denied.security', words: ['三安全一稳定', '危及三安全', '危及“三安全'] },
  {
    role: 'request',
    id: 'denied.thirdParty',
    words: ['第三方合法权益', '第三方权益', '第三方利益', '第三方合法利益'],
  },
  { role: 'request', id: 'denied.internal', words: ['内部事务信息', '内部事务', '内部管理信息'] },
  { role: 'request', id: 'denied.process', words: ['过程性信息', '过程性'] },
  { role: 'request', id: 'denied.enforcement', words: ['行政执法案卷', '执法案卷'] },
  { role: 'request', id: 'denied.inquiry', words: ['行政查询事项', '行政查询', '查询事项'] },
  { role: 'request', id: 'unavailable', words: ['无法提供', '不能提供', '未能提供'] },
  {
    role: 'request',
    id: 'unavailable.notHeld',
    words: ['不掌握相关政府信息', '不掌握相关信息', '不掌握', '信息不存在'],
  },
  {
    role: 'request',
    id: 'unavailable.needsCreation',
    words: ['没有现成信息需要另行制作', '没有现成信息需另行制作', '没有现成信息', '需要另行制作', '需另行制作'],
  },
  {
    role: 'request',
    id: 'unavailable.unclear',
    words: ['申请内容仍不明确', '内容仍不明确', '仍不明确', '申请内容不明确'],
  },
  { role: 'request', id: 'rejected', words: ['不予处理'] },
  {
    role: 'request',
    id: 'rejected.petition',
    words: [
      ...['信访举报投诉', '信访投诉举报', '信访、举报、投诉', '信访、投诉、举报'].flatMap((word) => [
        `${word}类申请`,
        `${word}申请`,
        `${word}类`,
        word,
      ]),
    ],
  },
  { role: 'request', id: 'rejected.duplicate', words: ['重复申请', '不再重复处理', '不重复处理'] },
  { role: 'request', id: 'rejected.publication', words: ['要求提供公开出版物', '提供公开出版物', '公开出版物'] },
  {
    role: 'request',
    id: 'rejected.mass',
    words: ['无正当理由大量反复申请', '大量反复申请', '大量、反复申请', '反复申请'],
  },
  {
    role: 'request',
    id: 'rejected.reissue',
    words: ['确认或重新出具已获取信息', '确认或重新出具', '重新出具已获取信息', '重新出具'],
  },
  {
    role: 'request',
    id: 'otherwise',
    words: ['其他处理', '其它处理', '作其他处理', '其他方式处理', '其他情形处理', '其他处理情形'],
  },
  {
    role: 'request',
    id: 'otherwise.noCorrection',
    words: ['逾期不补正', '逾期未补正', '逾期没有补正', '无正当理由逾期'],
  },
  {
    role: 'request',
    id: 'otherwise.feeUnpaid',
    words: ['逾期未按收费通知要求缴纳费用', '未按收费通知', '逾期未缴纳费用', '逾期未缴费', '逾期不缴费'],
  },
  { role: 'applicant', id: 'person', words: ['自然人申请', '自然人'] },
  // Only beside organisations; elsewhere anybody who asks is called so.
  {
    role: 'applicant',
    id: 'citizen',
    words: ['公民', '公民个人', '个人'].flatMap((who) => [`${who}申请`, `${who}提出申请`, `${who}提交申请`]),
  },
  {
    role: 'applicant',
    id: 'organisations',
    words: [
      '法人或其他组织',
      '法人和其他组织',
      '法人及其他组织',
      '法人与其他组织',
      '法人、其他组织',
      '法人或者其他组织',
    ],
  },
  { role: 'applicant', id: 'business', words: ['商业企业'] },
  { role: 'applicant', id: 'research', words: ['科研机构'] },
  { role: 'applicant', id: 'charity', words: ['社会公益组织'] },
  { role: 'applicant', id: 'legal', words: ['法律服务机构'] },
  {
    role: 'neutral',
    id: 'everyone',
    words: [
      ...['公民、', '自然人、', '公民和', '公民或', '公民及'].flatMap((person) => [
        `${person}法人或其他组织`,
        `${person}法人和其他组织`,
        `${person}法人及其他组织`,
        `${person}法人或者其他组织`,
        `${person}法人以及其他组织`,
        `${person}法人、其他组织`,
        `${person}法人与其他组织`,
      ]),
      ...['撤回', '撤销', '撤诉', '放弃', '终止', '取消'].flatMap((verb) => [
        `${verb}申请`,
        `${verb}了申请`,
        `${verb}其申请`,
      ]),
      ...['群众', '村民', '企业', '法人', '单位', '公司', '律师'].flatMap((who) => [`${who}申请`, `${who}提出申请`]),
      '申请人',
      '申请表',
      '申请书',
      '申请渠道',
      '申请方式',
      '申请流程',
      '依申请公开工作',
      '依申请公开制度',
      '申请内容',
      '申请类型',
    ],
  },
]
