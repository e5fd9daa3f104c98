import { l10n, Uri, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { TableId } from '../../../server/src/forms/form'
import { type ExportTableParams, exportTableRequest } from '../../../server/src/lsp/previewProtocol'
import type { SavedFormat, ToPage } from '../protocol'

/** A table of a report. */
export interface ChosenTable {
  readonly uri: Uri
  readonly report: number
  readonly table: TableId
}

/** A table for the clipboard: as HTML for Word, WPS and Excel, and as text with tabs. */
export async function tableForClipboard(client: BaseLanguageClient, chosen: ChosenTable): Promise<ToPage | null> {
  const [html, text] = await Promise.all([exportTable(client, chosen, 'html'), exportTable(client, chosen, 'tabs')])
  return html === null || text === null ? null : { type: 'clipboard', html, text }
}

/** Asks where to, and saves a table there. */
export async function saveTable(client: BaseLanguageClient, chosen: ChosenTable, format: SavedFormat): Promise<void> {
  const text = await exportTable(client, chosen, format === 'html' ? 'page' : 'csv')
  if (text === null) return
  const target = await window.showSaveDialog({
    defaultUri: proposedFile(chosen, format),
    filters: { [format.toUpperCase()]: [format] },
  })
  if (!target) return
  // Without the mark Excel takes UTF-8 for the code page of the system.
  const content = format === 'csv' ? `\uFEFF${text}` : text
  await workspace.fs.writeFile(target, new TextEncoder().encode(content))
  window.setStatusBarMessage(l10n.t('Saved {0}', target.path.slice(target.path.lastIndexOf('/') + 1)), 3000)
}

function exportTable(
  client: BaseLanguageClient,
  { uri, report, table }: ChosenTable,
  format: ExportTableParams['format'],
): Promise<string | null> {
  const parameters: ExportTableParams = { uri: client.code2ProtocolConverter.asUri(uri), report, table, format }
  return client.sendRequest<string | null>(exportTableRequest, parameters)
}

/** Beside the report: 年报.txt → 年报-requests.csv. An unsaved report proposes a bare name. */
function proposedFile({ uri, table }: ChosenTable, format: SavedFormat): Uri {
  const path = uri.path.replace(/\.[^./]*$/, '')
  const name = `${path}-${table}.${format}`
  return uri.scheme === 'untitled' ? Uri.file(name) : uri.with({ path: name })
}
