import { checkParent, sameYear } from '../check/across/checkParent'
import { readDocument } from '../read/readDocument'
import type { Report } from '../report/report'
import type { AcrossFindings } from './previousReports'
import { readInput } from './readInput'

/** The reports that a consolidated report sums up, from the files of `--children`. */
export interface ChildReports {
  readonly reports: readonly Report[]
  /** Chinese: files that could not be read or hold no report. A sum without them would be wrong. */
  readonly problems: readonly string[]
}

/** Reads the files of `--children`. Never throws. */
export async function readChildren(paths: readonly string[]): Promise<ChildReports> {
  const reports: Report[] = []
  const problems: string[] = []
  for (const path of paths) {
    const { file, problem } = await readInput({ path, folder: null })
    const found = file ? readDocument(file.text).reports : []
    if (problem) problems.push(problem.message)
    else if (found.length === 0) problems.push(`“${path}”中没有认出年报，未计入各单位之和。`)
    for (const report of found) reports.push(report)
  }
  return { reports, problems }
}

/** Holds a consolidated report against the sum of the others. */
export function compareWithChildren(report: Report, { reports, problems }: ChildReports): AcrossFindings {
  const name = report.organisation ?? '汇总年报'
  if (problems.length > 0 || reports.length === 0)
    return { findings: [], note: `有下级年报读不出来，“${name}”未与各单位年报之和核对。` }
  const other = reports.find((child) => child.old || child.form !== report.form || !sameYear(child, report))
  if (other === undefined) return { findings: checkParent(report, reports), note: null }
  const odd = other.organisation ?? '一份下级年报'
  return { findings: [], note: `“${odd}”的年份或格式与“${name}”不同，未与各单位年报之和核对。` }
}
