import { l10n, Uri, window, workspace } from 'vscode'
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient'

/**
 * Writes `.nianbao.json` for a quick fix and saves it: an edit alone leaves it unsaved, and then neither the command
 * line nor colleagues would know of it.
 * @param uri as the server writes it
 */
export async function saveSideFile(client: BaseLanguageClient, uri: string, edit: WorkspaceEdit): Promise<void> {
  if (!(await workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit)))) {
    window.showErrorMessage(l10n.t('Could not write .nianbao.json. Please try again.'))
    return
  }
  const wanted = Uri.parse(uri).toString()
  await workspace.textDocuments.find((document) => document.uri.toString() === wanted)?.save()
}
