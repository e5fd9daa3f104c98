import { writeFileSync } from 'node:fs'
import Mocha from 'mocha'

/** What the results file holds: written once, when the last test has ended. */
export interface EditorResults {
  readonly done: true
  readonly passed: number
  readonly failed: number
  /** Tests that were skipped or never written; the house allows none. */
  readonly pending: number
}

/**
 * A mocha reporter which prints a line per test and writes the results to a file at the very end. The file is the
 * proof that the tests ran: when the extension host dies, VS Code says all is well.
 * @param path where to write the results; nowhere when undefined, as when a suite is debugged from VS Code itself
 */
export function reportTo(path: string | undefined): typeof Mocha.reporters.Base {
  return class extends Mocha.reporters.Base {
    constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
      super(runner, options)
      const events = Mocha.Runner.constants
      const failed: string[] = []
      let passed = 0
      let pending = 0
      runner.on(events.EVENT_TEST_PASS, (test) => {
        passed += 1
        say(`  ✓ ${test.fullTitle()} (${test.duration ?? 0} ms)`)
      })
      runner.on(events.EVENT_TEST_PENDING, (test) => {
        pending += 1
        say(`  - ${test.fullTitle()}`)
      })
      // Hooks fail here too, so that a broken `before` is never taken for "no tests".
      runner.on(events.EVENT_TEST_FAIL, (test, error) => {
        failed.push(test.fullTitle())
        say(`  ✗ ${test.fullTitle()}\n${error.stack ?? error}`)
      })
      runner.once(events.EVENT_RUN_END, () => {
        const results: EditorResults = { done: true, passed, failed: failed.length, pending }
        if (path) writeFileSync(path, JSON.stringify(results))
        say(`${passed} passed, ${failed.length} failed in the editor`)
      })
    }
  }
}

/** Prints text, line by line. The host's log mixes many voices: the mark tells the launcher which lines are ours. */
export function say(text: string): void {
  for (const line of text.split('\n')) console.log(`[test] ${line}`)
}
