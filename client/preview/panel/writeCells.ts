import { l10n, type Uri, WorkspaceEdit, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { type CellEdits, type CellEditsParams, cellEditsRequest } from '../../../server/src/lsp/previewProtocol'
import type { CellText } from '../protocol'

/** Someone may type while the answer is on its way; then it is asked for again, so often at most. */
const tries = 3

/**
 * Writes figures into cells of a report, as one step to undo.
 * @returns why it was not done, for the user to read; `null` when it was
 */
export async function writeCells(
  client: BaseLanguageClient,
  uri: Uri,
  report: number,
  cells: readonly CellText[],
): Promise<string | null> {
  const parameters: CellEditsParams = { uri: client.code2ProtocolConverter.asUri(uri), report, cells }
  for (let attempt = 0; attempt < tries; attempt++) {
    const answer = await client.sendRequest<CellEdits>(cellEditsRequest, parameters)
    if (!answer) break
    if (answer.edits.length === 0) return l10n.t('This cell can be changed in the text only.')
    const edits = await client.protocol2CodeConverter.asTextEdits(answer.edits)
    const document = workspace.textDocuments.find((candidate) => candidate.uri.toString() === uri.toString())
    if (document?.version !== answer.version) continue
    const edit = new WorkspaceEdit()
    edit.set(uri, edits)
    // VS Code itself refuses the edit if the text has moved on meanwhile.
    if (await workspace.applyEdit(edit)) return null
  }
  return l10n.t('The text has changed meanwhile; nothing was written.')
}
