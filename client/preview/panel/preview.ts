import {
  commands,
  Disposable,
  type ExtensionContext,
  l10n,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { showPreviewCommand } from '../../../server/src/lsp/protocol'
import type { SavedState } from '../protocol'
import { startPreview, webviewRoots } from './previewPanel'

/** The kind of panel, by which VS Code brings previews back after a reload. */
const viewType = 'nianbao.preview'

/** Registers the command that shows the table preview, and what restores previews after a reload. */
export function registerPreview(context: ExtensionContext, client: BaseLanguageClient): Disposable {
  const { extensionUri } = context
  const previews = new Map<string, { readonly panel: WebviewPanel; readonly choose: (report: number) => void }>()

  function start(panel: WebviewPanel, uri: Uri, report: number): void {
    const key = uri.toString()
    panel.onDidDispose(() => {
      if (previews.get(key)?.panel === panel) previews.delete(key)
    })
    panel.iconPath = {
      light: Uri.joinPath(extensionUri, 'images', 'report-light.svg'),
      dark: Uri.joinPath(extensionUri, 'images', 'report-dark.svg'),
    }
    previews.set(key, { panel, choose: startPreview({ panel, uri, extensionUri, client, report }) })
  }

  /** One preview for a text; asked for again, it comes to the front. The text keeps the keyboard. */
  async function show(uri = window.activeTextEditor?.document.uri, report?: number): Promise<void> {
    if (!uri) {
      window.showInformationMessage(l10n.t('Open an annual report first.'))
      return
    }
    const open = previews.get(uri.toString())
    if (open) {
      if (report !== undefined) open.choose(report)
      return open.panel.reveal(undefined, true)
    }
    await workspace.openTextDocument(uri)
    const panel = window.createWebviewPanel(
      viewType,
      '',
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, localResourceRoots: webviewRoots(extensionUri), enableFindWidget: true },
    )
    start(panel, uri, report ?? 0)
  }

  async function restore(panel: WebviewPanel, state: SavedState | undefined): Promise<void> {
    if (!state?.uri) return panel.dispose()
    const uri = Uri.parse(state.uri, true)
    // A text that is gone leaves the page empty, with a word about it.
    await workspace.openTextDocument(uri).then(undefined, () => undefined)
    start(panel, uri, state.report)
  }

  return Disposable.from(
    commands.registerCommand(showPreviewCommand, (uri?: Uri | string, report?: unknown) =>
      // Behind the uri, a menu hands on what it knows of the tab.
      show(typeof uri === 'string' ? Uri.parse(uri, true) : uri, typeof report === 'number' ? report : undefined),
    ),
    window.registerWebviewPanelSerializer(viewType, { deserializeWebviewPanel: restore }),
  )
}
