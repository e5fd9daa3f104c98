import { checkDocument } from '../../server/src/check/check'
import type { Finding } from '../../server/src/check/finding'
import { readDocument } from '../../server/src/read/readDocument'

/** What stands before the tables of a report as programs leave it that break labels and repeat heads. */
export const opening = `青禾镇人民政府2023年政府信息公开工作年度报告
一、总体情况
平稳。
二、主动公开政府信息情况
`

/** The first rows of its table 三; every figure agrees with the others. */
export const requests = `三、收到和处理政府信息公开申请情况
一、本年新收政府信息公开申请数量 3 0 0 0 0 0 3

二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0

（一）予以公开 3 0 0 0 0 0 3

`

/** The findings of one rule in a text. */
export function findings(text: string, code: string): readonly Finding[] {
  return checkDocument(readDocument(text)).filter((finding) => finding.code === code)
}

/** What the findings of one rule mark in a text. */
export function marked(text: string, code: string): readonly string[] {
  return findings(text, code).map(({ start, end }) => text.slice(start, end))
}
