import { DiagnosticSeverity } from 'vscode'
import { severityWords } from '../../../server/src/check/severityWords'
import { pipesText } from '../../../server/src/write/pipes'
import { balanceOf, formNameOf } from '../describeStatus'
import type { CheckedReport } from './checkedReport'
import { otherDocument } from './otherDocument'

type WithReport = Extract<CheckedReport, { readonly status: object }>

/** A folder may hold hundreds of PDF files that have nothing to do with reports: so many unchecked files are named. */
const mostNamed = 50

const head = ['文件', '机关', '年度', '格式', '勾稽', ...Object.values(severityWords)]
const note = '勾稽：相符的等式/全部等式；✗ 有不相符的，? 有缺数而无法核对的。'

/**
 * The summary of a checked folder as Markdown: a row for each report, then the files that could not be checked. Its
 * words are Chinese in every language of the editor, as those of the reports are.
 * @param reports by path
 * @param nameOf the name to show for a file
 */
export function summaryText(reports: readonly CheckedReport[], nameOf: (report: CheckedReport) => string): string {
  const rows = reports.flatMap((report) => (report.status ? [rowOf(report, nameOf(report))] : []))
  const table = rows.length > 0 ? `\n${pipesText([head, ...rows])}\n${note}\n` : ''
  return `# 年报检查结果\n\n${headline(reports)}\n${table}${unchecked(reports, nameOf)}`
}

function rowOf({ status, diagnostics }: WithReport, name: string): readonly string[] {
  const { organisation, year, form, errors, warnings, information } = status
  const hints = diagnostics.filter(({ severity }) => severity === DiagnosticSeverity.Hint).length
  return [
    name,
    organisation ?? '',
    year === null ? '' : String(year),
    formNameOf(form),
    balanceOf(status),
    ...[errors, warnings, information, hints].map(String),
  ]
}

/** The files that could not be checked: texts first, since documents of other programs need not be reports. */
function unchecked(reports: readonly CheckedReport[], nameOf: (report: CheckedReport) => string): string {
  const left = reports.filter(({ status }) => status === null)
  if (left.length === 0) return ''
  const isText = (report: CheckedReport): boolean => !otherDocument(report.uri)
  const lines = [...left.filter(isText), ...left.filter((report) => !isText(report))].map(
    (report) => `- ${nameOf(report)}：${report.status ? '' : report.problem}\n`,
  )
  const rest = lines.length - mostNamed
  return `\n## 未检查的文件\n\n${lines.slice(0, mostNamed).join('')}${rest > 0 ? `\n另有 ${rest} 个未列出。\n` : ''}`
}

/** How many reports there are, and how many of them need work. */
export function headline(reports: readonly CheckedReport[]): string {
  const statuses = reports.flatMap(({ status }) => status ?? [])
  const clean = statuses.filter(({ errors, warnings }) => errors + warnings === 0).length
  return `共 ${statuses.length} 份年报，${clean} 份没有错误和警告，${statuses.length - clean} 份需要处理。`
}
