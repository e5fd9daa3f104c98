import type { Finding } from '../check/finding'
import type { CheckContext } from '../check/rule'

const missingPart = 'structure.missing-section'

/**
 * Lowers missing parts to information while a report is being drafted: fewer than half of its parts are there. Who has
 * just written the first heading need not be told in red that five are missing.
 */
export function quietWhileDrafting(
  findings: readonly Finding[],
  contexts: readonly CheckContext[],
): readonly Finding[] {
  const drafts = contexts.filter(isDraft)
  if (drafts.length === 0) return findings
  return findings.map((finding) =>
    finding.code === missingPart && isLoud(finding) && drafts.some(({ report }) => contains(report, finding))
      ? { ...finding, severity: 'information' }
      : finding,
  )
}

function isDraft({ report, form }: CheckContext): boolean {
  const numbers = new Set(report.parts.map((part) => part.number))
  return numbers.size * 2 < form.parts.length
}

function isLoud({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning'
}

function contains(report: CheckContext['report'], finding: Finding): boolean {
  return report.start <= finding.start && finding.end <= report.end
}
