import { commands, env, l10n, languages, type Uri, type WebviewPanel, window } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { TableId } from '../../../server/src/forms/form'
import { languageId, recomputeCommand } from '../../../server/src/lsp/protocol'
import { isReport } from '../../src/language'
import type { CellText, FromPage, ToPage } from '../protocol'
import { saveTable, tableForClipboard } from './exportTable'
import type { ModelFeed } from './modelFeed'
import type { TextSide } from './textSide'
import { writeCells } from './writeCells'

/** What answering the page takes. */
export interface AnswerParts {
  readonly panel: WebviewPanel
  readonly uri: Uri
  readonly client: BaseLanguageClient
  readonly text: TextSide
  readonly feed: ModelFeed
  readonly post: (message: ToPage) => void
}

/**
 * Does what the page asks for.
 * @returns a function that never rejects: nobody but the user could do anything about it, and the user is told
 */
export function createAnswers({ panel, uri, client, text, feed, post }: AnswerParts) {
  const chosenTable = (table: TableId) => ({ uri, report: feed.shown(), table })

  function begin(): void {
    feed.restart()
    const cursor = text.cursor()
    if (cursor) post({ type: 'cursor', position: { line: cursor.line, character: cursor.character } })
  }

  async function choose(report: number): Promise<void> {
    feed.choose(report)
    const range = feed.last()?.reports[report]?.range
    if (range) await text.reveal({ start: range.start, end: range.start }, false)
  }

  async function edit(cells: readonly CellText[]): Promise<void> {
    const refusal = await writeCells(client, uri, feed.shown(), cells)
    if (refusal !== null) post({ type: 'refused', message: refusal })
  }

  async function recompute(table?: TableId): Promise<void> {
    await commands.executeCommand(
      recomputeCommand,
      client.code2ProtocolConverter.asUri(uri),
      table ?? null,
      feed.shown(),
    )
  }

  async function copy(table: TableId): Promise<void> {
    const message = await tableForClipboard(client, chosenTable(table))
    if (message) post(message)
  }

  /** Editors undo where the keyboard is: it goes there and comes back. */
  async function undoOrRedo(command: 'undo' | 'redo'): Promise<void> {
    await text.run(command)
    panel.reveal(undefined, false)
  }

  async function openText(): Promise<void> {
    const { document } = await text.show()
    if (!isReport(document)) await languages.setTextDocumentLanguage(document, languageId)
  }

  async function answer(message: FromPage): Promise<void> {
    switch (message.type) {
      case 'ready':
        return begin()
      case 'choose':
        return choose(message.report)
      case 'reveal':
        return text.reveal(message.range, message.focus)
      case 'light':
        return text.light(message.ranges)
      case 'scroll':
        return text.scrollTo(message.line)
      case 'edit':
        return edit(message.cells)
      case 'recompute':
        return recompute(message.table)
      case 'copy':
        return copy(message.table)
      case 'copyText':
        return env.clipboard.writeText(message.text)
      case 'save':
        return saveTable(client, chosenTable(message.table), message.format)
      case 'saveText':
        await text.document()?.save()
        return
      case 'undo':
      case 'redo':
        return undoOrRedo(message.type)
      case 'openText':
        return openText()
    }
  }

  return (message: FromPage): Promise<void> =>
    answer(message).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error)
      window.showErrorMessage(l10n.t('The preview could not do this: {0}', reason))
    })
}
