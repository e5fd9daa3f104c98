import { createContext } from '../check/check'
import type { EquationState } from '../check/evaluate'
import type { Severity } from '../check/finding'
import type { Snapshot } from './documents'
import { perReport } from './perReport'
import type { ReportStatus } from './protocol'
import type { ShownFindings } from './shownFindings'

/** What the status item says of a document. */
export function reportStatus(snapshot: Snapshot, { findings, hidden }: ShownFindings): ReportStatus {
  const { uri, version, document } = snapshot
  const first = document.reports.at(0)
  const severity = (wanted: Severity) => findings.filter((finding) => finding.severity === wanted).length
  const counts = document.reports.map((report) => countEquations(report).value)
  const equations = (state: EquationState) => counts.reduce((sum, count) => sum + count[state], 0)
  return {
    uri,
    version,
    form: first?.old ? 'old' : (first?.form?.id ?? null),
    year: first?.year ?? null,
    organisation: first?.organisation ?? null,
    reports: document.reports.length,
    errors: severity('error'),
    warnings: severity('warning'),
    information: severity('information'),
    hidden,
    equations: {
      holds: equations('holds'),
      broken: equations('broken'),
      notAssessable: equations('notAssessable'),
    },
  }
}

const countEquations = perReport((report): Readonly<Record<EquationState, number>> => {
  const counts = { holds: 0, broken: 0, notAssessable: 0, notApplicable: 0 }
  for (const { state } of createContext(report).evaluation) counts[state] += 1
  return counts
})
