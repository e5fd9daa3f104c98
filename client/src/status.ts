import { Disposable, type LanguageStatusItem, LanguageStatusSeverity, l10n, languages, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { languageId, type ReportStatus, settingsSection, statusNotification } from '../../server/src/lsp/protocol'
import { describeStatus } from './describeStatus'
import { isReport } from './language'
import { isEnabled } from './settings'

const severities = {
  information: LanguageStatusSeverity.Information,
  warning: LanguageStatusSeverity.Warning,
  error: LanguageStatusSeverity.Error,
}

/** Form, findings and balance of the active report beside the language's name in the status bar. */
export function showStatus(client: BaseLanguageClient): Disposable {
  const item = languages.createLanguageStatusItem('nianbao.status', [])
  item.name = l10n.t('Annual report')
  const known = new Map<string, ReportStatus>()
  const refresh = (): void => paint(item, known)
  refresh()
  return Disposable.from(
    item,
    client.onNotification(statusNotification, (status: ReportStatus) => {
      known.set(status.uri, status)
      refresh()
    }),
    window.onDidChangeActiveTextEditor(refresh),
    workspace.onDidCloseTextDocument(({ uri }) => known.delete(uri.toString())),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${settingsSection}.enable`)) refresh()
    }),
  )
}

function paint(item: LanguageStatusItem, known: ReadonlyMap<string, ReportStatus>): void {
  const document = window.activeTextEditor?.document
  if (!document || !isReport(document)) return
  // So it is gone over the left side of a comparison, which is of the same language, and of which nothing is known.
  item.selector = { language: languageId, scheme: document.uri.scheme }
  const shown = describeStatus(known.get(document.uri.toString()), isEnabled(document))
  item.text = shown.text
  item.detail = shown.detail
  item.severity = severities[shown.severity]
  item.busy = shown.busy
  item.command = shown.command
}
