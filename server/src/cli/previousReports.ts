import { checkAcross } from '../check/across/checkAcross'
import { isYearBefore } from '../check/across/yearBefore'
import type { Finding } from '../check/finding'
import { readDocument } from '../read/readDocument'
import type { Report } from '../report/report'
import type { FiledReport } from './duplicateReports'
import type { Input } from './inputs'
import { readInput } from './readInput'

/** The reports of the year before, from the files of `--previous`. */
export interface PreviousReports {
  /** How messages call the files. */
  readonly name: string
  readonly reports: readonly FiledReport[]
  /** Chinese: files that the user named and that could not be read or hold no report. */
  readonly problems: readonly string[]
}

/** What comparing with the year before came to. */
export interface YearFindings {
  readonly findings: readonly Finding[]
  /** The file with the report that was compared, or `null` where none was. */
  readonly partner: string | null
  /** Chinese: why nothing was compared, if so. */
  readonly reason: string | null
}

/** Reads the files of `--previous`. A folder may hold anything; its other files are left out in silence. Never throws. */
export async function readPrevious(inputs: readonly Input[]): Promise<PreviousReports> {
  const reports: FiledReport[] = []
  const problems: string[] = []
  for (const input of inputs) {
    const { file, problem } = await readInput(input)
    const found = file ? readDocument(file.text).reports : []
    if (problem && !(problem.binary && input.folder !== null)) problems.push(problem.message)
    if (file && found.length === 0 && input.folder === null) {
      problems.push(`“${input.path}”中没有认出年报，无法核对跨年的数字。`)
    }
    for (const report of found) reports.push({ path: input.path, report })
  }
  const name = `“${inputs[0]?.folder ?? inputs[0]?.path}”${inputs.length > 1 ? '等' : ''}`
  return { name, reports, problems }
}

/**
 * Compares a report with that of the same body for the year before.
 * @param named the user named just this report beside the other, so they belong together whatever the body's name
 */
export function compareWithPrevious(report: Report, previous: PreviousReports, named: boolean): YearFindings {
  const { name, reports } = previous
  const own = reports.filter(({ report: { organisation } }) => organisation === report.organisation)
  const other =
    own.find((one) => mayBeYearBefore(one.report, report)) ??
    own[0] ??
    (named && reports.length === 1 ? reports[0] : undefined)
  if (!other) return uncompared(`${name}中没有${bodyOf(report)}的年报，未核对跨年的数字。`)
  if (!mayBeYearBefore(other.report, report)) {
    const years = `${bodyOf(report)}${report.year} 年的年报要与上一年的核对，而“${other.path}”是 ${other.report.year} 年的`
    return uncompared(`${years}，未核对跨年的数字。`)
  }
  if (report.old || other.report.old) {
    return uncompared(`${bodyOf(report)}有一年的年报是 2019 年以前的格式，未核对跨年的数字。`)
  }
  return { findings: checkAcross(report, other.report), partner: other.path, reason: null }
}

function uncompared(reason: string): YearFindings {
  return { findings: [], partner: null, reason }
}

function bodyOf({ organisation }: Report): string {
  return organisation === null ? '这一机关（报告中没有认出机关名称）' : `“${organisation}”`
}

/** The user has named the files, so a year that is not known counts as the right one. */
function mayBeYearBefore(other: Report, report: Report): boolean {
  return isYearBefore(other, report) ?? true
}
