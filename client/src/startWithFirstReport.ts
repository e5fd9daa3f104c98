import { Disposable, type LogOutputChannel, l10n, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { isReport } from './language'

/** Starts the server as soon as a report is open. Requests made earlier start it, too. */
export function startWithFirstReport(client: BaseLanguageClient, log: LogOutputChannel): Disposable {
  if (workspace.textDocuments.some(isReport)) {
    start(client, log)
    return new Disposable(() => {})
  }
  const listener = workspace.onDidOpenTextDocument((document) => {
    if (!isReport(document)) return
    listener.dispose()
    start(client, log)
  })
  return listener
}

function start(client: BaseLanguageClient, log: LogOutputChannel): void {
  client.start().catch(async (error: unknown) => {
    log.error(error instanceof Error ? error : String(error))
    const show = l10n.t('Show Log')
    const answer = await window.showErrorMessage(l10n.t('The report checker could not be started.'), show)
    if (answer === show) log.show()
  })
}
