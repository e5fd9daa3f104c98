import { checkDocument } from '../check/check'
import type { Level } from '../check/configuration'
import { applyLevels } from '../check/configurationApply'
import { readDocument } from '../read/readDocument'
import { type CheckedFile, checkedFile } from './checkedFile'
import { createConfigurationFiles } from './configurationFiles'
import type { Input } from './inputs'
import { type Judgement, judgeFor } from './judge'
import { type ReadProblem, readInput } from './readInput'

/** What counts for a whole run of `check`. Plain data, as threads hand it over. */
export interface CheckWishes {
  readonly levels: Readonly<Record<string, Level>>
}

/** What checking one input came to. Plain data. */
export interface CheckOutcome {
  readonly input: Input
  readonly problem: ReadProblem | null
  readonly damaged: boolean
  /** `null` for what could not be read. */
  readonly file: CheckedFile | null
  readonly usage: Judgement['usage']
  /** What is wrong in configurations that were met for the first time. */
  readonly complaints: readonly string[]
}

/** Checks inputs one by one. */
export type Checker = (input: Input) => Promise<CheckOutcome>

/** A checker that reads each configuration once. */
export function createChecker({ levels }: CheckWishes): Checker {
  let complaints: string[] = []
  const configurations = createConfigurationFiles((problem) => complaints.push(problem))
  return async (input) => {
    const { file, problem } = await readInput(input)
    if (!file) return { input, problem, damaged: false, file: null, usage: null, complaints: [] }
    const document = readDocument(file.text)
    const judge = await judgeFor(input.path, configurations)
    const { findings, usage } = judge(document.text, checkDocument(document))
    const checked = checkedFile(input.path, document.text, document.reports, applyLevels(findings, levels))
    const told = complaints
    complaints = []
    return { input, problem: null, damaged: file.damaged, file: checked, usage, complaints: told }
  }
}
