import type { Form } from '../forms/form'
import type { Report } from '../report/report'
import type { Evaluation } from './evaluate'
import type { Finding, Severity } from './finding'
import type { Fault } from './identity/fault'

/** What a rule may look at. */
export interface CheckContext {
  readonly report: Report
  /** The report's form, or the current one where the report shows none. */
  readonly form: Form
  /** Every equation of the form with its outcome; computed once, on first use. */
  readonly evaluation: Evaluation
  /** What is behind the broken equations; computed once, on first use. */
  readonly faults: readonly Fault[]
}

/** A finding as a rule states it: the code is the rule's; the severity, too, unless it says otherwise. */
export type RuleFinding = Omit<Finding, 'code' | 'severity' | 'cells' | 'related' | 'repairs'> &
  Partial<Pick<Finding, 'severity' | 'cells' | 'related' | 'repairs'>>

/** One rule, one file. The descriptor feeds settings, documentation and SARIF. */
export interface Rule {
  /** Permanent, dotted, never renamed, never given a new meaning. */
  readonly code: string
  /** Chinese, a few words; for pages and SARIF, the server's bundle has none (scripts/rulesInBrief.mjs). */
  readonly title: string
  readonly severity: Severity
  /** A quieter severity that its findings have in some states. `when`: Chinese, ends in 时. */
  readonly quieter?: { readonly severity: Severity; readonly when: string }
  /** `certain`: fix-all applies its fix; `offered`: by hand only; `none`: no fix. */
  readonly fix: 'certain' | 'offered' | 'none'
  /** Chinese: why the rule exists and where it comes from (form, notice, observation); printed as `title` is. */
  readonly source: string
  readonly check: (context: CheckContext) => Iterable<RuleFinding>
}
