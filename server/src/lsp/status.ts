import type { EquationState } from '../check/evaluate'
import type { Severity } from '../check/finding'
import type { Snapshot } from './documents'
import type { ReportStatus } from './protocol'
import type { ShownFindings } from './shownFindings'

/** What the status item says of a document. */
export function reportStatus(snapshot: Snapshot, { findings, hidden }: ShownFindings): ReportStatus {
  const { uri, version, document, contexts } = snapshot
  const first = document.reports.at(0)
  const severity = (wanted: Severity) => findings.filter((finding) => finding.severity === wanted).length
  const outcomes = contexts.flatMap((context) => context.evaluation)
  const equations = (wanted: EquationState) => outcomes.filter(({ state }) => state === wanted).length
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
