import { type Finding, isProblem } from '../check/finding'
import type { CheckContext } from '../check/rule'
import type { PartDefinition } from '../forms/form'
import type { Report } from '../report/report'
import type { Span } from '../report/span'
import { previewEquations } from './previewEquations'
import { marksOf } from './previewMarks'
import type {
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

/** A report, what is wrong with it, and how places are told. */
interface ReportView {
  readonly context: CheckContext
  readonly findings: readonly Finding[]
  readonly rangeOf: (span: Span) => PreviewRange
}

/**
 * Makes what the table preview shows of a document.
 * @param contexts one for each report of the document, in text order
 * @param findings of the whole document, in text order
 */
export function buildPreviewModel(
  contexts: readonly CheckContext[],
  findings: readonly Finding[],
  options: PreviewOptions,
): PreviewModel {
  const rangeOf = (span: Span): PreviewRange => ({
    start: options.positionAt(span.start),
    end: options.positionAt(span.end),
  })
  const own = findingsByReport(contexts, findings)
  const views = contexts.map((context, number) => ({ context, findings: own[number], rangeOf }))
  const selected = Math.max(0, Math.min(options.selected, views.length - 1))
  return {
    version: options.version,
    reports: views.map(({ context, findings }, number) => ({
      name: nameOf(context.report, number),
      range: rangeOf(context.report),
      problems: findings.filter(isProblem).length,
    })),
    selected,
    report: views.length > 0 ? previewReport(views[selected]) : null,
  }
}

/** A finding belongs to the last report that begins at or before it. */
function findingsByReport(
  contexts: readonly CheckContext[],
  findings: readonly Finding[],
): readonly (readonly Finding[])[] {
  const own: Finding[][] = contexts.map(() => [])
  for (const finding of findings) {
    const number = contexts.findLastIndex(({ report }) => report.start <= finding.start)
    own[Math.max(0, number)]?.push(finding)
  }
  return own
}

function nameOf(report: Report, number: number): string {
  const year = report.year === null ? '' : `${report.year}年`
  return `${report.organisation ?? ''}${year}` || `第 ${number + 1} 份报告`
}

function previewReport(view: ReportView): PreviewReport {
  const { context, findings, rangeOf } = view
  const { report, evaluation } = context
  // Without a form, what the context stands in for it must not be drawn as if the text had it.
  const form = report.form
  const equations = form ? previewEquations(report, form, evaluation) : []
  const marks = form ? marksOf(form, report, findings) : new Map()
  return {
    title: report.title?.text ?? null,
    organisation: report.organisation,
    year: report.year,
    form: form?.name ?? null,
    range: rangeOf(report),
    outline: context.form.parts.map((part) => previewPart(view, part)),
    tables: form ? form.tables.map((table) => previewTable({ report, form, rangeOf, marks }, table)) : [],
    equations,
    findings: findings.map((finding) => previewFinding(finding, rangeOf)),
  }
}

function previewPart({ context, findings, rangeOf }: ReportView, part: PartDefinition): PreviewPart {
  const { report } = context
  const found = report.parts.find((candidate) => candidate.number === part.number)
  const { number, numeral } = part
  // A table can be there without the heading of its part: then the part is not missing, its heading is.
  const place = found ?? (part.table ? report.tables[part.table] : undefined)
  if (!place) return { number, numeral, heading: part.heading.text, state: 'missing', range: null }
  const warned = findings.some((finding) => isProblem(finding) && concerns(finding, number, place))
  return {
    number,
    numeral,
    heading: found?.heading.text || part.heading.text,
    state: warned || !found ? 'warning' : 'ok',
    range: rangeOf(place),
  }
}

/** A finding is about the part it stands in; only that a part is missing stands where the part should be. */
function concerns(finding: Finding, part: number, place: Span): boolean {
  const missing = finding.repairs.find((repair) => repair.kind === 'insert-part')
  if (missing) return missing.part === part
  return finding.start >= place.start && finding.start < place.end
}

function previewFinding(finding: Finding, rangeOf: ReportView['rangeOf']): PreviewFinding {
  const { code, severity, message, cells } = finding
  return { code, severity, message, range: rangeOf(finding), cells }
}
