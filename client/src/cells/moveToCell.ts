import { commands, Selection, type TextEditor, window } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { type CellNeighbours, cellNeighboursRequest, type PlaceParams } from '../../../server/src/lsp/protocol'
import { isReport } from '../language'

/** The neighbours of the cursor's cell, or `null` for a cursor outside the tables. */
export function neighboursOf(editor: TextEditor, client: BaseLanguageClient): Promise<CellNeighbours | null> {
  const place: PlaceParams = {
    uri: client.code2ProtocolConverter.asUri(editor.document.uri),
    position: client.code2ProtocolConverter.asPosition(editor.selection.active),
  }
  return client.sendRequest<CellNeighbours | null>(cellNeighboursRequest, place)
}

/** Selects the next or previous cell of the table; where there is no table, does what the Tab key does elsewhere. */
export async function moveToCell(client: BaseLanguageClient, direction: 'next' | 'previous'): Promise<void> {
  const editor = window.activeTextEditor
  if (!editor || !isReport(editor.document)) return
  const { version } = editor.document
  const neighbours = await neighboursOf(editor, client)
  // Typed on meanwhile: the answer is about places that have moved.
  if (editor.document.version !== version) return
  if (!neighbours) {
    await commands.executeCommand(direction === 'next' ? 'tab' : 'outdent')
    return
  }
  const target = neighbours[direction]
  if (!target) return
  const { start, end } = client.protocol2CodeConverter.asRange(target)
  editor.selection = new Selection(start, end)
  editor.revealRange(editor.selection)
}
