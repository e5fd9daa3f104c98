import { standardOutput } from './output'
import { runProgram } from './program'
import { createRunStatus } from './status'

/** Runs the command line of this process. */
export async function run(): Promise<void> {
  // Nobody is left to be told when the reader of messages has gone (`2>&1 | head`): the exit status speaks.
  process.stderr.on('error', () => {})
  // Should the process end before its time, it has not done what it was to do.
  process.exitCode = 2
  const status = createRunStatus((line) => process.stderr.write(`${line}\n`))
  try {
    await runProgram(process.argv, { output: standardOutput(status.fail), status })
  } catch (error) {
    status.fail(`程序出错，请报告此问题：${error instanceof Error ? error.stack : error}`)
  }
  // Not process.exit: standard output may still be draining into a pipe.
  process.exitCode = status.exitCode()
}
