import type { Input } from './inputs'
import { isInside } from './isInside'
import { type NoReport, nothingInFolder, passedOverNote } from './noReports'
import type { ReadProblem } from './readInput'
import type { RunStatus } from './status'

/** What reading an input came to, as far as the sieve needs it. */
export interface Sifted {
  readonly input: Input
  readonly problem: ReadProblem | null
  /** Some bytes stood for no character. */
  readonly damaged: boolean
  /** Nothing but white space. */
  readonly empty: boolean
  readonly reports: number
}

/** Decides which inputs a command goes on with. */
export interface Sieve {
  /** Whether to go on with an input; what is to be said about it is told to `status`. */
  readonly passes: (sifted: Sifted) => boolean
  /** To be called after the last input: names what was no report; a folder without any report is a failure. */
  readonly end: () => void
}

/**
 * Lets through what was read and, of a folder's files, what is a report. What cannot be read is told; a folder may hold
 * anything, so its other files are told of in one line.
 */
export function createSieve(inputs: readonly Input[], status: RunStatus): Sieve {
  const reportsIn = new Map(inputs.flatMap(({ folder }) => (folder === null ? [] : [[folder, 0]])))
  const othersIn = new Map(inputs.map(({ folder }): [string | null, NoReport[]] => [folder, []]))
  return {
    passes({ input, problem, damaged, empty, reports }) {
      const { path, folder } = input
      if (problem) {
        if (problem.binary && folder !== null) status.note(problem.message)
        else status.fail(problem.message, path)
        return false
      }
      if (folder !== null) {
        if (reports === 0) {
          othersIn.get(folder)?.push({ path, empty })
          return false
        }
      }
      // Arguments may overlap: a file is worked on once, and counts for each folder that it lies in.
      for (const [each, count] of reportsIn) {
        if (reports > 0 && (each === folder || isInside(path, each))) reportsIn.set(each, count + 1)
      }
      if (damaged) {
        status.note(`“${path}”中有些字节不是文字，已按“\ufffd”处理；请用 UTF-8 或 GB18030 重新保存。`)
      }
      return true
    },
    end() {
      for (const [folder, reports] of reportsIn) {
        const others = othersIn.get(folder) ?? []
        if (reports === 0) status.fail(nothingInFolder(folder, others))
        else if (others.length > 0) status.note(passedOverNote(folder, others))
      }
    },
  }
}
