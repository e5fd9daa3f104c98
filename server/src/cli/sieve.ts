import type { Input } from './inputs'
import type { ReadProblem } from './readInput'
import type { RunStatus } from './status'

/** What reading an input came to, as far as the sieve needs it. */
export interface Sifted {
  readonly input: Input
  readonly problem: ReadProblem | null
  /** Some bytes stood for no character. */
  readonly damaged: boolean
  readonly reports: number
}

/** Decides which inputs a command goes on with. */
export interface Sieve {
  /** Whether to go on with an input; what is to be said about it is told to `status`. */
  readonly passes: (sifted: Sifted) => boolean
  /** To be called after the last input: a folder without any report is a failure. */
  readonly end: () => void
}

/**
 * Lets through what was read and, of a folder's files, what is a report. What cannot be read is told; a folder may hold
 * anything, so its other files are left out in silence.
 */
export function createSieve(inputs: readonly Input[], status: RunStatus): Sieve {
  const reportsIn = new Map(inputs.flatMap(({ folder }) => (folder === null ? [] : [[folder, 0]])))
  return {
    passes({ input, problem, damaged, reports }) {
      const { path, folder } = input
      if (problem) {
        if (problem.binary && folder !== null) status.note(problem.message)
        else status.fail(problem.message, path)
        return false
      }
      if (folder !== null) {
        if (reports === 0) return false
        reportsIn.set(folder, (reportsIn.get(folder) ?? 0) + 1)
      }
      if (damaged) {
        status.note(`“${path}”中有些字节不是文字，已按“\ufffd”处理；请用 UTF-8 或 GB18030 重新保存。`)
      }
      return true
    },
    end() {
      for (const [folder, reports] of reportsIn) {
        if (reports === 0) status.fail(`文件夹“${folder}”中没有政府信息公开工作年度报告。`)
      }
    },
  }
}
