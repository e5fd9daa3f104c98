import { rowName } from '../../forms/compile'
import type { Rule } from '../rule'
import { mayMakeRules } from './organisation'

/** A body without the power to make government rules reports some. */
export const plausibleRulesRow: Rule = {
  code: 'plausible.rules-row',
  title: '没有规章制定权的机关填报了规章',
  severity: 'information',
  fix: 'none',
  source: '《立法法》：规章由国务院部门、省级和设区的市、自治州人民政府制定；观察：69 份有表的年报中 4 份误填。',
  *check({ report, form }) {
    if (report.form === null || report.organisation === null) return
    const row = form.rows.find((candidate) => candidate.table.id === 'disclosure' && candidate.id === 'rules')
    if (!row) return
    const filled = row.columns
      .map((_, column) => report.cells[row.first + column])
      .filter((cell) => cell?.state === 'number' && (cell.value ?? 0) > 0)
    if (filled.length === 0 || mayMakeRules(report.organisation)) return
    yield {
      start: filled[0].start,
      end: filled[0].end,
      message: `${report.organisation}一般没有规章制定权，此处的${rowName(row.definition)}为 ${filled[0].text}，请核对是否应计入规范性文件`,
      cells: row.columns
        .map((_, column) => row.first + column)
        .filter((cell) => filled.includes(report.cells[cell]))
        .map((cell) => form.cells[cell].address),
    }
  },
}
