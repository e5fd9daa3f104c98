import { reportName, shortReportNames, titleWordings } from '../forms/title'
import type { Title } from '../report/report'
import type { Span } from '../report/span'
import { distance } from '../text/distance'
import { digitValue } from '../text/numerals'
import { unitsOf } from '../text/units'
import { isLabelKey } from './labelWords'
import { holdsNoWord, type Token, type TokenLine } from './token'
import { trimmed } from './tokenizeLines'

/** A line, or two, that may be a report's title. */
export interface TitleCandidate {
  /** The line of the body's name where that stands above the title, else `line`. */
  readonly firstLine: number
  readonly line: number
  readonly lastLine: number
  readonly title: Title
}

const longestTitle = 80
/** Empty paragraphs of a page may part the two lines of a title. */
const farthestLine = 12
/** 某某局政府信息公开工作年度报告 above （2023年） */
const yearBelow = /^\(20\d\d年度?\)$/
const reportNames = [reportName, ...shortReportNames]
/** A title, or the first of its two lines, names what is opened, or a year. */
const mayBeTitle = /公[\s\u001f]*开|2\u001f*0\u001f*\d\u001f*\d|二\s*[〇零○Oo0]/
/** What `mayBeTitle` begins with. */
const opensName = unitsOf('公2二')
const arabicYear = /(20\d\d)年?(?:度)?/
const chineseYear = /(二[〇零○Oo0][〇零○一二三四五六七八九Oo0]{2})年(?:度)?/

/**
 * Finds the lines that may be a title: they name the report, are short, and are no sentence, link or index entry.
 * @param wordLines numbers of the lines that have words
 */
export function findTitles(
  source: string,
  folded: string,
  lines: readonly TokenLine[],
  wordLines: readonly number[],
  isHeading: (line: number) => boolean,
): readonly TitleCandidate[] {
  const candidates: TitleCandidate[] = []
  let done = -1
  for (const line of wordLines) {
    if (line <= done) continue
    const { start, end, shape, tokens } = lines[line]
    if (shape === 'empty' || holdsNoWord(lines[line]) || shape === 'barRow' || end - start > longestTitle + 30) continue
    if (shape === 'figures' || shape === 'labelled') continue
    const cell = shape === 'tabs' ? onlyCell(tokens) : tokens[0]
    if (!cell || ((tokens.length === 1 || shape === 'tabs') && !mayBeTitleCell(cell))) continue
    if (isHeading(line) || !mayBeTitle.test(folded.slice(start, end))) continue
    const text = squeezed(folded, start, end)
    if (!titleWordings.subject.test(text) && yearOf(text) === null) continue
    if (text.length < 4 || text.length > longestTitle || /[。;:,]/.test(text.replace(/\([^)]*\)/g, ''))) continue
    if (titleWordings.excluded.test(text)) continue
    const candidate = readTitle(source, folded, lines, line, text, isHeading)
    if (!candidate) continue
    candidates.push(candidate)
    done = candidate.lastLine
  }
  return candidates
}

/** The one cell of a line that has nothing but TABs beside it; a row has several. */
function onlyCell(tokens: readonly Token[]): Token | undefined {
  let only: Token | undefined
  for (const token of tokens) {
    if (token.kind === 'blank') continue
    if (only) return undefined
    only = token
  }
  return only
}

/** Tells most cells from titles without looking at their text: the key of words has no white space. */
function mayBeTitleCell({ kind, key }: Token): boolean {
  if (kind === 'prose') return true
  if (kind !== 'text' || isLabelKey(key)) return false
  for (let at = 0; at < key.length; at++) if (opensName.has(key.charCodeAt(at))) return true
  return false
}

function readTitle(
  source: string,
  folded: string,
  lines: readonly TokenLine[],
  line: number,
  text: string,
  isHeading: (line: number) => boolean,
): TitleCandidate | null {
  const year = yearOf(text)
  const next = nextLine(lines, line)
  const rest = next < 0 || isHeading(next) ? '' : squeezed(folded, lines[next].start, lines[next].end)
  if (isWhole(text)) {
    return makeTitle(source, folded, lines, line, year === null && yearBelow.test(rest) ? next : line)
  }
  if (goesOn(text, rest)) return makeTitle(source, folded, lines, line, next)
  const slip = year !== null && hasSlip(text.slice(year.at + year.text.length))
  return slip ? makeTitle(source, folded, lines, line, line) : null
}

/** The first of a title's two lines, and the second. */
function goesOn(text: string, rest: string): boolean {
  const year = yearOf(text)
  if ((!titleWordings.subject.test(text) && year === null) || titleWordings.namesAnother.test(text)) return false
  if (rest === '' || text.length + rest.length > longestTitle || !isWhole(text + rest)) return false
  return !isWhole(rest) || (yearOf(rest) === null && year !== null)
}

function isWhole(text: string): boolean {
  return titleWordings.subject.test(text) && titleWordings.ending.test(text)
}

/** Whether a title names the report with one character too few, too many or another than it should be behind its year. */
function hasSlip(name: string): boolean {
  return reportNames.some((known) => Math.abs(known.length - name.length) <= 1 && distance(known, name) === 1)
}

function makeTitle(
  source: string,
  folded: string,
  lines: readonly TokenLine[],
  line: number,
  lastLine: number,
): TitleCandidate {
  const start = trimmedStart(folded, lines[line])
  const end = trimmed(folded, start, lines[lastLine].end)
  const { text, offsets } = squeeze(folded, start, end)
  const found = yearOf(text)
  const inside = organisationIn(text, found?.text ?? null)
  const printed = inside ? printedText(source, offsets.slice(inside.start, inside.end)) : null
  const above = inside ? null : organisationAbove(source, folded, lines, line)
  return {
    firstLine: above?.line ?? line,
    line,
    lastLine,
    title: {
      start,
      end,
      text,
      organisation: printed ?? above?.text ?? null,
      year: found?.year ?? null,
      yearSpan: found ? { start: offsets[found.at], end: offsets[found.at + found.digits.length - 1] + 1 } : null,
      namesReport: titleWordings.name.test(text),
    },
  }
}

/** The year a text names first, in digits or Chinese numerals. `digits`: as printed, standing at `at`. */
export function yearOf(
  text: string,
): { readonly year: number; readonly text: string; readonly digits: string; readonly at: number } | null {
  const arabic = arabicYear.exec(text)
  if (arabic) return { year: Number(arabic[1]), text: arabic[0], digits: arabic[1], at: arabic.index }
  const chinese = chineseYear.exec(text)
  if (!chinese) return null
  const value = [...chinese[1]].map(digitValue).join('')
  return { year: Number(value), text: chinese[0], digits: chinese[1], at: chinese.index }
}

/** Where the title names the body: before the year, or between the year and what the report is about. */
function organisationIn(text: string, year: string | null): Span | null {
  const from = text.startsWith('关于') ? 2 : 0
  const at = year === null ? -1 : text.indexOf(year)
  const about = text.search(titleWordings.subject)
  const before = about >= 0 && about < at ? about : at
  const end = beforeAbout(text, before)
  if (end - from >= 2) return { start: from, end }
  if (before < at) return null
  const after = at < 0 ? from : at + (year?.length ?? 0)
  const start = text[after] === '度' ? after + 1 : after
  return about - start >= 2 ? { start, end: beforeAbout(text, about) } : null
}

/** 某某局关于2022年度政府信息公开工作的报告 */
function beforeAbout(text: string, at: number): number {
  return text.slice(0, Math.max(0, at)).endsWith('关于') ? at - 2 : at
}

/** As the source prints it — traditional characters stay — but with whole characters for radicals. */
function printedText(source: string, offsets: readonly number[]): string {
  let text = ''
  for (const offset of offsets) text += source[offset]
  return text.normalize('NFKC')
}

/** The body on a line of its own above the title. */
function organisationAbove(
  source: string,
  folded: string,
  lines: readonly TokenLine[],
  line: number,
): { readonly text: string; readonly line: number } | null {
  for (let above = line - 1; above >= Math.max(0, line - 3); above--) {
    if (isEmpty(lines[above])) continue
    const { text, offsets } = squeeze(folded, lines[above].start, lines[above].end)
    if (text.length < 3 || text.length > 30 || !titleWordings.organisation.test(text)) return null
    return { text: printedText(source, offsets), line: above }
  }
  return null
}

function nextLine(lines: readonly TokenLine[], line: number): number {
  for (let next = line + 1; next < Math.min(lines.length, line + farthestLine); next++)
    if (!isEmpty(lines[next])) return next
  return -1
}

function trimmedStart(folded: string, line: TokenLine): number {
  let at = line.start
  while (at < line.end && /[\s#*=]/.test(folded[at])) at++
  return at
}

function squeezed(folded: string, start: number, end: number): string {
  return folded.slice(start, end).replace(/[\s#*=\u001f]+/g, '')
}

/** The text without white space and the marks of Markdown and wikis, and where each unit of it stands. */
function squeeze(
  folded: string,
  start: number,
  end: number,
): { readonly text: string; readonly offsets: readonly number[] } {
  const offsets: number[] = []
  let text = ''
  for (let at = start; at < end; at++) {
    const unit = folded.charCodeAt(at)
    if (unit <= 0x20 || unit === 0x23 || unit === 0x2a || unit === 0x3d) continue
    offsets.push(at)
    text += folded[at]
  }
  return { text, offsets }
}

/** A line of nothing but TABs is a record of a sheet that has an empty line there. */
function isEmpty({ shape, tokens }: TokenLine): boolean {
  return shape === 'empty' || tokens.every(({ kind }) => kind === 'blank')
}
