import { standardOutput } from './output'
import { runProgram } from './program'
import { createRunStatus } from './status'

// Not process.exit: standard output may still be draining into a pipe.
const status = createRunStatus((line) => process.stderr.write(`${line}\n`))
runProgram(process.argv, { output: standardOutput(), status }).then(
  () => {
    process.exitCode = status.exitCode()
  },
  (error: unknown) => {
    status.fail(`程序出错，请报告此问题：${error instanceof Error ? error.stack : error}`)
    process.exitCode = status.exitCode()
  },
)
