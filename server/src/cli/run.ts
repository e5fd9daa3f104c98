import { standardOutput } from './output'
import { runProgram } from './program'
import { createRunStatus } from './status'

/** Runs the command line of this process. */
export async function run(): Promise<void> {
  const status = createRunStatus((line) => process.stderr.write(`${line}\n`))
  try {
    await runProgram(process.argv, { output: standardOutput(), status })
  } catch (error) {
    status.fail(`程序出错，请报告此问题：${error instanceof Error ? error.stack : error}`)
  }
  // Not process.exit: standard output may still be draining into a pipe.
  process.exitCode = status.exitCode()
}
