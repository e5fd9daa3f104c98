// What VS Code runs inside its extension host: every suite, under mocha, with a reporter whose results outlive the host.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Mocha from 'mocha'
import { reportTo, say } from './support/reporter'

/** Runs the suites; rejects when a test fails or there is none, which VS Code turns into exit code 1. */
export async function run(): Promise<void> {
  try {
    await runSuites()
  } catch (error) {
    // A suite which cannot even be loaded has no reporter to speak for it.
    say(error instanceof Error ? (error.stack ?? error.message) : String(error))
    throw error
  }
}

async function runSuites(): Promise<void> {
  const suites = join(__dirname, 'suites')
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, grep: process.env.NIANBAO_EDITOR_GREP, forbidOnly: true })
  const files = existsSync(suites) ? readdirSync(suites).filter((name) => name.endsWith('.test.js')) : []
  for (const name of files.sort()) mocha.addFile(join(suites, name))
  mocha.reporter(reportTo(process.env.NIANBAO_EDITOR_RESULTS))
  const failures = await new Promise<number>((resolve) => mocha.run(resolve))
  if (failures > 0) throw new Error(`${failures} failed`)
}
