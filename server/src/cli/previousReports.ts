import { checkAcross } from '../check/across/checkAcross'
import type { Finding } from '../check/finding'
import { readDocument } from '../read/readDocument'
import type { Report } from '../report/report'
import { readInput } from './readInput'

/** The reports of the year before, from the file of `--previous`. */
export interface PreviousReports {
  readonly path: string
  readonly reports: readonly Report[]
}

/** What comparing with the year before came to. */
export interface AcrossFindings {
  readonly findings: readonly Finding[]
  /** Chinese: why nothing was compared, if so. */
  readonly note: string | null
}

/**
 * Reads the file of `--previous`.
 * @returns a Chinese sentence when that cannot be done
 */
export async function readPrevious(path: string): Promise<PreviousReports | string> {
  const { file, problem } = await readInput({ path, folder: null })
  if (!file) return problem.message
  const { reports } = readDocument(file.text)
  return reports.length > 0 ? { path, reports } : `“${path}”中没有认出年报，无法核对跨年的数字。`
}

/**
 * Compares a report with that of the same body for the year before.
 * @param named the user named just this report beside the other, so they belong together whatever the body's name
 */
export function compareWithPrevious(report: Report, previous: PreviousReports, named: boolean): AcrossFindings {
  const { path, reports } = previous
  const own = reports.find(({ organisation }) => organisation === null || organisation === report.organisation)
  const other = own ?? (named && reports.length === 1 ? reports[0] : undefined)
  if (!other) return { findings: [], note: `“${path}”中没有“${report.organisation ?? ''}”的年报，未核对跨年的数字。` }
  if (report.year !== null && other.year !== null && other.year !== report.year - 1) {
    const years = `“${path}”是 ${other.year} 年的年报，不是 ${report.year - 1} 年的`
    return { findings: [], note: `${years}，未核对跨年的数字。` }
  }
  return { findings: checkAcross(report, other), note: null }
}
