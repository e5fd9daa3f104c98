import { aspects } from './aspects'
import { compileForm } from './compile'
import { disputesEquations, disputesTable } from './disputesTable'
import type { RowDefinition, TableDefinition } from './form'
import { imprint2021 } from './imprints'
import { parts } from './parts'
import {
  closingRows,
  incomingRows,
  otherwiseGroup,
  requestsColumns,
  requestsEquations,
  requestsGroups,
  requestsHead,
  requestsHeadLabels,
  resultRows,
} from './requestsTable'

const corner = { text: '信息内容' }
const decisions = {
  id: 'decisions',
  label: {
    text: '本年处理决定数量',
    variants: ['处理决定数量'],
    slips: ['本年处理绝对数量'],
    meaning: '本年作出的全部决定件数，不论是否公开。',
  },
  kind: 'count',
  span: 3,
} as const

const disclosure: TableDefinition = {
  id: 'disclosure',
  name: '表二',
  part: 2,
  direction: 'down',
  labelColumns: 1,
  groups: [],
  headLabels: [],
  blocks: [
    {
      caption: { text: '第二十条第（一）项' },
      corner,
      columns: [
        { id: 'issued', label: { text: '本年制发件数' }, short: '本年制发', kind: 'count' },
        { id: 'repealed', label: { text: '本年废止件数' }, short: '废止', kind: 'count' },
        {
          id: 'inForce',
          label: { text: '现行有效件数', variants: ['现行有效件', '现行有效'], meaning: '年底仍然有效的件数。' },
          short: '现行有效',
          kind: 'count',
        },
      ],
      rows: [
        { id: 'rules', label: { text: '规章', meaning: '部门规章、地方政府规章；没有规章制定权的机关填 0。' } },
        {
          id: 'normative',
          label: {
            text: '行政规范性文件',
            variants: ['规范性文件', '行政规范性档案', '规范性档案'],
            meaning: '件数应与同级司法行政部门核对一致。',
          },
        },
      ],
    },
    {
      caption: { text: '第二十条第（五）项' },
      corner,
      columns: [decisions],
      rows: [{ id: 'licence', label: { text: '行政许可' } }],
    },
    {
      caption: { text: '第二十条第（六）项' },
      corner,
      columns: [decisions],
      rows: [
        { id: 'penalty', label: { text: '行政处罚' } },
        { id: 'coercion', label: { text: '行政强制' } },
      ],
    },
    {
      caption: { text: '第二十条第（八）项' },
      corner,
      columns: [
        {
          id: 'amount',
          label: {
            text: '本年收费金额（单位：万元）',
            variants: ['本年收费金额', '本年收费金额（万元）', '本年收费总金额', '收费金额'],
            meaning: '本年行政事业性收费的总额，单位为万元。',
          },
          short: '金额',
          kind: 'amount',
          span: 3,
        },
      ],
      rows: [{ id: 'fee', label: { text: '行政事业性收费' } }],
    },
  ],
}

const otherwise = ['outcome', 'otherwise']
const results: readonly RowDefinition[] = [
  ...resultRows,
  {
    id: 'otherwise.noCorrection',
    label: {
      text: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      variants: ['1.逾期不补正', '1.申请人无正当理由逾期不补正，行政机关不再处理其政府信息公开申请'],
    },
    short: '1.申请人无正当理由逾期不补正',
    groups: otherwise,
  },
  {
    id: 'otherwise.feeUnpaid',
    label: {
      text: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      variants: ['2.逾期未缴费', '2.申请人逾期未按收费通知要求缴纳费用，行政机关不再处理其政府信息公开申请'],
    },
    short: '2.申请人逾期未按收费通知要求缴纳费用',
    groups: otherwise,
  },
  { id: 'otherwise.misc', label: { text: '3.其他', variants: ['3.其它'] }, groups: otherwise },
]

const requests: TableDefinition = {
  id: 'requests',
  name: '表三',
  part: 3,
  direction: 'down',
  labelColumns: 3,
  groups: [...requestsGroups, otherwiseGroup],
  headLabels: requestsHeadLabels,
  head: requestsHead,
  blocks: [{ columns: requestsColumns, rows: [...incomingRows, ...results, ...closingRows] }],
}

/** The form in force since the reports for 2021. */
export const form2021 = compileForm({
  ...imprint2021,
  parts,
  tables: [disclosure, requests, disputesTable],
  equations: [...requestsEquations(results), ...disputesEquations],
  reportsFee: true,
  aspects,
  markers: [
    '本年制发件数',
    '本年废止件数',
    '现行有效件数',
    '本年处理决定数量',
    '本年收费金额',
    '逾期不补正',
    '逾期未按收费通知',
  ],
})
