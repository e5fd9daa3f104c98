import { checkDocument } from '../check/check'
import { type Level, levels, readLevel } from '../check/configuration'
import { applyLevels } from '../check/configurationApply'
import { rules } from '../check/rules'
import { type CheckFormat, checkedFile } from './checkedFile'
import { jsonLinesFormat } from './checkJsonLines'
import { sarifFormat } from './checkSarif'
import { textFormat } from './checkText'
import { createConfigurationFiles } from './configurationFiles'
import { judgeFor, readReports } from './inspect'
import type { Console } from './program'
import { counts } from './severityWords'
import type { RunStatus } from './status'
import { createUnusedEntries } from './unusedEntries'

/** Options of `check`, as commander gives them. */
export interface CheckOptions {
  readonly format: keyof typeof formats
  readonly previous?: string
  /** `CODE=SEVERITY` */
  readonly rule: readonly string[]
}

const formats = { text: textFormat, jsonl: jsonLinesFormat, sarif: sarifFormat } satisfies Record<
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
  const configurations = createConfigurationFiles(status)
  const unused = createUnusedEntries()
  for await (const { input, document } of readReports(patterns, status)) {
    const judge = await judgeFor(input.path, configurations)
    const inspection = judge(document.text, checkDocument(document))
    const findings = applyLevels(inspection.findings, levelsByRule)
    unused.add(input.path, inspection)
    if (findings.some(counts)) status.found()
    const text = format.file(checkedFile(input.path, document.text, document.reports, findings))
    if (text !== '') await output.write(text)
  }
  await output.write(format.end())
  unused.tell(status)
}

/** The levels of `--rule`; `null`, and a word on standard error, when one is wrong. */
function readRuleOptions(values: readonly string[], status: RunStatus): Readonly<Record<string, Level>> | null {
  const chosen: Record<string, Level> = {}
  for (const value of values) {
    const [code, word] = value.split('=')
    const level = readLevel(word)
    if (!rules.some((rule) => rule.code === code)) {
      status.fail(`--rule ${value}：“${code}”不是规则代码，规则见 docs/rules.md。`)
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
