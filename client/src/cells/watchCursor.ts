import { commands, Disposable, type TextEditor, window, workspace } from 'vscode'
import { settingsSection } from '../../../server/src/lsp/protocol'
import { isReport } from '../language'
import type { NeighboursOf } from './neighbours'

/** The `when` context that gives Tab to the tables. */
const contextKey = 'nianbao.inTable'

/** Asking is put off until the cursor has rested this long (milliseconds). */
const rest = 30

/** Keeps the context `nianbao.inTable` true while the cursor is in a table of a report. */
export function watchCursor(neighboursOf: NeighboursOf): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined
  let shown = false
  const show = (inTable: boolean): void => {
    if (inTable === shown) return
    shown = inTable
    commands.executeCommand('setContext', contextKey, inTable)
  }
  const look = async (editor: TextEditor): Promise<void> => {
    const neighbours = await neighboursOf(editor).catch(() => null)
    if (editor === window.activeTextEditor) show(neighbours !== null)
  }
  const follow = (editor: TextEditor | undefined): void => {
    clearTimeout(timer)
    if (editor && isReport(editor.document) && isWanted(editor)) timer = setTimeout(look, rest, editor)
    else show(false)
  }
  follow(window.activeTextEditor)
  return Disposable.from(
    window.onDidChangeActiveTextEditor(follow),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor) follow(textEditor)
    }),
    new Disposable(() => clearTimeout(timer)),
  )
}

function isWanted(editor: TextEditor): boolean {
  return workspace.getConfiguration(settingsSection, editor.document).get<boolean>('tabInTables', true)
}
