/** What marks a report in a form older than 2019: headings about fees and exemptions, a table of named indicators. */
export const olderForms = {
  /** The first year that has a form we know. */
  until: 2019,
  heading: /(?:^|\n)\s*[一二三四五六七八九十][、.]\s*[^\n。]{0,20}(?:收费|减免|免费|咨询|申诉)[^\n。]{0,16}(?:\n|$)/,
  table: /(?:指标名称|统计指标)[\s\S]{0,40}(?:计量单位|单位|统计数)/,
} as const
