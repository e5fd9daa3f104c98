/** What a part's heading may be, without its numeral; `variants` are accepted silently. */
export interface PartHeading {
  readonly number: number
  /** 一 … 六 */
  readonly numeral: string
  readonly text: string
  readonly variants: readonly string[]
}

/**
 * The headings of the six parts: those of both forms (notices of 2019 and 2021); the long wordings come from article 50
 * of the regulation, the other variants from 207 real reports. In a file of their own for the editor's client, which
 * tells a report from other texts by them.
 */
export const partHeadings: readonly PartHeading[] = [
  {
    number: 1,
    numeral: '一',
    text: '总体情况',
    variants: [
      '概述',
      '工作概述',
      '政府信息公开概况',
      '基本工作情况',
      '政务公开工作总体情况',
      '政务公开总体情况',
      '政府信息公开总体情况',
      '政府信息公开工作总体情况',
      '政务公开工作成效',
      '政务公开工作完成情况及成效',
    ],
  },
  {
    number: 2,
    numeral: '二',
    text: '主动公开政府信息情况',
    variants: ['行政机关主动公开政府信息情况', '主动公开情况', '主动公开政府信息'],
  },
  {
    number: 3,
    numeral: '三',
    text: '收到和处理政府信息公开申请情况',
    variants: [
      '行政机关收到和处理政府信息公开申请情况',
      '收到和处理政府信息公开的申请情况',
      '依申请公开政府信息情况',
      '依申请公开申请情况',
      '依申请公开政府信息',
      '依申请政府信息公开情况',
      '政府信息依申请公开办理情况',
      '依申请公开和不予公开情况',
    ],
  },
  {
    number: 4,
    numeral: '四',
    text: '政府信息公开行政复议、行政诉讼情况',
    variants: [
      '政府信息公开行政复议和行政诉讼情况',
      '政府信息公开行政复议行政诉讼情况',
      '政府信息公开行政复议及行政诉讼情况',
      '政府信息公开行政复议情况和行政诉讼情况',
      '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      '因政府信息公开工作被申请行政复议和提起行政诉讼情况',
      '因政府信息公开被申请行政复议、提起行政诉讼情况',
      '因政府信息公开被申请行政复议和提起行政诉讼情况',
      '政府信息公开工作被申请行政复议、提起行政诉讼情况',
      '因政府信息公开引发的行政复议和行政诉讼情况',
      '因政务公开申请行政复议、提起行政诉讼的情况',
      '申请行政复议及提起诉讼情况',
      '行政复议、行政诉讼情况',
      '行政复议行政诉讼',
    ],
  },
  {
    number: 5,
    numeral: '五',
    text: '存在的主要问题及改进情况',
    variants: [
      '政府信息公开工作存在的主要问题及改进情况',
      '政府信息公开工作中存在的主要问题及改进情况',
      '政务公开工作存在的主要问题及改进情况',
      '政府信息公开工作主要问题及改进情况',
      '存在的主要问题和改进情况',
      '存在的主要问题及改进措施',
      '存在的主要问题和改进措施',
      '存在的主要问题改进措施',
      '政府信息公开工作存在的主要问题和改进措施',
      '存在的问题及改进情况',
      '政府信息公开工作存在的问题及改进情况',
      '存在的问题和改进措施',
      '存在的问题及改进措施',
      '政府信息公开工作中存在的问题及改进措施',
      '存在的问题及整改措施',
      '存在问题及改进情况',
      '存在主要问题及改进情况',
      '存在问题和改进措施',
      '存在问题及改进措施',
      '存在问题和下一步工作计划',
      '当前存在的主要问题及下步改进措施',
      '存在的不足',
    ],
  },
  {
    number: 6,
    numeral: '六',
    text: '其他需要报告的事项',
    variants: [
      '其他需要报告事项',
      '其他需报告事项',
      '其他需报告的事项',
      '其他报告的事项',
      '其他报告事项',
      '其它报告事项',
      '其它需要报告的事项',
      '其他需要报告的事项需要说明的事项',
      '需要报告的其他事项',
    ],
  },
]
