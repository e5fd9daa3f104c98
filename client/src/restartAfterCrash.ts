import { l10n } from 'vscode'
import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient'

const patience = 5
const windowMilliseconds = 3 * 60 * 1000

/**
 * Starts a server that died again and says so once a crash; gives up when it dies too often in a row. Texts are not
 * lost: the client sends them anew.
 */
export function restartAfterCrash(now: () => number = Date.now): ErrorHandler {
  let crashes: readonly number[] = []
  return {
    // A message that could not be written: if the server died, `closed` follows and decides.
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: () => {
      crashes = [...crashes.filter((crash) => now() - crash < windowMilliseconds), now()]
      return crashes.length < patience
        ? { action: CloseAction.Restart, message: l10n.t('The report checker stopped and has been started again.') }
        : {
            action: CloseAction.DoNotRestart,
            message: l10n.t('The report checker stopped {0} times in three minutes and stays off.', crashes.length),
          }
    },
  }
}
