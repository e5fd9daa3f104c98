import { commands, Disposable } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { createMoveToCell } from './moveToCell'
import { createNeighbours } from './neighbours'
import { watchCursor } from './watchCursor'

/** Tab and Shift+Tab in tables: the commands, and the context that gives them the keys. */
export function registerCells(client: BaseLanguageClient): Disposable {
  const neighboursOf = createNeighbours(client)
  const moveToCell = createMoveToCell(client, neighboursOf)
  return Disposable.from(
    commands.registerCommand('nianbao.nextCell', () => moveToCell('next')),
    commands.registerCommand('nianbao.previousCell', () => moveToCell('previous')),
    watchCursor(neighboursOf),
  )
}
