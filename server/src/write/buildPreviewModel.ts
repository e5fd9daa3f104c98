import { evaluate } from '../check/evaluate'
import type { Finding } from '../check/finding'
import type { Form } from '../forms/form'
import { currentForm } from '../forms/forms'
import type { Report, ReportDocument } from '../report/report'
import type { Span } from '../report/span'
import { previewEquations } from './previewEquations'
import { isIdentity, marksOf } from './previewMarks'
import type {
  PreviewEquation,
  PreviewFinding,
  PreviewModel,
  PreviewPart,
  PreviewPosition,
  PreviewRange,
  PreviewReport,
} from './previewModel'
import { previewTable } from './previewTable'

/** What the preview is made for. */
export interface PreviewOptions {
  /** Version of the document that was read. */
  readonly version: number
  /** Which of its reports to draw; the last one where there are fewer. */
  readonly selected: number
  /** Line and character of a source offset. */
  readonly positionAt: (offset: number) => PreviewPosition
}

/** What drawing a report needs. */
interface ReportContext {
  readonly report: Report
  readonly findings: readonly Finding[]
  readonly rangeOf: (span: Span) => PreviewRange
}

/**
 * Makes what the table preview shows of a document.
 * @param findings of the whole document, in text order
 */
export function buildPreviewModel(
  document: ReportDocument,
  findings: readonly Finding[],
  options: PreviewOptions,
): PreviewModel {
  const rangeOf = (span: Span): PreviewRange => ({
    start: options.positionAt(span.start),
    end: options.positionAt(span.end),
  })
  const own = findingsByReport(document, findings)
  const selected = Math.max(0, Math.min(options.selected, document.reports.length - 1))
  const contexts = document.reports.map((report, number) => ({
    report,
    findings: own[number],
    rangeOf,
  }))
  return {
    version: options.version,
    reports: contexts.map(({ report, findings }, number) => ({
      name: nameOf(report, number),
      range: rangeOf(report),
      problems: findings.filter(isProblem).length,
    })),
    selected,
    report: contexts.length > 0 ? previewReport(contexts[selected]) : null,
  }
}

/** A finding belongs to the last report that begins at or before it. */
function findingsByReport(document: ReportDocument, findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const own: Finding[][] = document.reports.map(() => [])
  for (const finding of findings) {
    const number = document.reports.findLastIndex((report) => report.start <= finding.start)
    own[Math.max(0, number)]?.push(finding)
  }
  return own
}

function nameOf(report: Report, number: number): string {
  const year = report.year === null ? '' : `${report.year}年`
  return `${report.organisation ?? ''}${year}` || `第 ${number + 1} 份报告`
}

function previewReport(context: ReportContext): PreviewReport {
  const { report, rangeOf } = context
  const form = report.form
  const equations = form ? previewEquations(report, form, evaluate(report, form)) : []
  const marks = form ? marksOf(form, report, context.findings) : new Map()
  return {
    title: report.title?.text ?? null,
    organisation: report.organisation,
    year: report.year,
    form: form?.name ?? null,
    range: rangeOf(report),
    outline: (form ?? currentForm).parts.map((part) => previewPart(context, part)),
    tables: form ? form.tables.map((table) => previewTable({ report, form, rangeOf, marks }, table)) : [],
    equations,
    findings: context.findings.map((finding) => previewFinding(context, finding, equations)),
  }
}

function previewPart({ report, findings, rangeOf }: ReportContext, part: Form['parts'][number]): PreviewPart {
  const found = report.parts.find((candidate) => candidate.number === part.number)
  const { number, numeral } = part
  // A table can be there without the heading of its part: then the part is not missing, its heading is.
  const place = found ?? (part.table ? report.tables[part.table] : undefined)
  if (!place) return { number, numeral, heading: part.heading.text, state: 'missing', range: null }
  const warned = findings.some(
    (finding) => isProblem(finding) && finding.start >= place.start && finding.start < place.end,
  )
  return {
    number,
    numeral,
    heading: found?.heading.text || part.heading.text,
    state: warned || !found ? 'warning' : 'ok',
    range: rangeOf(place),
  }
}

function previewFinding(
  { rangeOf }: ReportContext,
  finding: Finding,
  equations: readonly PreviewEquation[],
): PreviewFinding {
  const { code, severity, message, cells } = finding
  return {
    code,
    severity,
    message,
    range: rangeOf(finding),
    cells,
    equations: isIdentity(finding)
      ? equations.flatMap((equation, number) =>
          equation.state === 'broken' && equation.cells.includes(cells[0]) ? [number] : [],
        )
      : [],
  }
}

function isProblem(finding: Finding): boolean {
  return finding.severity === 'error' || finding.severity === 'warning'
}
