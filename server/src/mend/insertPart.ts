import { signatureStart } from '../check/signature'
import type { Form, PartDefinition } from '../forms/form'
import { currentForm } from '../forms/forms'
import type { Edit } from '../report/edit'
import type { Part, Report } from '../report/report'
import { lineStartAt } from '../text/lineStartAt'
import { tableHtml } from '../write/html'
import { withLineEnds } from './edits'
import { blockAround, outOfTags } from './inMarkup'
import { blankGrid } from './insertTable'
import { layOutLike, mannerOf } from './layOutLike'

/**
 * Inserts a missing part at its place: its heading in the manner of the other headings and, where the part has one, its
 * blank table. Nothing where headings have no lines or elements of their own.
 */
export function insertPart(report: Report, number: number): readonly Edit[] {
  const form = report.form ?? currentForm
  const part = form.parts.find((candidate) => candidate.number === number)
  if (!part || report.oneParagraph) return []
  const example = report.parts[1] ?? report.parts[0]
  const element = example ? blockAround(report.source, example.heading.start) : null
  if (element !== null) return [placedInMarkup(report, form, part, element)]
  const spacing = spacingOf(report.source, example)
  if (/\p{L}/u.test(spacing.prefix)) return []
  const heading = `${spacing.prefix}${part.numeral}、${part.heading.text}`
  const block = part.table
    ? `${heading}${spacing.below}${layOutLike(blankGrid(form, part.table), mannerOf(report))}`
    : heading
  return [placed(report, part, block, spacing)]
}

interface Spacing {
  /** What a heading's line begins with: `## `, spaces, or nothing. */
  readonly prefix: string
  /** Line breaks before a heading. */
  readonly above: string
  /** Line breaks between a heading and its text. */
  readonly below: string
}

/** How the report sets off its headings; an empty line on either side where it does not show. */
function spacingOf(source: string, example: Part | undefined): Spacing {
  if (!example) return { prefix: '', above: '\n\n', below: '\n\n' }
  const { heading } = example
  const lineStart = lineStartAt(source, heading.start)
  const above = /\s*$/.exec(source.slice(Math.max(0, lineStart - 200), lineStart))?.[0] ?? ''
  const below = /^\s*/.exec(source.slice(heading.end, heading.end + 200))?.[0] ?? ''
  return { prefix: source.slice(lineStart, heading.start), above: lineBreaks(above), below: lineBreaks(below) }
}

/** One line break or one empty line: wider gaps, as before a page's table, are not repeated. */
function lineBreaks(whiteSpace: string): string {
  return (whiteSpace.match(/\n/g) ?? []).length > 1 ? '\n\n' : '\n'
}

/** Before the next part's heading line, else behind the last part. */
function placed(report: Report, missing: PartDefinition, block: string, { above }: Spacing): Edit {
  const { source } = report
  const next = nextPart(report, missing.number)
  if (next) {
    const at = lineStartAt(source, next.heading.start)
    return { start: at, end: at, text: withLineEnds(source, `${block}${above}`) }
  }
  const at = endOfText(report)
  return { start: at, end: at, text: withLineEnds(source, `${above}${block}`) }
}

/** Between the elements of a page. */
function placedInMarkup(report: Report, form: Form, part: PartDefinition, element: string): Edit {
  const { source } = report
  const next = nextPart(report, part.number)
  const at = outOfTags(source, next ? next.heading.start : endOfText(report))
  const heading = `\n<${element}>${part.numeral}、${part.heading.text}</${element}>`
  const table = part.table ? `\n${tableHtml(blankGrid(form, part.table)).trimEnd()}` : ''
  return { start: at, end: at, text: withLineEnds(source, heading + table) }
}

/** The part with the smallest number behind the missing one. */
function nextPart(report: Report, number: number): Part | null {
  const later = report.parts.filter((part) => part.number > number)
  return later.reduce<Part | null>((best, part) => (best && best.number <= part.number ? best : part), null)
}

/** Behind the report's text and its last table, whose blank cells look like white space; before a signature and date. */
function endOfText({ source, start, end, parts, tables }: Report): number {
  const lastTable = Math.max(start, ...Object.values(tables).map((table) => table.end))
  // Above the report a page has lines of its own as well.
  const from = Math.max(start, ...parts.map(({ heading }) => heading.end))
  return Math.max(lastTable, from + signatureStart(source.slice(from, end)))
}
