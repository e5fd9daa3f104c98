import type { BlockDefinition, EquationFamily, GroupDefinition, HeadCell, Label, RowDefinition } from './form'

/** What both forms share of table 三. Wordings: form of 2019 and of 2021; variants: real reports. */

const outcome = 'outcome'

/** The columns of table 三: kinds of applicants, and their total. */
export const requestsColumns: BlockDefinition['columns'] = [
  { id: 'person', label: { text: '自然人', variants: ['公民'] }, kind: 'count' },
  {
    id: 'business',
    label: { text: '商业企业', variants: ['商业机构'], meaning: '从事经营活动的企业提出的申请。' },
    kind: 'count',
  },
  { id: 'research', label: { text: '科研机构' }, kind: 'count' },
  { id: 'charity', label: { text: '社会公益组织' }, kind: 'count' },
  { id: 'legal', label: { text: '法律服务机构' }, kind: 'count' },
  { id: 'other', label: { text: '其他', variants: ['其它'], meaning: '其他法人或者组织提出的申请。' }, kind: 'count' },
  { id: 'total', label: { text: '总计', variants: ['合计'] }, kind: 'count', total: true },
]

/** The printed note of the table's first cell: the one identity that the form itself states. */
const balanceNote: Label = {
  text: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
}

/** The printed head of table 三, three rows with merged cells. */
export const requestsHead: readonly (readonly HeadCell[])[] = [
  [
    { text: balanceNote.text, rows: 3, columns: 3 },
    { text: '申请人情况', columns: 7 },
  ],
  [
    { text: '自然人', rows: 2 },
    { text: '法人或其他组织', columns: 5 },
    { text: '总计', rows: 2 },
  ],
  [{ text: '商业企业' }, { text: '科研机构' }, { text: '社会公益组织' }, { text: '法律服务机构' }, { text: '其他' }],
]

/** Labels of the head that name no column. */
export const requestsHeadLabels: readonly Label[] = [
  balanceNote,
  { text: '申请人情况' },
  { text: '法人或其他组织', variants: ['法人和其他组织', '法人及其他组织'] },
]

/** The groups of rows that have a label of their own. */
export const requestsGroups: readonly GroupDefinition[] = [
  { id: outcome, label: { text: '三、本年度办理结果', variants: ['三、本年办理结果'] } },
  { id: 'denied', label: { text: '（三）不予公开' } },
  { id: 'unavailable', label: { text: '（四）无法提供' } },
  { id: 'rejected', label: { text: '（五）不予处理' } },
]

/** The group that only the form of 2021 prints: in 2019 （六）其他处理 is a row of its own. */
export const otherwiseGroup: GroupDefinition = { id: 'otherwise', label: { text: '（六）其他处理' } }

const denied = [outcome, 'denied']
const unavailable = [outcome, 'unavailable']
const rejected = [outcome, 'rejected']

/** Rows before the results. */
export const incomingRows: readonly RowDefinition[] = [
  {
    id: 'received',
    label: {
      text: '一、本年新收政府信息公开申请数量',
      variants: ['一、本年新收政府信息公开数量', '一、本年度新收政府信息公开申请数量'],
      meaning: '本年 1 月 1 日至 12 月 31 日新收到的申请件数。',
    },
  },
  {
    id: 'carriedIn',
    carried: true,
    label: {
      text: '二、上年结转政府信息公开申请数量',
      variants: ['二、上年结转政府信息公开数量', '二、上年度结转政府信息公开申请数量'],
      meaning: '上年收到、本年继续办理的申请件数，应等于上年报告的“结转下年度继续办理”。',
    },
  },
]

/** The result rows up to （五）, the same in both forms. */
export const resultRows: readonly RowDefinition[] = [
  { id: 'granted', label: { text: '（一）予以公开' }, groups: [outcome] },
  {
    id: 'partial',
    label: {
      text: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
      variants: [
        '（二）部分公开（区分处理的，只记这一情形，不计其他情形）',
        '（二）部分公开（区分处理的，只记这一情形，不记其他情形）',
        '（二）部分公开（区分处理的，只计这一情况，不计其他情形）',
        '（二）部分公开（区分处理的，只计这一情形，不计其它情形）',
        '（二）部分公开',
      ],
      meaning: '区分处理后部分公开的申请，只计入这一行。',
    },
    short: '（二）部分公开',
    groups: [outcome],
  },
  { id: 'denied.stateSecret', label: { text: '1.属于国家秘密' }, groups: denied },
  {
    id: 'denied.lawForbids',
    label: {
      text: '2.其他法律行政法规禁止公开',
      variants: ['2.其他法律法规禁止公开', '2.其他法律、行政法规禁止公开', '2.其它法律行政法规禁止公开'],
    },
    groups: denied,
  },
  { id: 'denied.security', label: { text: '3.危及“三安全一稳定”' }, groups: denied },
  { id: 'denied.thirdParty', label: { text: '4.保护第三方合法权益' }, groups: denied },
  { id: 'denied.internal', label: { text: '5.属于三类内部事务信息' }, groups: denied },
  { id: 'denied.process', label: { text: '6.属于四类过程性信息' }, groups: denied },
  { id: 'denied.enforcement', label: { text: '7.属于行政执法案卷' }, groups: denied },
  { id: 'denied.inquiry', label: { text: '8.属于行政查询事项' }, groups: denied },
  { id: 'unavailable.notHeld', label: { text: '1.本机关不掌握相关政府信息' }, groups: unavailable },
  { id: 'unavailable.needsCreation', label: { text: '2.没有现成信息需要另行制作' }, groups: unavailable },
  { id: 'unavailable.unclear', label: { text: '3.补正后申请内容仍不明确' }, groups: unavailable },
  { id: 'rejected.petition', label: { text: '1.信访举报投诉类申请' }, groups: rejected },
  { id: 'rejected.duplicate', label: { text: '2.重复申请' }, groups: rejected },
  { id: 'rejected.publication', label: { text: '3.要求提供公开出版物' }, groups: rejected },
  { id: 'rejected.mass', label: { text: '4.无正当理由大量反复申请' }, groups: rejected },
  { id: 'rejected.reissue', label: { text: '5.要求行政机关确认或重新出具已获取信息' }, groups: rejected },
]

/** Rows after the results. */
export const closingRows: readonly RowDefinition[] = [
  {
    id: 'concluded',
    label: { text: '（七）总计', meaning: '本年度办结的申请件数：各行办理结果之和。' },
    groups: [outcome],
    total: true,
  },
  {
    id: 'carriedOut',
    carried: true,
    label: {
      text: '四、结转下年度继续办理',
      variants: ['四、结转下年继续办理', '四、结转下一年度继续办理'],
      meaning: '年底前尚未办结、转入下年度继续办理的申请件数。',
    },
  },
]

/** The three families of equations of table 三 over the result rows of a form. */
export function requestsEquations(results: readonly RowDefinition[]): readonly EquationFamily[] {
  return [
    {
      code: 'identity.row-total',
      table: 'requests',
      each: 'row',
      left: ['person', 'business', 'research', 'charity', 'legal', 'other'],
      right: ['total'],
      target: 'total',
      leftName: '各类申请人之和',
      source: '由表三的栏目名称得出：总计为自然人与各类法人或其他组织之和。',
    },
    {
      code: 'identity.concluded',
      table: 'requests',
      each: 'column',
      left: results.map((row) => row.id),
      right: ['concluded'],
      target: 'concluded',
      leftName: '各项办理结果之和',
      source: '由表三的栏目名称得出：每件办结的申请只计入一种结果，（七）总计为各种结果之和。',
    },
    {
      code: 'identity.balance',
      table: 'requests',
      each: 'column',
      left: ['received', 'carriedIn'],
      right: ['concluded', 'carriedOut'],
      target: 'carriedOut',
      leftName: '第一项与第二项之和',
      rightName: '第三项（七）总计与第四项之和',
      source: '印在表三上的勾稽关系：第一项加第二项之和，等于第三项加第四项之和。',
    },
  ]
}
