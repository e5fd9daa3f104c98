import type { Title } from '../report/report'
import type { Span } from '../report/span'
import type { TokenLine } from './token'

/** A line, or two, that may be a report's title. */
export interface TitleCandidate {
  readonly line: number
  readonly lastLine: number
  readonly title: Title
}

const longestTitle = 80
const mark = /(?:政府信息|政务|信息)公开/
const ending = /(?:报告|年报|告年度报)(?:[(【][^)】]*[)】])?$/
const reportName =
  /(?:政府信息|政务|信息)公开(?:工作)?(?:情况的?)?(?:20\d\d年)?(?:年度|工作|情况|的)*(?:报告|年报)(?:[(【][^)】]*[)】])?$/
const continuation = /^(?:政府信息公开)?(?:工作)?(?:年度)?(?:工作)?(?:年度)?(?:报告|年报)(?:[(【][^)】]*[)】])?$/
const notATitle =
  /^(?:上一[篇条]|下一[篇条]|相关|附件|当前位置|您的位置|来源|标题|题名|名称|信息名称|索引|打印|根据|按照|为|现将|本报告|《)|[>》|]|^\d+[.、]/
const arabicYear = /(20\d\d)年?(?:度)?/
const chineseYear = /(二[〇零○Oo0][〇零○一二三四五六七八九Oo0]{2})年(?:度)?/
const chineseDigits = '〇一二三四五六七八九'
const organisationEnding =
  /(?:政府|办事处|办公室|街道|委员会|管委会|[局委办处镇乡厅会院队部所站署中心公司室区县市社旗场])$/

/**
 * Finds the lines that may be a title: they name the report, are short, and are no sentence, link or index entry.
 * @param from @param until numbers of the lines to look at, half-open
 */
export function findTitles(
  folded: string,
  lines: readonly TokenLine[],
  from: number,
  until: number,
  isHeading: (line: number) => boolean,
): readonly TitleCandidate[] {
  const candidates: TitleCandidate[] = []
  for (let line = from; line < until; line++) {
    const { start, end, shape } = lines[line]
    if (shape === 'empty' || shape === 'bars' || shape === 'barRow' || end - start > longestTitle + 30) continue
    if (isHeading(line)) continue
    const text = squeezed(folded, start, end)
    if (text.length < 4 || text.length > longestTitle || /[。;:,]/.test(text.replace(/\([^)]*\)/g, ''))) continue
    if (notATitle.test(text)) continue
    const candidate = readTitle(folded, lines, line, text, until, isHeading)
    if (!candidate) continue
    candidates.push(candidate)
    line = candidate.lastLine
  }
  return candidates
}

function readTitle(
  folded: string,
  lines: readonly TokenLine[],
  line: number,
  text: string,
  until: number,
  isHeading: (line: number) => boolean,
): TitleCandidate | null {
  if (mark.test(text) && ending.test(text)) return makeTitle(folded, lines, line, line, text)
  const looksCut = mark.test(text) || yearOf(text) !== null
  if (!looksCut || /[。:]$/.test(text)) return null
  const next = nextLine(lines, line, until)
  if (next < 0 || isHeading(next)) return null
  const rest = squeezed(folded, lines[next].start, lines[next].end)
  const joined = text + rest
  const continues = mark.test(text) ? continuation.test(rest) : reportName.test(rest) && yearOf(rest) === null
  if (!continues || joined.length > longestTitle) return null
  return makeTitle(folded, lines, line, next, joined)
}

function makeTitle(
  folded: string,
  lines: readonly TokenLine[],
  line: number,
  lastLine: number,
  text: string,
): TitleCandidate {
  const found = yearOf(text)
  const first = trimmedStart(folded, lines[line])
  const organisation = organisationIn(text, found?.text ?? null) ?? organisationBefore(folded, lines, line)
  return {
    line,
    lastLine,
    title: {
      start: first,
      end: lines[lastLine].end,
      text,
      organisation,
      year: found?.year ?? null,
      yearSpan: found ? yearSpan(folded, first, lines[lastLine].end, found.digits) : null,
      namesReport: reportName.test(text),
    },
  }
}

/** The year a text names first, in digits or Chinese numerals. `digits`: as printed, white space aside. */
export function yearOf(text: string): { readonly year: number; readonly text: string; readonly digits: string } | null {
  const arabic = arabicYear.exec(text)
  if (arabic) return { year: Number(arabic[1]), text: arabic[0], digits: arabic[1] }
  const chinese = chineseYear.exec(text)
  if (!chinese) return null
  const value = [...chinese[1]].map((unit) => Math.max(0, chineseDigits.indexOf(unit))).join('')
  return { year: Number(value), text: chinese[0], digits: chinese[1] }
}

function yearSpan(folded: string, start: number, end: number, digits: string): Span | null {
  const at = folded.indexOf(digits, start)
  return at >= 0 && at < end ? { start: at, end: at + digits.length } : null
}

/** The body named in the title: before the year, or between the year and what the report is about. */
function organisationIn(text: string, year: string | null): string | null {
  const head = text.replace(/^关于/, '')
  const at = year === null ? -1 : head.indexOf(year)
  const before = at > 0 ? head.slice(0, at) : ''
  if (before.length >= 2 && !mark.test(before)) return before
  const after = at >= 0 ? head.slice(at + (year?.length ?? 0)) : head
  const between = after.slice(0, Math.max(0, after.search(mark))).replace(/^度/, '')
  if (between.length >= 2) return between
  if (before.length >= 2) return before.replace(/(?:政府信息|政务|信息)公开.*$/, '') || null
  return null
}

/** The body on a line of its own above the title. */
function organisationBefore(folded: string, lines: readonly TokenLine[], line: number): string | null {
  for (let above = line - 1; above >= Math.max(0, line - 3); above--) {
    if (lines[above].shape === 'empty') continue
    const text = squeezed(folded, lines[above].start, lines[above].end)
    return text.length >= 3 && text.length <= 30 && organisationEnding.test(text) ? text : null
  }
  return null
}

function nextLine(lines: readonly TokenLine[], line: number, until: number): number {
  for (let next = line + 1; next < Math.min(until, line + 5); next++) if (lines[next].shape !== 'empty') return next
  return -1
}

function trimmedStart(folded: string, line: TokenLine): number {
  let at = line.start
  while (at < line.end && /[\s#*]/.test(folded[at])) at++
  return at
}

function squeezed(folded: string, start: number, end: number): string {
  return folded.slice(start, end).replace(/[\s#*]+/g, '')
}
