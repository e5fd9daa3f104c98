import { type ExtensionContext, Selection, type TextEditor, TextEditorRevealType, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { type BlankReportParams, blankReportRequest, languageId } from '../../../server/src/lsp/protocol'
import { isReport } from '../language'
import { tableLayout } from '../settings'
import { askForReport } from './askForReport'

/** Asks form, body and year, and puts a blank report at the cursor; into a new file when no report is open. */
export async function insertBlankReport(context: ExtensionContext, client: BaseLanguageClient): Promise<void> {
  const wanted = await askForReport(context.globalState)
  if (!wanted) return
  const editor = await editorForReport()
  const parameters: BlankReportParams = { ...wanted, layout: tableLayout(editor.document) }
  const text = await client.sendRequest<string>(blankReportRequest, parameters)
  const top = editor.selection.start
  await editor.edit((edit) => edit.replace(editor.selection, text))
  // The beginning is what one wants to see of it, not the end.
  editor.selection = new Selection(top, top)
  editor.revealRange(editor.selection, TextEditorRevealType.AtTop)
}

async function editorForReport(): Promise<TextEditor> {
  const active = window.activeTextEditor
  if (active && isReport(active.document)) return active
  return window.showTextDocument(await workspace.openTextDocument({ language: languageId }))
}
