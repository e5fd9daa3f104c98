import { checkDocument } from '../check/check'
import type { Level } from '../check/configuration'
import type { Finding } from '../check/finding'
import { readDocument } from '../read/readDocument'
import type { ReportDocument } from '../report/report'
import { type CheckedFile, checkedFile } from './checkedFile'
import { compareWithChildren, readChildren, type SumFindings } from './childReports'
import type { Comparison } from './comparisons'
import { createConfigurationFiles } from './configurationFiles'
import type { Input } from './inputs'
import { type Judgement, judgeFor } from './judge'
import { compareWithPrevious, type PreviousReports, readPrevious, type YearFindings } from './previousReports'
import { isEmpty, type ReadProblem, readInput } from './readInput'

/** What counts for a whole run of `check`. Plain data, as threads hand it over. */
export interface CheckWishes {
  readonly levels: Readonly<Record<string, Level>>
  /** The files of `--previous`; none when they hold no report. */
  readonly previous: readonly Input[]
  /** The files of `--children`. */
  readonly children: readonly Input[]
  /** No more than one file is checked. */
  readonly single: boolean
}

/** What checking one input came to. Plain data. */
export interface CheckOutcome {
  readonly input: Input
  readonly problem: ReadProblem | null
  readonly damaged: boolean
  readonly empty: boolean
  /** `null` for what could not be read. */
  readonly file: CheckedFile | null
  readonly usage: Judgement['usage']
  /** What is wrong in configurations that were met for the first time. */
  readonly complaints: readonly string[]
  readonly notes: readonly string[]
  /** One for each report, where there is something to compare with. */
  readonly compared: readonly Comparison[]
}

/** Checks inputs one by one. */
export type Checker = (input: Input) => Promise<CheckOutcome>

/** A checker that reads each configuration, and the reports of the year before, once. */
export function createChecker(wishes: CheckWishes): Checker {
  let complaints: string[] = []
  const configurations = createConfigurationFiles((problem) => complaints.push(problem))
  let previous: Promise<PreviousReports> | undefined
  const across = async (document: ReportDocument): Promise<readonly YearFindings[]> => {
    if (wishes.previous.length === 0) return []
    previous ??= readPrevious(wishes.previous)
    const known = await previous
    const named = wishes.single && document.reports.length === 1
    return document.reports.map((report) => compareWithPrevious(report, known, named))
  }
  const summed = async (document: ReportDocument): Promise<readonly SumFindings[]> => {
    if (wishes.children.length === 0) return []
    const children = await readChildren(wishes.children)
    complaints.push(...children.problems)
    const sums = document.reports.map((report) => compareWithChildren(report, children))
    complaints.push(...sums.flatMap(({ reason }) => reason ?? []))
    return sums
  }
  return async (input) => {
    const { file, problem } = await readInput(input)
    if (!file) return { ...nothing, input, problem }
    const document = readDocument(file.text)
    const judge = await judgeFor(input.path, configurations, wishes.levels)
    const years = await across(document)
    const sums = await summed(document)
    const compared = [...years, ...sums].flatMap(({ findings }) => findings)
    const said = inTextOrder([...checkDocument(document), ...compared])
    const { findings, usage } = judge(document.text, said)
    const checked = checkedFile(input.path, file, document.reports, findings)
    const notes = sums.flatMap((sum) => sum.notes)
    const state = { problem: null, damaged: file.damaged, empty: isEmpty(file) }
    const told = { complaints, notes, compared: years.map(({ partner, reason }) => ({ partner, reason })) }
    complaints = []
    return { input, ...state, file: checked, usage, ...told }
  }
}

const nothing = { damaged: false, empty: false, file: null, usage: null, complaints: [], notes: [], compared: [] }

function inTextOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => a.start - b.start || a.end - b.end)
}
