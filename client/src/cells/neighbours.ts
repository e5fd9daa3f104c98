import type { TextEditor } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { type CellNeighbours, cellNeighboursRequest, type PlaceParams } from '../../../server/src/lsp/protocol'

/** The neighbours of the cursor's cell, or `null` for a cursor outside the tables. */
export type NeighboursOf = (editor: TextEditor) => Promise<CellNeighbours | null>

/**
 * Asks the server, and remembers the last answer for as long as text and cursor stay: asked ahead when the cursor comes
 * to rest, it is there when Tab is pressed, and a fast typist's next digit lands in the next cell.
 */
export function createNeighbours(client: BaseLanguageClient): NeighboursOf {
  let last: { readonly key: string; readonly answer: Promise<CellNeighbours | null> } | undefined
  return (editor) => {
    const { document, selection } = editor
    const place: PlaceParams = {
      uri: client.code2ProtocolConverter.asUri(document.uri),
      position: client.code2ProtocolConverter.asPosition(selection.active),
    }
    const key = JSON.stringify([place, document.version])
    if (last?.key !== key) {
      const answer = client.sendRequest<CellNeighbours | null>(cellNeighboursRequest, place)
      last = { key, answer }
      answer.catch(() => {
        last = undefined
      })
    }
    return last.answer
  }
}
