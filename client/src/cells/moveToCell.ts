import { commands, Selection, window } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { isReport } from '../language'
import type { NeighboursOf } from './neighbours'

type Direction = 'next' | 'previous'

/**
 * Makes the command that selects the next or previous cell of the table; where there is no table, it does what the Tab
 * key does elsewhere. Quick strokes wait for each other, so that each of them counts.
 */
export function createMoveToCell(
  client: BaseLanguageClient,
  neighboursOf: NeighboursOf,
): (direction: Direction) => Promise<void> {
  let moving: Promise<void> = Promise.resolve()
  return (direction) => {
    const go = (): Promise<void> => move(client, neighboursOf, direction)
    moving = moving.then(go, go)
    return moving
  }
}

async function move(client: BaseLanguageClient, neighboursOf: NeighboursOf, direction: Direction): Promise<void> {
  const editor = window.activeTextEditor
  if (!editor || !isReport(editor.document)) return
  if (!editor.selection.isSingleLine) return indent(direction)
  const { version } = editor.document
  const neighbours = await neighboursOf(editor)
  // Typed on meanwhile: the answer is about places that have moved.
  if (editor.document.version !== version) return
  if (!neighbours) return indent(direction)
  const target = neighbours[direction]
  if (!target) return
  const { start, end } = client.protocol2CodeConverter.asRange(target)
  editor.selection = new Selection(start, end)
  editor.revealRange(editor.selection)
}

async function indent(direction: Direction): Promise<void> {
  await commands.executeCommand(direction === 'next' ? 'tab' : 'outdent')
}
