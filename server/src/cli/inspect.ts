import { applyConfiguration } from '../check/configurationApply'
import type { Finding } from '../check/finding'
import { readDocument } from '../read/readDocument'
import type { ReportDocument } from '../report/report'
import { type ConfigurationFile, type ConfigurationFiles, pathIn } from './configurationFiles'
import type { TextFile } from './decode'
import { findInputs, type Input } from './inputs'
import { readInputs } from './readInput'
import type { RunStatus } from './status'

/** A file with what its text says. */
export interface ReadReport {
  readonly input: Input
  readonly file: TextFile
  readonly document: ReportDocument
}

/**
 * Reads every file that the arguments of a command mean, one after the other. Told to `status`, and left out: what
 * cannot be read. Left out in silence: a folder's files that are no reports. A folder without any report is a failure.
 */
export async function* readReports(patterns: readonly string[], status: RunStatus): AsyncGenerator<ReadReport> {
  const inputs = await findInputs(patterns, status)
  const folders = new Map(inputs.flatMap(({ folder }) => (folder === null ? [] : [[folder, 0]])))
  for await (const read of readInputs(inputs)) {
    const { input, file } = read
    if (file === null) {
      // A folder may hold anything; a binary file in it is no failure.
      if (read.binary && input.folder !== null) status.note(read.problem)
      else status.fail(read.problem)
      continue
    }
    const document = readDocument(file.text)
    if (input.folder !== null && document.reports.length === 0) continue
    if (input.folder !== null) folders.set(input.folder, (folders.get(input.folder) ?? 0) + 1)
    if (file.damaged) {
      status.note(`“${input.path}”中有些字节不是 UTF-8 文字，已按“\ufffd”处理；请用 UTF-8 或 GB18030 重新保存。`)
    }
    yield { input, file, document }
  }
  for (const [folder, reports] of folders) {
    if (reports === 0) status.fail(`文件夹“${folder}”中没有政府信息公开工作年度报告。`)
  }
}

/** Findings of a file under its configuration. */
export interface Inspection {
  readonly findings: readonly Finding[]
  readonly configurationFile: ConfigurationFile | null
  /** Indexes of the configuration's `silence` entries that kept a finding quiet. */
  readonly used: ReadonlySet<number>
}

/** Puts findings about a text of one file under the configuration that counts for the file. */
export type FileJudge = (source: string, findings: readonly Finding[]) => Inspection

/** The judge of one file; `.nianbao.json` is read when a file of its folder is first met. */
export async function judgeFor(path: string, configurations: ConfigurationFiles): Promise<FileJudge> {
  const configurationFile = await configurations.of(path)
  if (!configurationFile) return (_, findings) => ({ findings, configurationFile, used: new Set() })
  const { folder, configuration } = configurationFile
  const file = pathIn(folder, path)
  return (source, findings) => {
    const { findings: speaking, used } = applyConfiguration(findings, { source }, configuration, file)
    return { findings: speaking, configurationFile, used }
  }
}
