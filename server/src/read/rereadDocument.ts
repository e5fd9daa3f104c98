import type { Report, ReportDocument } from '../report/report'
import { shiftReport } from '../report/shiftReport'
import { firstThat } from '../text/bisect'
import { commonEnds } from '../text/commonEnds'
import { mayHaveCommaRows } from '../text/maskCommas'
import { hasMarkup } from '../text/maskHtml'
import { mayHaveQuotedFields } from '../text/maskTabQuotes'
import { touchesCountedCell } from '../text/maskUnits'
import { readDocument } from './readDocument'
import { rereadReport } from './rereadReport'

/**
 * Reads a text again after an edit. Where the document holds several reports, only the one that the edit touched and
 * its neighbours are read; the others are moved along. Of one long report only what the edit touched is read. The result
 * is always that of reading afresh.
 * @param previous what reading made of the text before; of one long report it is used up, and the next reading from it
 * is one of the whole text
 */
export function rereadDocument(text: string, previous: ReportDocument): ReportDocument {
  if (text === previous.text) return previous
  return rereadPart(text, previous) ?? rereadReport(text, previous)
}

/**
 * Reads a text that may never be: as `rereadDocument` does, but what reading made of the text before stays as it is, for
 * the next keystroke.
 */
export function readBeside(text: string, previous: ReportDocument): ReportDocument {
  return rereadPart(text, previous) ?? readDocument(text)
}

function rereadPart(text: string, previous: ReportDocument): ReportDocument | null {
  const { reports } = previous
  // The text of one report depends on all of it. Markup and a text on one line are matters of the whole document, and so
  // is what is masked where there is enough of it.
  if (reports.length < 4 || !previous.tiled || hasMarkup(text) || mayHaveCommaRows(text) || mayHaveQuotedFields(text)) {
    return null
  }
  const { prefix, suffix } = commonEnds(previous.text, text)
  if (touchesCountedCell(text, prefix, text.length - suffix)) return null
  const delta = text.length - previous.text.length
  const oldEnd = previous.text.length - suffix
  const firstTouched = reportAt(reports, prefix)
  const lastTouched = reportAt(reports, oldEnd)
  // A title may come and go: the report before may grow, the one behind may lose its beginning.
  const first = Math.max(0, firstTouched - 1)
  const last = Math.min(reports.length - 1, lastTouched + 1)
  // What stands before the first report is read with it.
  const from = first === 0 ? 0 : reports[first].start
  const until = last + 1 < reports.length ? reports[last + 1].start + delta : text.length
  const part = readDocument(text.slice(from, until))
  if (!fits({ part, reports, last, lastTouched, from, until, delta })) return null
  return {
    text,
    tiled: true,
    reports: [
      ...reports.slice(0, first).map((report) => shiftReport(report, 0, text)),
      ...part.reports.map((report) => shiftReport(report, from, text)),
      ...reports.slice(last + 1).map((report) => shiftReport(report, delta, text)),
    ],
  }
}

/** A stretch of a document that was read by itself after an edit. */
interface Stretch {
  readonly part: ReportDocument
  /** Those of the whole document, before the edit. */
  readonly reports: readonly Report[]
  /** The numbers among them of the last one that was in the stretch, and of the last one that the edit touched. */
  readonly last: number
  readonly lastTouched: number
  /** Where the stretch begins and ends in the text after the edit, and how many characters that added. */
  readonly from: number
  readonly until: number
  readonly delta: number
}

/** It begins and ends with reports that begin where they did before. */
function fits({ part, reports, last, lastTouched, from, until, delta }: Stretch): boolean {
  if (!part.tiled || part.reports.length < 2 || part.reports[0].start !== 0) return false
  if (last + 1 >= reports.length) return true
  const lastRead = part.reports[part.reports.length - 1]
  return last > lastTouched && lastRead.start + from === reports[last].start + delta && lastRead.end + from === until
}

/** The number of the last report that begins no later than an offset; the first one for what stands before it. */
function reportAt(reports: readonly Report[], offset: number): number {
  return firstThat(1, reports.length, (number) => reports[number].start > offset) - 1
}
