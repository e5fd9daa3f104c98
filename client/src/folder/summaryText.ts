import { pipesText } from '../../../server/src/write/pipes'
import { balanceOf, formNameOf } from '../describeStatus'
import type { CheckedReport } from './checkedReport'

/**
 * The summary of a checked folder as Markdown: a row for each report, then the files that could not be checked. Its
 * words are Chinese in every language of the editor, as those of the reports are.
 * @param reports by path
 * @param nameOf the name to show for a file
 */
export function summaryText(reports: readonly CheckedReport[], nameOf: (report: CheckedReport) => string): string {
  const rows = reports.flatMap((report) => (report.status ? [rowOf(report, nameOf(report))] : []))
  const left = reports.flatMap((report) => (report.status ? [] : [`- ${nameOf(report)}：${report.problem}`]))
  const table = pipesText([['文件', '机关', '年度', '格式', '勾稽', '错误', '警告', '提示'], ...rows])
  const rest = left.length > 0 ? `\n## 未检查的文件\n\n${left.join('\n')}\n` : ''
  return `# 年报检查结果\n\n${headline(reports)}\n\n${table}${rest}`
}

function rowOf({ status }: CheckedReport & { readonly status: object }, name: string): readonly string[] {
  const { organisation, year, form, errors, warnings, information } = status
  return [
    name,
    organisation ?? '',
    year === null ? '' : String(year),
    formNameOf(form),
    balanceOf(status),
    ...[errors, warnings, information].map(String),
  ]
}

/** How many reports there are, and how many of them need work. */
export function headline(reports: readonly CheckedReport[]): string {
  const statuses = reports.flatMap(({ status }) => status ?? [])
  const clean = statuses.filter(({ errors, warnings }) => errors + warnings === 0).length
  return `共 ${statuses.length} 份年报，${clean} 份没有错误和警告，${statuses.length - clean} 份需要处理。`
}
