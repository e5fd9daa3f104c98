import type { ColumnDefinition, EquationFamily, TableDefinition } from './form'

/** Table 四 is the same in both forms. */

const columns: readonly ColumnDefinition[] = [
  { id: 'upheld', label: { text: '结果维持' }, kind: 'count' },
  { id: 'corrected', label: { text: '结果纠正' }, kind: 'count' },
  { id: 'other', label: { text: '其他结果', variants: ['其它结果'] }, kind: 'count' },
  { id: 'pending', label: { text: '尚未审结' }, kind: 'count' },
  { id: 'total', label: { text: '总计', variants: ['合计'] }, kind: 'count', total: true },
]

/** Table 四, the same in both forms. */
export const disputesTable: TableDefinition = {
  id: 'disputes',
  name: '表四',
  part: 4,
  direction: 'across',
  labelColumns: 0,
  groups: [],
  headLabels: [{ text: '行政诉讼' }],
  head: [
    [
      { text: '行政复议', columns: 5 },
      { text: '行政诉讼', columns: 10 },
    ],
    [
      ...columns.map((column) => ({ text: column.label.text, rows: 2 })),
      { text: '未经复议直接起诉', columns: 5 },
      { text: '复议后起诉', columns: 5 },
    ],
    [...columns, ...columns].map((column) => ({ text: column.label.text })),
  ],
  blocks: [
    {
      columns,
      rows: [
        {
          id: 'review',
          label: { text: '行政复议', meaning: '因政府信息公开工作被申请的行政复议，按结果分列。' },
        },
        {
          id: 'directSuit',
          label: { text: '未经复议直接起诉', meaning: '未经行政复议、直接提起的行政诉讼，按结果分列。' },
        },
        { id: 'reviewedSuit', label: { text: '复议后起诉', meaning: '经行政复议后提起的行政诉讼，按结果分列。' } },
      ],
    },
  ],
}

/** The equations of table 四: the results of each group add up to its 总计. */
export const disputesEquations: readonly EquationFamily[] = [
  {
    code: 'identity.dispute-total',
    table: 'disputes',
    each: 'row',
    left: ['upheld', 'corrected', 'other', 'pending'],
    right: ['total'],
    target: 'total',
    leftName: '维持、纠正、其他结果与尚未审结之和',
    source: '由表四的栏目名称得出：总计为四种结果之和。',
  },
]
