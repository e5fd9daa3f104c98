import { commands, Disposable, env, l10n, languages, Uri, type WebviewPanel, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { ReportParams } from '../../../server/src/lsp/previewProtocol'
import { previewModelRequest, recomputeCommand } from '../../../server/src/lsp/protocol'
import type { PreviewModel, PreviewPosition } from '../../../server/src/write/previewModel'
import { isReport, languageId } from '../../src/language'
import type { FromPage, ToPage } from '../protocol'
import { saveTable, tableForClipboard } from './exportTable'
import { pageHtml } from './html'
import { pageStrings } from './strings'
import { createTextSide } from './textSide'
import { throttled } from './throttle'
import { writeCells } from './writeCells'

/** Between two models at least this long (milliseconds); the first one of a pause goes out at once. */
const pause = 50

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

/** Fills a panel with the preview of a text, and keeps both in step until the panel is closed. */
export function startPreview({ panel, uri, extensionUri, client, report }: PreviewParts): void {
  const { webview } = panel
  let chosen = report
  let last: PreviewModel | null = null

  const post = (message: ToPage): void => void webview.postMessage(message)
  const text = createTextSide(uri, () => panel.viewColumn, {
    cursor: (position) => {
      followReport(position)
      post({ type: 'cursor', position: positionOf(position) })
    },
    scroll: (line) => post({ type: 'scroll', line }),
  })
  const refresh = throttled(() => sendModel().catch(() => undefined), pause)

  async function sendModel(): Promise<void> {
    const document = text.document()
    if (!document) return post({ type: 'empty', reason: 'closed' })
    if (!isReport(document)) return post({ type: 'empty', reason: 'otherLanguage' })
    const parameters: ReportParams = { uri: client.code2ProtocolConverter.asUri(uri), report: chosen }
    const model = await client.sendRequest<PreviewModel | null>(previewModelRequest, parameters)
    // Closed, or closed and opened again, while the answer was on its way: it speaks of another text.
    if (!model || text.document() !== document) return
    last = model
    post({ type: 'model', model })
  }

  /** The cursor went into another report of the file: draw that one. */
  function followReport({ line }: { readonly line: number }): void {
    const under = last?.reports.findLastIndex(({ range }) => range.start.line <= line) ?? -1
    if (under < 0 || under === last?.selected) return
    chosen = under
    refresh()
  }

  async function answer(message: FromPage): Promise<void> {
    switch (message.type) {
      case 'ready': {
        refresh()
        const cursor = text.cursor()
        if (cursor) post({ type: 'cursor', position: positionOf(cursor) })
        return
      }
      case 'choose':
        chosen = message.report
        refresh()
        if (last?.reports[chosen]) await text.reveal(startOf(last.reports[chosen].range), false)
        return
      case 'reveal':
        return text.reveal(message.range, message.focus)
      case 'light':
        return text.light(message.ranges)
      case 'scroll':
        return text.scrollTo(message.line)
      case 'edit': {
        const refusal = await writeCells(client, uri, chosen, message.cells)
        if (refusal !== null) post({ type: 'refused', message: refusal })
        return
      }
      case 'recompute':
        await commands.executeCommand(recomputeCommand, parametersUri(), message.table, chosen)
        return
      case 'copy': {
        const table = await tableForClipboard(client, { uri, report: chosen, table: message.table })
        if (table) post(table)
        return
      }
      case 'copyText':
        await env.clipboard.writeText(message.text)
        return
      case 'save':
        return saveTable(client, { uri, report: chosen, table: message.table }, message.format)
      case 'saveText':
        await text.document()?.save()
        return
      case 'undo':
      case 'redo':
        await text.run(message.type)
        return panel.reveal(undefined, false)
      case 'openText': {
        const { document } = await text.show()
        if (!isReport(document)) await languages.setTextDocumentLanguage(document, languageId)
      }
    }
  }

  const parametersUri = (): string => client.code2ProtocolConverter.asUri(uri)
  const isOurs = (document: { readonly uri: Uri }): boolean => document.uri.toString() === uri.toString()

  const listeners = Disposable.from(
    text,
    webview.onDidReceiveMessage(answer),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (isOurs(document)) refresh()
    }),
    workspace.onDidOpenTextDocument((document) => {
      if (isOurs(document)) refresh()
    }),
    workspace.onDidCloseTextDocument((document) => {
      if (isOurs(document)) post({ type: 'empty', reason: 'closed' })
    }),
    // Settings, the side file and neighbouring reports change findings without changing the text.
    languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((changed) => isOurs({ uri: changed }))) refresh()
    }),
  )
  panel.onDidDispose(() => listeners.dispose())

  const file = (name: string): string => webview.asWebviewUri(Uri.joinPath(extensionUri, 'dist', name)).toString()
  webview.options = { enableScripts: true, localResourceRoots: webviewRoots(extensionUri) }
  panel.title = l10n.t('Preview {0}', uri.path.slice(uri.path.lastIndexOf('/') + 1))
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

function positionOf({ line, character }: PreviewPosition): PreviewPosition {
  return { line, character }
}

function startOf({ start }: PreviewModel['reports'][number]['range']) {
  return { start, end: start }
}
