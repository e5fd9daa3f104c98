/** Exit status of the command line, a public promise (docs/cli.md): clean, findings of error or warning, could not run. */
const exitStatus = { clean: 0, findings: 1, failed: 2 } as const

/** Something that could not be done. */
export interface Failure {
  /** Chinese. */
  readonly message: string
  /** The file or folder it was about, as the user named it; `null` where it was about something else. */
  readonly path: string | null
}

/** Collects how a run went. The worst wins, and the rest is still done. */
export interface RunStatus {
  /**
   * Something could not be done: says so on standard error, in Chinese, with what to do.
   * @param path the file or folder that could not be read
   */
  readonly fail: (message: string, path?: string) => void
  /** Something worth a word that changes nothing about the result; on standard error. */
  readonly note: (message: string) => void
  /** Findings of error or warning were given out. */
  readonly found: () => void
  /** All failures until now, each once. */
  readonly failures: () => readonly Failure[]
  readonly exitCode: () => number
}

/** @param say takes a line without its end */
export function createRunStatus(say: (line: string) => void): RunStatus {
  const failures = new Map<string, Failure>()
  let found = false
  const said = new Set<string>()
  // Several threads may come upon the same.
  const sayOnce = (message: string): void => {
    if (!said.has(message)) say(`nianbao: ${message}`)
    said.add(message)
  }
  return {
    fail(message, path) {
      if (!failures.has(message)) failures.set(message, { message, path: path ?? null })
      sayOnce(message)
    },
    note: sayOnce,
    found: () => {
      found = true
    },
    failures: () => [...failures.values()],
    exitCode() {
      if (failures.size > 0) return exitStatus.failed
      return found ? exitStatus.findings : exitStatus.clean
    },
  }
}
