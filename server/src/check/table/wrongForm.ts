import { formOfYear } from '../../forms/forms'
import type { Report, Table } from '../../report/report'
import type { Span } from '../../report/span'
import { proseFacts } from '../prose/facts'
import type { CheckContext, Rule, RuleFinding } from '../rule'
import { readableTables } from './lookup'

/** The tables follow the form of other years than the report is for. The labels say which form it is. */
export const wrongForm: Rule = {
  code: 'table.wrong-form',
  title: '表格格式与年份不符',
  severity: 'warning',
  fix: 'offered',
  source: '2019、2020 年度报告用 2019 年格式，2021 年度起用 2021 年格式。',
  *check(context: CheckContext): Iterable<RuleFinding> {
    const { report, form } = context
    const expected = report.year === null ? null : formOfYear(report.year)
    const [table] = readableTables(context)
    if (!report.formShown || !expected || expected.id === form.id || !table) return
    // A title of another year than the rest of the report has its own message (date.year).
    const { year } = proseFacts(context)
    if (year !== null && formOfYear(year)?.id === form.id) return
    yield {
      ...frontOfTable(table),
      message: `${report.year} 年度报告应使用 ${expected.name}，文中表格是 ${form.name}`,
      related: yearOf(report),
      repairs: [{ kind: 'convert-form', title: `换成 ${expected.name}的表格`, certain: false, to: expected.id }],
    }
  },
}

function yearOf({ title, year }: Report): RuleFinding['related'] {
  if (!title?.yearSpan) return []
  return [{ start: title.yearSpan.start, end: title.yearSpan.end, message: `报告年份为 ${year} 年` }]
}

/** The first label of a table. */
function frontOfTable(table: Table): Span {
  const labels = [...table.labels, ...table.rows.map((row) => row.label)].filter((label) => label.end > label.start)
  const first = labels.reduce<Span>((best, label) => (label.start < best.start ? label : best), labels[0] ?? table)
  return { start: first.start, end: first.end }
}
