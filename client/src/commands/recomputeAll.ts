import { commands, l10n, window } from 'vscode'
import { recomputeCommand } from '../../../server/src/lsp/protocol'
import { isReport } from '../language'

/** Writes all totals of the report in the active editor. */
export async function recomputeAll(): Promise<void> {
  const document = window.activeTextEditor?.document
  if (!document || !isReport(document)) {
    window.showInformationMessage(l10n.t('Open an annual report first.'))
    return
  }
  await commands.executeCommand(recomputeCommand, document.uri.toString())
}
