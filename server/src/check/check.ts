import { currentForm } from '../forms/forms'
import type { Report, ReportDocument } from '../report/report'
import { moveOf } from '../report/shiftReport'
import { type Evaluation, evaluate } from './evaluate'
import type { Finding } from './finding'
import type { Fault } from './identity/fault'
import { localise } from './identity/localise'
import type { CheckContext, Rule } from './rule'
import { rules } from './rules'
import { shiftFinding } from './shiftFinding'
import { oldForm } from './structure/oldForm'

/** Findings by report: one that an edit elsewhere has merely moved is not checked again. */
const checked = new WeakMap<Report, readonly Finding[]>()

/**
 * Runs every rule over one report. Findings come in text order. A report older than the forms gets one message and no
 * other, since nothing else can be asked of it.
 */
export function checkReport(report: Report): readonly Finding[] {
  const { origin, by } = moveOf(report)
  const known = checked.get(origin) ?? runRules(origin)
  checked.set(origin, known)
  return by === 0 ? known : known.map((finding) => shiftFinding(finding, by))
}

function runRules(report: Report): readonly Finding[] {
  const context = createContext(report)
  const applicable = report.old ? rules.filter((rule) => rule.code === oldForm.code) : rules
  const findings: Finding[] = []
  for (const rule of applicable) runRule(rule, context, findings)
  return findings.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Runs every rule over every report of a document; where there are several, messages name the report. */
export function checkDocument(document: ReportDocument): readonly Finding[] {
  if (document.reports.length === 1) return checkReport(document.reports[0])
  return document.reports.flatMap((report, number) =>
    checkReport(report).map((finding) => ({
      ...finding,
      message: `【${reportName(report, number)}】${finding.message}`,
    })),
  )
}

/** What rules look at, with the equations computed on first use. */
export function createContext(report: Report): CheckContext {
  const form = report.form ?? currentForm
  let evaluation: Evaluation | undefined
  let faults: readonly Fault[] | undefined
  return {
    report,
    form,
    get evaluation() {
      evaluation ??= evaluate(report, form)
      return evaluation
    },
    get faults() {
      faults ??= localise(report, form, this.evaluation)
      return faults
    },
  }
}

/** Written out: a spread that adds properties costs more than most rules. */
function runRule({ code, severity, check }: Rule, context: CheckContext, findings: Finding[]): void {
  for (const finding of check(context)) {
    findings.push({
      start: finding.start,
      end: finding.end,
      code,
      severity: finding.severity ?? severity,
      message: finding.message,
      cells: finding.cells ?? [],
      related: finding.related ?? [],
      repairs: finding.repairs ?? [],
    })
  }
}

function reportName(report: Report, number: number): string {
  if (report.organisation === null && report.year === null) return `第 ${number + 1} 份报告`
  return `${report.organisation ?? ''}${report.year === null ? '' : `${report.year}年`}`
}
