/** Exit status of the command line, a public promise (DESIGN): clean, findings of error or warning, could not run. */
export const exitStatus = { clean: 0, findings: 1, failed: 2 } as const

/** Collects how a run went. The worst wins, and the rest is still done. */
export interface RunStatus {
  /** Something could not be done: says so on standard error, in Chinese, with what to do. */
  readonly fail: (message: string) => void
  /** Something worth a word that changes nothing about the result; on standard error. */
  readonly note: (message: string) => void
  /** Findings of error or warning were given out. */
  readonly found: () => void
  readonly exitCode: () => number
}

/** @param say takes a line without its end */
export function createRunStatus(say: (line: string) => void): RunStatus {
  let failed = false
  let found = false
  const said = new Set<string>()
  // Several threads may come upon the same.
  const sayOnce = (message: string): void => {
    if (!said.has(message)) say(`nianbao: ${message}`)
    said.add(message)
  }
  return {
    fail(message) {
      failed = true
      sayOnce(message)
    },
    note: sayOnce,
    found: () => {
      found = true
    },
    exitCode() {
      if (failed) return exitStatus.failed
      return found ? exitStatus.findings : exitStatus.clean
    },
  }
}
