/**
 * Forms older than 2019: headings about fees and exemptions, or a statistics table of named indicators (FORMATS §0).
 * They are recognised so that one message can say so; nothing else of them is checked.
 */

const firstYearOfTheForms = 2019
const oldHeading =
  /(?:^|\n)\s*[一二三四五六七八九十][、.]\s*[^\n。]{0,20}(?:收费|减免|免费|咨询|申诉)[^\n。]{0,16}(?:\n|$)/
const oldTable = /(?:指标名称|统计指标)[\s\S]{0,40}(?:计量单位|单位|统计数)/

/**
 * Whether a report without tables of a known form follows an older one.
 * @param text the report, folded
 */
export function isOldForm(text: string, year: number | null): boolean {
  if (year !== null && year < firstYearOfTheForms) return true
  return oldHeading.test(text) || oldTable.test(text)
}
