/** A sentence that reports need every year, with the year to be filled in. */
export interface StandardSentence {
  /** What it is about, a word. */
  readonly name: string
  /** Numbers of the parts that it may stand in; 0 is the text before the first part. */
  readonly parts: readonly number[]
  /** First reporting year that asks for it. */
  readonly since: number
  /** The sentence for a reporting year. */
  readonly text: (year: number) => string
}

/** What to write where no fee for information was collected and the year is plain. */
export const noFeeSentence = '本年度未收取信息处理费。'

/** Part 六 speaks of the fee for information. */
export const feeMention = /处理费|信息公开.{0,6}收费|收取.{0,12}费|收费/

/** The fee under its full name, which counts in any part. */
export const feeName = '信息处理费'

/** Sources: the period is that of the notices of both forms; the fee has to be reported since the form of 2021. */
export const standardSentences: readonly StandardSentence[] = [
  {
    name: '统计期限',
    parts: [0, 1],
    since: 2019,
    text: (year) => `本报告所列数据的统计期限为${year}年1月1日至${year}年12月31日。`,
  },
  {
    name: '信息处理费',
    parts: [6],
    since: 2021,
    text: (year) => `${year}年度没有收取信息处理费。`,
  },
]
