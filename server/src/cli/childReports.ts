import { parse } from 'node:path'
import { checkParent, sameYear } from '../check/across/checkParent'
import type { Finding } from '../check/finding'
import { sideFileName } from '../forms/title'
import { readDocument } from '../read/readDocument'
import type { Report } from '../report/report'
import { type FiledReport, sameFigures, withoutDuplicates } from './duplicateReports'
import type { Input } from './inputs'
import { passedOverNote } from './noReports'
import { isEmpty, readInput } from './readInput'

/** The reports that a consolidated report sums up, from the files of `--children`. */
export interface ChildReports {
  /** One of each body. */
  readonly reports: readonly FiledReport[]
  /** Chinese: files that could not be read or hold no report. A sum without them would be wrong. */
  readonly problems: readonly string[]
  /** Chinese: files left out, since a body's report was there twice, or since they are something else. */
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

/**
 * Reads the files of `--children`. A folder may hold other things, too: what is called by their names is left out.
 * Never throws.
 */
export async function readChildren(inputs: readonly Input[]): Promise<ChildReports> {
  const filed: FiledReport[] = []
  const problems: string[] = []
  const others = new Map<string, string[]>()
  for (const input of inputs) {
    const { file, problem } = await readInput(input)
    const found = file ? readDocument(file.text).reports : []
    for (const report of found) filed.push({ path: input.path, report })
    if (found.length > 0) continue
    if (input.folder !== null && sideFileName.test(parse(input.path).name) && !isEmpty(file)) {
      others.set(input.folder, [...(others.get(input.folder) ?? []), input.path])
    } else problems.push(problem?.message ?? `“${input.path}”中没有认出年报，各单位之和缺这一份。`)
  }
  const { reports, notes } = withoutDuplicates(filed)
  const passedOver = [...others].map(([folder, paths]) =>
    passedOverNote(
      folder,
      paths.map((path) => ({ path, empty: false })),
    ),
  )
  return { reports, notes: [...passedOver, ...notes], problems }
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
  if (problems.length > 0) return `有 ${problems.length} 个文件读不出年报（见上，不是下级年报的请移出）`
  if (others.length === 0) return '没有下级年报'
  if (report.old) return '汇总年报是 2019 年以前的格式'
  const odd = others.find(({ report: child }) => child.old || child.form !== report.form || !sameYear(child, report))
  return odd ? `“${odd.path}”的年份或格式与汇总年报不同` : null
}

function isCopy(child: Report, report: Report): boolean {
  if (child.organisation === null || child.organisation !== report.organisation) return false
  return child.year === report.year && sameFigures(child, report)
}
