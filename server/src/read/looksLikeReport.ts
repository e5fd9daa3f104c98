import { partHeadings } from '../forms/partHeadings'
import { reportName, shortReportNames } from '../forms/title'
import { foldText } from '../text/fold'
import { labelKey } from '../text/labelKey'

/** Longer texts are judged by their beginning: title and first headings stand there. */
const looked = 200_000
/** A line longer than this is prose, not a title or a heading. */
const longestHeading = 60
/** Headings of parts that must be there beside the title. */
const headingsNeeded = 2

/** The words of the name that no title goes without; 工作 and 度 come and go. */
const nameKeys = [reportName, reportName.replace('工作', ''), ...shortReportNames]

/**
 * Whether a text looks like a report: a line naming it and two headings of different parts in an accepted wording.
 * Cheap enough for every text file that is opened; says nothing about how good the report is.
 */
export function looksLikeReport(text: string): boolean {
  const found = new Set<number>()
  let titled = false
  for (const line of foldText(text.slice(0, looked)).split(/\r\n?|\n/)) {
    if (line.length === 0 || line.length > longestHeading) continue
    const key = labelKey(line)
    titled ||= nameKeys.some((name) => key.includes(name))
    const part = headingKeys.get(key)
    if (part !== undefined) found.add(part)
    if (titled && found.size >= headingsNeeded) return true
  }
  return false
}

/** Comparable headings with their numerals (一总体情况) → number of the part. */
const headingKeys: ReadonlyMap<string, number> = new Map(
  partHeadings.flatMap(({ number, numeral, text, variants }) =>
    [text, ...variants].map((heading): [string, number] => [labelKey(foldText(numeral + heading)), number]),
  ),
)
