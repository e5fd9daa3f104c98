import { shiftParagraph } from './paragraph'
import type { Cell, FoundLabel, Heading, Part, Report, Row, Table, Title, UnknownRow } from './report'
import type { Span } from './span'

/**
 * Moving a report that an edit elsewhere in the document has pushed along. Most of a moved report is never looked at,
 * so every field is moved when it is first asked for.
 */

/** Where a moved report comes from: the report as it was read, and how far it has moved since. */
export interface Move {
  readonly origin: Report
  readonly by: number
}

const moves = new WeakMap<Report, Move>()

/** What `report` was moved from; itself, unmoved, where it was read in its place. */
export function moveOf(report: Report): Move {
  return moves.get(report) ?? { origin: report, by: 0 }
}

/**
 * The same report, `by` units further on, in a new version of its document.
 * @param source the new text of the whole document; the report's own stretch of it is unchanged
 */
export function shiftReport(report: Report, by: number, source: string): Report {
  const { origin, by: before } = moveOf(report)
  const delta = before + by
  const shifted: Report = {
    source,
    start: origin.start + delta,
    end: origin.end + delta,
    form: origin.form,
    formShown: origin.formShown,
    old: origin.old,
    year: origin.year,
    organisation: origin.organisation,
    oneParagraph: origin.oneParagraph,
    get title() {
      return remember(this, 'title', origin.title && shiftTitle(origin.title, delta))
    },
    get parts() {
      return remember(
        this,
        'parts',
        origin.parts.map((part) => shiftPart(part, delta)),
      )
    },
    get tables() {
      const tables = Object.entries(origin.tables).map(([id, table]) => [id, shiftTable(table, delta)])
      return remember(this, 'tables', Object.fromEntries(tables) as Report['tables'])
    },
    get cells() {
      return remember(this, 'cells', shiftAll<Cell>(origin.cells, delta))
    },
    get paragraphs() {
      return remember(
        this,
        'paragraphs',
        origin.paragraphs.map((paragraph) => shiftParagraph(paragraph, delta)),
      )
    },
  }
  moves.set(shifted, { origin, by: delta })
  return shifted
}

/** A span, or anything that is one, `by` units further on. */
export function shiftSpan<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by }
}

/** Spans `by` units further on. */
export function shiftAll<T extends Span>(spans: readonly T[], by: number): readonly T[] {
  return spans.map((span) => shiftSpan(span, by))
}

/** Replaces a getter by its value, so that it is computed once. */
function remember<T>(owner: object, name: string, value: T): T {
  Object.defineProperty(owner, name, { value, enumerable: true })
  return value
}

/** The title, `by` units further on. */
export function shiftTitle(title: Title, by: number): Title {
  return { ...shiftSpan(title, by), yearSpan: title.yearSpan && shiftSpan(title.yearSpan, by) }
}

/** The heading, `by` units further on. */
export function shiftHeading(heading: Heading, by: number): Heading {
  return {
    ...shiftSpan(heading, by),
    words: shiftSpan(heading.words, by),
    numeralSpan: shiftSpan(heading.numeralSpan, by),
  }
}

function shiftPart(part: Part, by: number): Part {
  return { ...shiftSpan(part, by), heading: shiftHeading(part.heading, by) }
}

function shiftTable(table: Table, by: number): Table {
  return {
    ...shiftSpan(table, by),
    rows: table.rows.map((row) => shiftRow(row, by)),
    duplicates: table.duplicates.map((row) => shiftRow(row, by)),
    unknownRows: table.unknownRows.map((row) => shiftUnknownRow(row, by)),
    labels: shiftAll<FoundLabel>(table.labels, by),
  }
}

function shiftRow(row: Row, by: number): Row {
  return { ...shiftSpan(row, by), label: shiftSpan(row.label, by), cells: shiftAll<Cell>(row.cells, by) }
}

function shiftUnknownRow(row: UnknownRow, by: number): UnknownRow {
  return { ...shiftSpan(row, by), label: shiftSpan(row.label, by), values: shiftAll<Cell>(row.values, by) }
}
