import { compileForm } from './compile'
import { disputesEquations, disputesTable } from './disputesTable'
import type { RowDefinition, TableDefinition } from './form'
import { imprint2019 } from './imprints'
import { parts } from './parts'
import {
  closingRows,
  incomingRows,
  requestsColumns,
  requestsEquations,
  requestsGroups,
  requestsHead,
  requestsHeadLabels,
  resultRows,
} from './requestsTable'

const corner = { text: '信息内容' }
const previous = {
  id: 'previous',
  label: { text: '上一年项目数量', variants: ['上年项目数量'], meaning: '上年年底的事项数，不是办件数。' },
  kind: 'count',
} as const
const change = {
  id: 'change',
  label: { text: '本年增/减', meaning: '本年增加或者减少的事项数，减少填负数。' },
  short: '增减',
  kind: 'change',
} as const
const decisions = {
  id: 'decisions',
  label: {
    text: '处理决定数量',
    variants: ['本年处理决定数量'],
    meaning: '本年办理的件数，不是上一年项目数量与增减之和。',
  },
  kind: 'count',
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
        {
          id: 'made',
          label: { text: '本年新制作数量', variants: ['新制作数量', '制作数量'] },
          short: '本年新制作',
          kind: 'count',
        },
        {
          id: 'opened',
          label: { text: '本年新公开数量', variants: ['新公开数量', '公开数量'] },
          short: '新公开',
          kind: 'count',
        },
        {
          id: 'cumulative',
          label: { text: '对外公开总数量', variants: ['对外公开总数'], meaning: '历年累计对外公开的数量。' },
          kind: 'count',
        },
      ],
      rows: [
        { id: 'rules', label: { text: '规章', meaning: '部门规章、地方政府规章；没有规章制定权的机关填 0。' } },
        {
          id: 'normative',
          label: {
            text: '规范性文件',
            variants: ['行政规范性文件', '规范性档案', '行政规范性档案'],
            meaning: '决定、公告、通告、意见、通知等规范性文件。',
          },
        },
      ],
    },
    {
      caption: { text: '第二十条第（五）项' },
      corner,
      columns: [previous, change, decisions],
      rows: [
        { id: 'licence', label: { text: '行政许可' } },
        {
          id: 'otherService',
          label: { text: '其他对外管理服务事项', meaning: '行政许可以外的对外管理服务事项。' },
        },
      ],
    },
    {
      caption: { text: '第二十条第（六）项' },
      corner,
      columns: [previous, change, decisions],
      rows: [
        { id: 'penalty', label: { text: '行政处罚' } },
        { id: 'coercion', label: { text: '行政强制' } },
      ],
    },
    {
      caption: { text: '第二十条第（八）项' },
      corner,
      columns: [previous, { ...change, span: 2 }],
      rows: [{ id: 'fee', label: { text: '行政事业性收费' } }],
    },
    {
      caption: { text: '第二十条第（九）项' },
      corner,
      columns: [
        { id: 'projects', label: { text: '采购项目数量' }, kind: 'count' },
        {
          id: 'amount',
          label: {
            text: '采购总金额',
            variants: ['采购总金额（单位：万元，保留4位小数）', '采购总金额（单位：万元）', '采购总金额（万元）'],
            meaning: '本年政府集中采购的总金额；格式没有规定单位，通常为万元。',
          },
          short: '金额',
          kind: 'amount',
          span: 2,
        },
      ],
      rows: [{ id: 'procurement', label: { text: '政府集中采购' } }],
    },
  ],
}

const results: readonly RowDefinition[] = [
  ...resultRows,
  { id: 'otherwise', label: { text: '（六）其他处理', variants: ['（六）其它处理'] }, groups: ['outcome'] },
]

const requests: TableDefinition = {
  id: 'requests',
  name: '表三',
  part: 3,
  direction: 'down',
  labelColumns: 3,
  groups: requestsGroups,
  headLabels: requestsHeadLabels,
  head: requestsHead,
  blocks: [{ columns: requestsColumns, rows: [...incomingRows, ...results, ...closingRows] }],
}

/** The trial form of the reports for 2019 and 2020. */
export const form2019 = compileForm({
  ...imprint2019,
  parts,
  tables: [disclosure, requests, disputesTable],
  equations: [...requestsEquations(results), ...disputesEquations],
  markers: [
    '新制作数量',
    '新公开数量',
    '对外公开总数',
    '上一年项目数量',
    '本年增/减',
    '其他对外管理服务事项',
    '采购项目数量',
    '采购总金额',
    '政府集中采购',
  ],
})
