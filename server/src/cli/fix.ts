import { checkDocument, checkReport } from '../check/check'
import { isProblem } from '../check/finding'
import { fixAll } from '../mend/fixAll'
import { readDocument } from '../read/readDocument'
import { applyEdits } from '../report/edit'
import type { Report, ReportDocument } from '../report/report'
import { createConfigurationFiles } from './configurationFiles'
import { type FixedFile, printDiff, printText, writeBack } from './fixedFile'
import { findInputs } from './inputs'
import { judgeFor } from './judge'
import { noReportNote } from './noReports'
import type { Console } from './program'
import { isEmpty } from './readInput'
import { readReports } from './readReports'
import { createWithheld } from './withheld'

/** Options of `fix`, as commander gives them; no more than one of them. */
export interface FixOptions {
  readonly write?: boolean
  readonly diff?: boolean
  readonly stdout?: boolean
}

/**
 * `nianbao fix`: makes the repairs that are right beyond doubt. The exit status speaks of the text as mended, whether
 * it was written or not. Files whose configuration is in error are left as they are: a repair might overwrite what it
 * was to keep quiet.
 */
export async function runFix(patterns: readonly string[], options: FixOptions, console: Console): Promise<void> {
  const { status } = console
  const giveOut = options.write ? writeBack : printDiff
  const configurations = createConfigurationFiles(status.fail)
  let files = 0
  let reports = 0
  let changed = 0
  let remaining = 0
  let untouched = 0
  let held: FixedFile | null = null
  const withheld = createWithheld()
  for await (const { input, file, document } of readReports(await findInputs(patterns, status), status)) {
    const judge = await judgeFor(input.path, configurations)
    const check = (checked: ReportDocument) => judge(checked.text, checkDocument(checked)).findings
    if (file.kind === 'word') {
      const wrong = check(document).some(isProblem)
      if (wrong) status.found()
      // A folder may hold both; who names a Word document expects it to be mended.
      const say = input.folder === null ? status.fail : status.note
      const message = `“${input.path}”是 Word 文档，不能直接修正。请照 nianbao check 的提示在 Word 中修改。`
      if (wrong || input.folder === null) say(message)
      continue
    }
    files += 1
    if (options.stdout && files > 1)
      return status.fail('“--stdout”一次只处理一个文件；多个文件请用 --write 或 --diff。')
    const configuration = await configurations.of(input.path)
    if (configuration && !configuration.sound && document.reports.length > 0) {
      withheld.add(input.path, configuration.path)
      continue
    }
    reports += document.reports.length
    if (document.reports.length === 0) {
      status.note(noReportNote({ path: input.path, empty: isEmpty(file) }, '没有改动'))
    }
    const checkOne = (report: Report) => judge(report.source, checkReport(report)).findings
    const edits = document.reports.flatMap((report) => fixAll(report, checkOne(report), checkOne))
    const text = applyEdits(document.text, edits)
    if (edits.length > 0) changed += 1
    const left = check(readDocument(text)).filter(isProblem).length
    if (left > 0) status.found()
    remaining += left
    const fixed = { path: input.path, original: file, text, edits: edits.length }
    // Another file may follow, and then nothing is printed.
    if (options.stdout) held = fixed
    else if (options.write && input.folder !== null && edits.length === 0) untouched += 1
    else await giveOut(fixed, console)
  }
  if (held) await printText(held, console)
  if (untouched > 0) {
    await console.output.write(`${changed > 0 ? '另有 ' : ''}${untouched} 个文件没有可以自动修正的问题。\n`)
  }
  withheld.tell(status)
  const showsDiff = !options.write && !options.stdout
  const last = closingNote(showsDiff && reports > 0 && changed === 0, changed > 0, remaining)
  if (last !== null) status.note(last)
}

/** What is said at the end, or `null`: that nothing was to be done where nothing else shows it, and what is left. */
function closingNote(idle: boolean, changed: boolean, remaining: number): string | null {
  const done = idle ? '没有可以自动修正的问题' : null
  const after = changed ? '修正以后' : ''
  const left = remaining > 0 ? `${after}还有 ${remaining} 处错误或警告要人判断，请用 nianbao check 查看` : null
  const parts = [done, left].filter((part) => part !== null)
  return parts.length > 0 ? `${parts.join('；')}。` : null
}
