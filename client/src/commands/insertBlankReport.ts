import { type ExtensionContext, Position, Range, Selection, type TextEditor, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import {
  type BlankReport,
  type BlankReportParams,
  blankReportRequest,
  languageId,
} from '../../../server/src/lsp/protocol'
import { isReport } from '../language'
import { tableLayout } from '../settings'
import { askForReport } from './askForReport'

/**
 * Asks form, body and year, and writes a blank report, the caret in its first cell, where Tab goes on from. It is
 * written into the active report as long as that is empty, otherwise into a new file: nothing is written amid a text.
 */
export async function insertBlankReport(context: ExtensionContext, client: BaseLanguageClient): Promise<void> {
  const wanted = await askForReport(context.globalState)
  if (!wanted) return
  const editor = await editorForReport()
  const { document } = editor
  const parameters: BlankReportParams = { ...wanted, layout: tableLayout(document) }
  const { text, firstCell } = await client.sendRequest<BlankReport>(blankReportRequest, parameters)
  const everything = new Range(new Position(0, 0), document.positionAt(document.getText().length))
  await editor.edit((edit) => edit.replace(everything, text))
  const { start, end } = client.protocol2CodeConverter.asRange(firstCell)
  editor.selection = new Selection(start, end)
  editor.revealRange(editor.selection)
}

async function editorForReport(): Promise<TextEditor> {
  const active = window.activeTextEditor
  if (active && isReport(active.document) && active.document.getText().trim() === '') return active
  return window.showTextDocument(await workspace.openTextDocument({ language: languageId }))
}
