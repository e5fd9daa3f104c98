import type { Form, TableId } from '../forms/form'
import { currentForm, formOfYear } from '../forms/forms'
import { reportSubject, reportWord, titleWordings } from '../forms/title'
import type { Cell, Part, Report, Table, Title } from '../report/report'
import { firstThat } from '../text/bisect'
import { collectRuns } from './collectRuns'
import { buildDictionary, type Dictionary } from './dictionary'
import { formOf } from './formOf'
import type { HeadingCandidate } from './headings'
import { keepLegible } from './legible'
import { linesForTables } from './linesForTables'
import { withoutFigures } from './lostFigures'
import { meaningsOf } from './meanings'
import { isOldForm } from './oldForm'
import { breaksBetween, pageLines, withoutPages } from './pageLines'
import { type JoinedProse, joinProse, type ProseLines } from './paragraphs'
import { withPlacedHeadings } from './placedHeadings'
import type { Preparation } from './prepare'
import { resolveRows } from './resolveRows'
import { absentCell } from './rowCells'
import { chooseHeadings, type Segment } from './segments'
import { withoutSpacing } from './spacing'
import { buildTables } from './tables'
import type { TitleCandidate } from './titles'
import { holdsNoWord, type TokenLine } from './token'

/** Fewer lines may well all be different. */
const linesOfAReport = 40

const dictionaries = new Map<string, Dictionary>()

/** A report, and how its prose was joined. */
export interface ReportReading {
  readonly report: Report
  readonly prose: ProseLines
  readonly joined: JoinedProse
}

/**
 * Reads the report that stands on the lines of a segment.
 * @param join how to join its prose into paragraphs
 * @returns `null` when too little of a report is there to speak of one
 */
export function readReport(
  text: Preparation,
  segment: Segment,
  join: (prose: ProseLines) => JoinedProse = joinProse,
): ReportReading | null {
  const { folded, lines } = text
  const numbers = linesForTables(text, segment.first, segment.last)
  const chosen = numbers.map((line) => lines[line])
  const shown = formOf(chosen)
  const opensTable = (candidate: HeadingCandidate) => standsBeforeTable(text, segment, candidate, shown)
  const headings = withPlacedHeadings(text, segment, chooseHeadings(segment.headings, opensTable))
  const end = segment.last < lines.length ? lines[segment.last].start : folded.length
  const start = lines[segment.first]?.start ?? 0
  const parts = buildParts(headings, end)
  const title = segment.title?.title ?? null
  const year = title?.year ?? yearFromPreamble(folded, start, headings[0]?.heading.start ?? end)
  const form = shown ?? (year === null ? currentForm : formOfYear(year)) ?? currentForm
  const breaks = breakingLines(headings, segment.titles)
  const read = readTables(text, segment, { numbers, lines: chosen }, breaks, form)
  const tables = text.oneParagraph ? keepLegible(folded.slice(start, end), read, dictionaryOf(form)) : read
  const found = Object.keys(tables).length
  if (!isReport(folded, start, end, title, parts, found)) return null
  const taken = takenLines(text, segment, breaks, tables)
  const proseLines = { folded, lines, first: segment.first, last: segment.last, taken, parts }
  const joined = join(proseLines)
  const old = found === 0 && isOldForm(folded.slice(start, end), title?.year ?? null)
  const report: Report = {
    source: text.source,
    start,
    end,
    form: old ? null : form,
    formShown: shown !== null || found > 0,
    old,
    title,
    year,
    organisation: title?.organisation ?? null,
    parts,
    tables,
    cells: collectCells(form, tables, start),
    paragraphs: joined.paragraphs,
    oneParagraph: text.oneParagraph,
  }
  return { report, prose: proseLines, joined }
}

/** Lines that no table runs over. */
function breakingLines(headings: readonly HeadingCandidate[], titles: readonly TitleCandidate[]): ReadonlySet<number> {
  const lines = new Set<number>()
  for (const { line, lastLine } of headings) lines.add(line).add(lastLine)
  for (const { firstLine, line, lastLine } of titles) lines.add(firstLine).add(line).add(lastLine)
  return lines
}

/**
 * Whether enough of a report is there to speak of one. Work plans and notices have headings about disclosure, too, and
 * a text about a report names it: without tables, headings count only in the form's own words.
 */
function isReport(
  folded: string,
  start: number,
  end: number,
  title: Title | null,
  parts: readonly Part[],
  tables: number,
): boolean {
  if (tables >= 2) return true
  const worded = new Set(parts.filter(({ heading }) => heading.wording !== 'other').map(({ number }) => number)).size
  const named = title?.namesReport === true && title.text.includes(reportSubject)
  if (named) return worded + tables >= 1 || new Set(parts.map(({ number }) => number)).size >= 2
  // The statistics of law enforcement have permits, fines and reviews, too.
  if (tables === 1) return worded >= 2 && folded.slice(start, end).includes(reportWord)
  return worded >= 4 && !isList(folded, parts) && !titleWordings.otherPaper.test(folded.slice(start, parts[0].start))
}

/** Headings one below the other, as in a notice that tells what reports have to contain. */
function isList(folded: string, parts: readonly Part[]): boolean {
  return parts.slice(0, -1).every(({ heading, end }) => folded.slice(heading.end, end).trim() === '')
}

/** A label of the part's table, or the heading of the next part where the tables were lost, is the first thing below. */
function standsBeforeTable(
  { folded, lines }: Preparation,
  { last, headings }: Segment,
  { part, lastLine }: HeadingCandidate,
  form: Form | null,
): boolean {
  for (let next = lastLine + 1; next < last; next++) {
    const token = lines[next].tokens.find(({ kind }) => kind !== 'blank')
    if (!token) continue
    const follows = headings.find((other) => other.line === next)
    if (follows?.strength === 'numbered' && follows.part === part + 1) return true
    if (form === null) return false
    const own = form.tables.find((table) => table.part === part)
    return meaningsOf(token, folded, dictionaryOf(form)).some(({ table }) => table === own?.id)
  }
  return false
}

function buildParts(headings: readonly HeadingCandidate[], end: number): readonly Part[] {
  return headings.map(
    ({ part, heading }, index): Part => ({
      number: part,
      heading,
      start: heading.start,
      end: headings[index + 1]?.heading.start ?? end,
    }),
  )
}

function readTables(
  text: Preparation,
  { first, last }: Segment,
  chosen: { readonly numbers: readonly number[]; readonly lines: readonly TokenLine[] },
  breaks: ReadonlySet<number>,
  form: Form,
): Partial<Record<TableId, Table>> {
  const dictionary = dictionaryOf(form)
  const pages = pageLines(text.folded, chosen.lines, chosen.numbers)
  const lines = withoutSpacing(text.folded, withoutPages(chosen.lines, pages))
  const { runs, rest, idle } = collectRuns(
    text.folded,
    lines,
    chosen.numbers,
    breaksBetween(breaks, chosen.numbers, pages),
    dictionary,
  )
  const resolved = resolveRows(text.folded, runs, rest, dictionary)
  const tables = buildTables(text.folded, resolved, [...idle, ...rest], dictionary, text.isHtml)
  const found = Object.values(tables)
  if (!isSparse(found) || !isDeduplicated(text.folded, text.lines.slice(first, last))) return tables
  return Object.fromEntries(found.map((table) => [table.definition.id, withoutFigures(table)]))
}

/** Most figures are missing. Where a cell has a line of its own, lines of white space are what deleting left. */
function isSparse(tables: readonly Table[]): boolean {
  let given = 0
  let expected = 0
  for (const { layout, rows } of tables) {
    for (const row of rows) {
      given += layout === 'lines' ? row.cells.filter(({ state }) => state === 'number').length : row.given
      expected += row.cells.length
    }
  }
  return given < expected / 2
}

/** Every line that repeats another one was deleted; real tables repeat their heads, whatever the layout. */
function isDeduplicated(folded: string, lines: readonly TokenLine[]): boolean {
  const seen = new Set<string>()
  for (const line of lines) {
    if (line.shape === 'empty' || holdsNoWord(line)) continue
    const text = folded.slice(line.start, line.end).replace(/\s+/g, '')
    if (seen.has(text)) return false
    if (text !== '') seen.add(text)
  }
  return seen.size >= linesOfAReport
}

function dictionaryOf(form: Form): Dictionary {
  const known = dictionaries.get(form.id)
  if (known) return known
  const dictionary = buildDictionary(form)
  dictionaries.set(form.id, dictionary)
  return dictionary
}

/** By line of the segment: 1 where it is no prose but a heading, a title, or stands inside a table. */
function takenLines(
  text: Preparation,
  segment: Segment,
  breaks: ReadonlySet<number>,
  tables: Partial<Record<TableId, Table>>,
): Uint8Array {
  const taken = new Uint8Array(segment.last - segment.first)
  for (const line of breaks) taken[line - segment.first] = 1
  for (const table of Object.values(tables)) {
    let line = firstThat(segment.first, segment.last, (number) => text.lines[number].end > table.start)
    for (; line < segment.last && text.lines[line].start < table.end; line++) {
      const { tokens } = text.lines[line]
      if (tokens.length !== 1 || tokens[0].kind !== 'prose') taken[line - segment.first] = 1
    }
  }
  return taken
}

function collectCells(form: Form, tables: Partial<Record<TableId, Table>>, start: number): readonly Cell[] {
  const found: (Cell | undefined)[] = new Array(form.cells.length).fill(undefined)
  for (const { rows } of Object.values(tables)) {
    for (const { row, cells } of rows) {
      for (let column = 0; column < cells.length; column++) found[row.first + column] = cells[column]
    }
  }
  const cells: Cell[] = []
  for (const { index, table } of form.cells) cells.push(found[index] ?? absentCell(tables[table]?.end ?? start))
  return cells
}

const statedPeriod = /自?(20\d\d)年1月1日/
const statedYear = /(20\d\d)年度/

/** Without a year in the title: the year of the period, or the one a sentence before the first part speaks of. */
function yearFromPreamble(folded: string, start: number, end: number): number | null {
  const text = folded.slice(start, Math.min(end, start + 2000)).replace(/[\s\u001f]+/g, '')
  const found = statedPeriod.exec(text) ?? statedYear.exec(text)
  return found ? Number(found[1]) : null
}
