import { checkParent, sameYear } from '../check/across/checkParent'
import type { Finding } from '../check/finding'
import { readDocument } from '../read/readDocument'
import type { Report } from '../report/report'
import { type FiledReport, sameFigures, withoutDuplicates } from './duplicateReports'
import { readInput } from './readInput'

/** The reports that a consolidated report sums up, from the files of `--children`. */
export interface ChildReports {
  /** One of each body. */
  readonly reports: readonly FiledReport[]
  /** Chinese: files that could not be read or hold no report. A sum without them would be wrong. */
  readonly problems: readonly string[]
  /** Chinese: files left out because a body's report was there twice. */
  readonly notes: readonly string[]
}

/** What holding a consolidated report against the sum of the others came to. */
export interface SumFindings {
  readonly findings: readonly Finding[]
  /** Chinese: why nothing was compared, if so. */
  readonly reason: string | null
  /** Chinese: what was left out of the sum. */
  readonly notes: readonly string[]
}

/** Reads the files of `--children`. Never throws. */
export async function readChildren(paths: readonly string[]): Promise<ChildReports> {
  const filed: FiledReport[] = []
  const problems: string[] = []
  for (const path of paths) {
    const { file, problem } = await readInput({ path, folder: null })
    const found = file ? readDocument(file.text).reports : []
    if (problem) problems.push(problem.message)
    else if (found.length === 0) problems.push(`“${path}”中没有认出年报，未计入各单位之和。`)
    for (const report of found) filed.push({ path, report })
  }
  return { ...withoutDuplicates(filed), problems }
}

/** Holds a consolidated report against the sum of the others; a copy of itself among them is left out. */
export function compareWithChildren(report: Report, children: ChildReports): SumFindings {
  const name = report.organisation ?? '汇总年报'
  const copies = children.reports.filter((child) => isCopy(child.report, report))
  const others = children.reports.filter((child) => !copies.includes(child))
  const own = copies.map(({ path }) => `“${path}”就是“${name}”的汇总年报，未计入各单位之和。`)
  const notes = [...children.notes, ...own]
  const reason = obstacle(report, others, children.problems)
  if (reason !== null) return { findings: [], reason: `${reason}，“${name}”未与各单位年报之和核对。`, notes: [] }
  const summands = others.map((child) => child.report)
  return { findings: checkParent(report, summands), reason: null, notes }
}

/** Why reports cannot be added up. */
function obstacle(report: Report, others: readonly FiledReport[], problems: readonly string[]): string | null {
  if (problems.length > 0) return '有下级年报读不出来'
  if (others.length === 0) return '没有下级年报'
  if (report.old) return '汇总年报是 2019 年以前的格式'
  const odd = others.find(({ report: child }) => child.old || child.form !== report.form || !sameYear(child, report))
  return odd ? `“${odd.path}”的年份或格式与汇总年报不同` : null
}

function isCopy(child: Report, report: Report): boolean {
  if (child.organisation === null || child.organisation !== report.organisation) return false
  return child.year === report.year && sameFigures(child, report)
}
