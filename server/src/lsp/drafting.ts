import { type Finding, isProblem } from '../check/finding'
import { missingSection } from '../check/structure/missingSection'
import { currentForm } from '../forms/forms'
import type { Report } from '../report/report'
import { perReport } from './perReport'

/**
 * Lowers missing parts to information while a report is being drafted: fewer than half of its parts are there. Who has
 * just written the first heading need not be told in red that five are missing.
 */
export function quietWhileDrafting(findings: readonly Finding[], reports: readonly Report[]): readonly Finding[] {
  const drafts = reports.filter((report) => isDraft(report).value)
  if (drafts.length === 0) return findings
  return findings.map((finding) =>
    finding.code === missingSection.code && isProblem(finding) && drafts.some((report) => contains(report, finding))
      ? { ...finding, severity: missingSection.quieter?.severity ?? finding.severity }
      : finding,
  )
}

const isDraft = perReport((report): boolean => {
  const numbers = new Set(report.parts.map((part) => part.number))
  return numbers.size * 2 < (report.form ?? currentForm).parts.length
})

function contains(report: Report, finding: Finding): boolean {
  return report.start <= finding.start && finding.end <= report.end
}
