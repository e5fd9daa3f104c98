import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { type Level, levels, readLevel } from '../check/configuration'
import { ruleCodes } from '../check/describedRules'
import { isProblem } from '../check/finding'
import { rulesPage } from '../check/rulePage'
import { byteOrderMark } from './byteOrderMark'
import { checkAll, threadsFor } from './checkAll'
import { csvFormat } from './checkCsv'
import type { CheckFormat } from './checkedFile'
import { jsonLinesFormat } from './checkJsonLines'
import { sarifFormat } from './checkSarif'
import { textFormat } from './checkText'
import { createComparisons } from './comparisons'
import { findInputs, type Input, standardInput } from './inputs'
import { noReportNote } from './noReports'
import { readPrevious } from './previousReports'
import type { Console } from './program'
import { createSieve } from './sieve'
import type { RunStatus } from './status'
import { createUnusedEntries } from './unusedEntries'

/** Options of `check`, as commander gives them. */
export interface CheckOptions {
  readonly format: keyof typeof formats
  readonly bom?: boolean
  readonly previous: readonly string[]
  readonly children: readonly string[]
  /** `CODE=SEVERITY` */
  readonly rule: readonly string[]
  /** A whole number in digits. */
  readonly threads?: string
}

const formats = { text: textFormat, jsonl: jsonLinesFormat, sarif: sarifFormat, csv: csvFormat } satisfies Record<
  string,
  () => CheckFormat
>

/** `nianbao check`: says what is wrong with reports. */
export async function runCheck(
  patterns: readonly string[],
  options: CheckOptions,
  { output, status }: Console,
): Promise<void> {
  const levelsByRule = readRuleOptions(options.rule, status)
  if (!levelsByRule) return
  const format = formats[options.format]()
  const mark = byteOrderMark(options.bom, options.format === 'csv', '--format csv', status)
  if (format.head !== undefined) await output.write(mark + format.head)
  const inputs = await findInputs(patterns, status)
  const unused = createUnusedEntries(inputs, levelsByRule)
  const sieve = createSieve(inputs, status)
  const previous = await usablePrevious(options.previous, status)
  const comparisons = createComparisons(previous)
  const children = await usableChildren(options.children, inputs, status)
  const wishes = { levels: levelsByRule, previous, children, single: inputs.length === 1 }
  const threads = Number(options.threads ?? threadsFor(inputs.length, availableParallelism()))
  for await (const outcome of checkAll(inputs, wishes, threads)) {
    const { file, empty, usage, complaints, notes, compared } = outcome
    for (const complaint of complaints) status.fail(complaint)
    if (!sieve.passes({ ...outcome, reports: file?.reports.length ?? 0 }) || !file) continue
    if (file.reports.length === 0) status.note(noReportNote({ path: file.path, empty }, '没有检查'))
    for (const note of notes) status.note(note)
    comparisons.add(compared)
    unused.add(file.path, usage)
    if (file.findings.some(isProblem)) status.found()
    const text = format.file(file)
    if (text !== '') await output.write(text)
  }
  sieve.end()
  comparisons.tell(status)
  await output.write(format.end(status.failures()))
  await unused.tell(status)
}

/** The files of `--previous`; none where they hold no report: the user is told, and everything else goes on. */
async function usablePrevious(patterns: readonly string[], status: RunStatus): Promise<readonly Input[]> {
  if (patterns.length === 0) return []
  if (patterns.includes(standardInput)) {
    status.fail('“--previous”要用文件，不能用标准输入。')
    return []
  }
  const inputs = await findInputs(patterns, status)
  const { reports, problems } = await readPrevious(inputs)
  for (const problem of problems) status.fail(problem)
  if (reports.length === 0 && problems.length === 0 && inputs.length > 0) {
    status.fail(`“${patterns.join('”、“')}”中没有认出年报，无法核对跨年的数字。`)
  }
  return reports.length > 0 ? inputs : []
}

/** The files of `--children`, the consolidated report itself left out; none, and a word, where there is no one report. */
async function usableChildren(
  patterns: readonly string[],
  inputs: readonly Input[],
  status: RunStatus,
): Promise<readonly Input[]> {
  if (patterns.length === 0) return []
  if (inputs.length !== 1 || patterns.includes(standardInput)) {
    status.fail('“--children”只能用于一份汇总年报，下级年报要用文件或文件夹。')
    return []
  }
  const own = resolve(inputs[0].path)
  const found = await findInputs(patterns, status, 'take')
  const children = found.filter(({ path }) => resolve(path) !== own)
  if (found.length > 0 && children.length === 0) {
    status.fail(
      `“${patterns.join('”、“')}”中只有汇总年报“${inputs[0].path}”自己，没有下级年报，未与各单位年报之和核对。`,
    )
  }
  return children
}

/** The levels of `--rule`; `null`, and a word on standard error, when one is wrong. */
function readRuleOptions(values: readonly string[], status: RunStatus): Readonly<Record<string, Level>> | null {
  const chosen: Record<string, Level> = {}
  for (const value of values) {
    const equals = value.indexOf('=')
    const code = equals < 0 ? value : value.slice(0, equals)
    const level = equals < 0 ? null : readLevel(value.slice(equals + 1))
    if (!ruleCodes.has(code)) {
      status.fail(`--rule ${value}：“${code}”不是规则代码，全部规则见 ${rulesPage}`)
      return null
    }
    if (!level) {
      status.fail(`--rule ${value}：级别应为 ${levels.join('、')} 之一，如 --rule ${code}=off。`)
      return null
    }
    chosen[code] = level
  }
  return chosen
}
