import { Disposable, env, l10n, languages, type Position, Uri, type WebviewPanel, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { ToPage } from '../protocol'
import { createAnswers } from './answers'
import { pageHtml } from './html'
import { createModelFeed } from './modelFeed'
import { pageStrings } from './strings'
import { watchTabs } from './tabs'
import { createTextSide } from './textSide'

/** What a preview is made of. */
export interface PreviewParts {
  readonly panel: WebviewPanel
  readonly uri: Uri
  readonly extensionUri: Uri
  readonly client: BaseLanguageClient
  /** Number of the report to draw first. */
  readonly report: number
}

/** Only the folder with our own script and style sheet is open to the page. */
export function webviewRoots(extensionUri: Uri): readonly Uri[] {
  return [Uri.joinPath(extensionUri, 'dist')]
}

/**
 * Fills a panel with the preview of a text, and keeps both in step until the panel is closed.
 * @returns draws another report of the text, by its number
 */
export function startPreview({ panel, uri, extensionUri, client, report }: PreviewParts): (report: number) => void {
  const { webview } = panel
  const post = (message: ToPage): void => void webview.postMessage(message)
  const text = createTextSide(uri, () => panel.viewColumn, {
    cursor: (position) => {
      followReport(position)
      post({ type: 'cursor', position: { line: position.line, character: position.character } })
    },
    scroll: (line) => post({ type: 'scroll', line }),
  })
  let closed = false
  const document = () => (closed ? undefined : text.document())
  const feed = createModelFeed({ panel, client, document, post, report })
  const answer = createAnswers({ panel, uri, client, text, feed, post })

  /** The cursor went into another report of the file: draw that one. */
  function followReport({ line }: Position): void {
    const reports = feed.last()?.reports ?? []
    const under = reports.findLastIndex(({ range }) => range.start.line <= line)
    if (under >= 0 && under !== feed.last()?.selected) feed.choose(under)
  }

  const ifOurs = (act: () => void) => (document: { readonly uri: Uri }) => {
    if (document.uri.toString() === uri.toString()) act()
  }
  const listeners = Disposable.from(
    text,
    webview.onDidReceiveMessage(answer),
    workspace.onDidChangeTextDocument(({ document }) => ifOurs(feed.refresh)(document)),
    workspace.onDidOpenTextDocument(ifOurs(feed.refresh)),
    workspace.onDidCloseTextDocument(ifOurs(feed.empty)),
    watchTabs(uri, (open) => {
      closed = !open
      if (open) feed.refresh()
      else feed.empty()
    }),
    // Settings, the side file and neighbouring reports change findings without changing the text.
    languages.onDidChangeDiagnostics(({ uris }) => {
      for (const changed of uris) ifOurs(feed.refresh)({ uri: changed })
    }),
  )
  panel.onDidDispose(() => listeners.dispose())
  panel.title = l10n.t('Preview {0}', uri.path.slice(uri.path.lastIndexOf('/') + 1))
  fillPage(panel, uri, extensionUri)
  return feed.choose
}

function fillPage({ webview }: WebviewPanel, uri: Uri, extensionUri: Uri): void {
  const file = (name: string): string => webview.asWebviewUri(Uri.joinPath(extensionUri, 'dist', name)).toString()
  webview.options = { enableScripts: true, localResourceRoots: webviewRoots(extensionUri) }
  webview.html = pageHtml({
    cspSource: webview.cspSource,
    nonce: crypto.randomUUID().replaceAll('-', ''),
    script: file('preview.js'),
    style: file('preview.css'),
    strings: pageStrings(),
    uri: uri.toString(),
    language: env.language,
  })
}
