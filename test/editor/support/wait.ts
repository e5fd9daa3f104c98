import * as vscode from 'vscode'

/** How long a wait may take before the test fails; a busy two-core machine needs 8 s for its first diagnostics. */
const limit = 15_000

/**
 * Waits until something is true, looking again after each of the given events. Rejects with `what` when that takes
 * too long.
 * @param what what is waited for, for the message of a failure
 * @param event fires whenever the answer may have changed
 * @param look gives the value waited for, or undefined while it is not there
 */
export function waitFor<T>(what: string, event: vscode.Event<unknown>, look: () => T | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      const value = look()
      if (value === undefined) return
      finish()
      resolve(value)
    }
    const subscription = event(settle)
    const timer = setTimeout(() => {
      finish()
      reject(new Error(`waited ${limit / 1000} s in vain for ${what}`))
    }, limit)
    const finish = (): void => {
      subscription.dispose()
      clearTimeout(timer)
    }
    settle()
  })
}

/**
 * Waits for the diagnostics of a document to be as wanted. The document must be shown: pull diagnostics never come
 * for one that is not.
 */
export function waitForDiagnostics(
  what: string,
  uri: vscode.Uri,
  wanted: (diagnostics: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  return waitFor(what, vscode.languages.onDidChangeDiagnostics, () => {
    const diagnostics = vscode.languages.getDiagnostics(uri)
    return wanted(diagnostics) ? diagnostics : undefined
  })
}

/**
 * Asks again and again until the answer is as wanted: for what has no event. Code actions, for one, learn of a
 * diagnostic a little after `getDiagnostics` does.
 */
export async function poll<T>(what: string, ask: () => Thenable<T>, wanted: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + limit
  while (Date.now() < end) {
    const answer = await ask()
    if (wanted(answer)) return answer
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`asked ${limit / 1000} s in vain for ${what}`)
}
