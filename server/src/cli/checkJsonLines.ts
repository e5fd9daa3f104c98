import type { Report } from '../report/report'
import { type CheckedFile, type CheckFormat, rangeOf } from './checkedFile'
import { isFixable } from './severityWords'

/** One JSON object a line for each file, as the command line promises. */
export function jsonLinesFormat(): CheckFormat {
  return { file: (file) => `${JSON.stringify(fileJson(file))}\n`, end: () => '' }
}

function fileJson(file: CheckedFile): object {
  const [first] = file.reports
  return {
    file: file.path,
    ...(first ? reportJson(first) : { form: null, year: null, organisation: null }),
    // A file with several reports names them all; the fields above speak of the first.
    ...(file.reports.length > 1 ? { reports: file.reports.map((report) => reportWithRange(file, report)) } : {}),
    findings: file.findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      message: finding.message,
      range: rangeOf(file.lines, finding),
      cells: finding.cells,
      fixable: isFixable(finding),
    })),
  }
}

function reportJson({ form, old, year, organisation }: Report): object {
  return { form: old ? 'old' : (form?.id ?? null), year, organisation }
}

function reportWithRange(file: CheckedFile, report: Report): object {
  return { ...reportJson(report), range: rangeOf(file.lines, report) }
}
