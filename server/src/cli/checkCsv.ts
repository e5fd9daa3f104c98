import { severityWords } from '../check/severityWords'
import type { Position } from '../text/lines'
import { csvText } from '../write/csv'
import type { CheckedFile, CheckedReport, CheckFormat, PlacedFinding } from './checkedFile'

/**
 * A sheet for who sends findings back to those that wrote the reports: a record each, and one for every report without
 * any, so that the sheet says what was looked at. Of the cells the one at fault. Lines and characters are counted from one, as editors show them.
 */
export function csvFormat(): CheckFormat {
  return {
    head: csvText([['文件', '机关', '年度', '级别', '问题', '行', '列', '规则', '单元格', '可自动修正']]),
    file: (file) => csvText(file.reports.flatMap((report) => recordsOf(file, report))),
    end: () => '',
  }
}

type CsvRecord = readonly (string | number | null)[]

function recordsOf(file: CheckedFile, report: CheckedReport): readonly CsvRecord[] {
  const about = [file.path, report.organisation, report.year]
  const findings = file.findings.filter((finding) => reportOf(file, finding) === report)
  if (findings.length === 0) return [[...about, '', '没有发现问题', '', '', '', '', '']]
  return findings.map(({ severity, message, range, code, cells, fixable }) => [
    ...about,
    severityWords[severity],
    message,
    range && range.start.line + 1,
    range && range.start.character + 1,
    code,
    cells[0] ?? '',
    fixable ? '是' : '',
  ])
}

/** The last report that begins before a finding: the first one of a Word document, which has no places. */
function reportOf({ reports }: CheckedFile, { range }: PlacedFinding): CheckedReport | undefined {
  const begun = reports.filter((report) => report.range && range && !isBefore(range.start, report.range.start))
  return begun.at(-1) ?? reports[0]
}

function isBefore(position: Position, other: Position): boolean {
  return position.line < other.line || (position.line === other.line && position.character < other.character)
}
