/** The official name of the report, as titles end with it. Source: 国办公开办函〔2021〕30号 and the reports themselves. */
export const reportName = '政府信息公开工作年度报告'

/** The official title of a report: 某某市人民政府2025年政府信息公开工作年度报告. */
export function reportTitle(organisation: string, year: number | string): string {
  return `${organisation}${year}年${reportName}`
}
