import type { Form, TableId } from '../../server/src/forms/form'
import { form2021 } from '../../server/src/forms/form2021'
import type { Paragraph, Stretch } from '../../server/src/report/paragraph'
import type { Cell, Part, Report, Table, Title } from '../../server/src/report/report'
import { foldText } from '../../server/src/text/fold'
import { findingsOf } from './findings'

/** A paragraph of a made-up report: its text, and the part it stands in (1 unless told). */
export type Line = string | readonly [part: number, text: string]

/** What a made-up report is to be like, where it matters. */
export interface ProseWishes {
  readonly form?: Form
  readonly year?: number | null
  readonly organisation?: string
  /** Values by address; 0 unless told. `null` is a blank cell; cells in `absent` are not there. */
  readonly cells?: Readonly<Record<string, number | null>>
  readonly absent?: readonly string[]
  /** Tables that the report does not have. */
  readonly without?: readonly TableId[]
}

/** A report whose source is its title and its paragraphs, a line each; the cells stand nowhere in the text. */
export function proseReport(lines: readonly Line[], wishes: ProseWishes = {}): Report {
  const form = wishes.form ?? form2021
  const year = wishes.year === undefined ? form.since + 1 : wishes.year
  const organisation = wishes.organisation ?? '芦汀县水务局'
  const titleText = `${organisation}${year ?? ''}年政府信息公开工作年度报告`
  const texts = lines.map((line) => (typeof line === 'string' ? ([1, line] as const) : line))
  const source = [titleText, ...texts.map(([, text]) => text)].join('\n')
  const paragraphs: Paragraph[] = []
  let start = titleText.length + 1
  for (const [part, text] of texts) {
    paragraphs.push(paragraphOf(text, start, part))
    start += text.length + 1
  }
  const absent = (table: TableId) => wishes.without?.includes(table) ?? false
  return {
    source,
    start: 0,
    end: source.length,
    form,
    formShown: true,
    old: false,
    title: titleOf(titleText, organisation, year),
    year,
    organisation,
    parts: partsOf(texts.map(([part]) => part)),
    tables: tablesOf(form, absent),
    cells: form.cells.map((definition) =>
      absent(definition.table) || wishes.absent?.includes(definition.address)
        ? cellOf('absent', null)
        : cellWith(wishes.cells?.[definition.address] === undefined ? 0 : wishes.cells[definition.address]),
    ),
    paragraphs,
    oneParagraph: false,
  }
}

/** Findings of rules whose codes begin with one of the prefixes, as `severity code@text they stand on`. */
export function told(report: Report, ...prefixes: readonly string[]): readonly string[] {
  return findingsOf(report, ...prefixes).map(
    (finding) => `${finding.severity} ${finding.code}@${report.source.slice(finding.start, finding.end)}`,
  )
}

function paragraphOf(text: string, start: number, part: number): Paragraph {
  const folded = foldText(text)
  const units: string[] = []
  const stretches: Stretch[] = []
  for (let at = 0; at < folded.length; at++) {
    if (/\s/.test(folded[at])) continue
    stretches.push({ from: units.length, start: at })
    units.push(folded[at])
  }
  return { part, text: units.join(''), stretches, start, end: start + text.length }
}

function titleOf(text: string, organisation: string, year: number | null): Title {
  const yearSpan = year === null ? null : { start: organisation.length, end: organisation.length + 4 }
  return { start: 0, end: text.length, text, organisation, year, yearSpan, namesReport: true }
}

function partsOf(numbers: readonly number[]): readonly Part[] {
  const words = { start: 0, end: 0 }
  return [...new Set([...numbers, 6])].map((number) => ({
    start: 0,
    end: 0,
    number,
    heading: { ...words, text: '', words, numeral: number, numeralSpan: words, wording: 'official' },
  }))
}

function tablesOf(form: Form, absent: (table: TableId) => boolean): Report['tables'] {
  const tables: Partial<Record<TableId, Table>> = {}
  for (const definition of form.tables) {
    if (absent(definition.id)) continue
    tables[definition.id] = {
      definition,
      layout: 'tabs',
      start: 0,
      end: 0,
      rows: [],
      duplicates: [],
      unknownRows: [],
      labels: [],
      damage: 'none',
    }
  }
  return tables
}

function cellWith(value: number | null): Cell {
  return value === null ? cellOf('blank', null) : cellOf('number', value)
}

function cellOf(state: Cell['state'], value: number | null): Cell {
  return { state, value, text: value === null ? '' : String(value), start: 0, end: 0 }
}

/** More than a hint; of a finding as `told` gives it. */
export function isLoud(finding: string): boolean {
  return /^(error|warning|information) /.test(finding)
}
