import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as vscode from 'vscode'

/** The folder open in the editor under test, fresh for each run. */
function workspaceFolder(): string {
  const folder = vscode.workspace.workspaceFolders?.[0]
  if (!folder) throw new Error('the tests need an open folder')
  return folder.uri.fsPath
}

/**
 * Writes a file into the open folder and shows it. Its name decides its language, as for a person.
 * @param name a name of its own for each test: VS Code may remember documents by name
 * @param text the file's content
 */
export async function showFile(name: string, text: string): Promise<vscode.TextEditor> {
  const path = join(workspaceFolder(), name)
  await writeFile(path, text)
  const document = await vscode.workspace.openTextDocument(vscode.Uri.file(path))
  return vscode.window.showTextDocument(document, { preview: false })
}

/** Closes all tabs, dropping changes: each test starts from an empty window. */
export async function closeAllTabs(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(isUnsavedWork)) {
    await vscode.window.showTextDocument(document)
    await vscode.commands.executeCommand('workbench.action.files.revert')
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors')
}

/** VS Code may be writing its own settings at the same time: those are not ours to revert. */
function isUnsavedWork({ isDirty, isUntitled, uri }: vscode.TextDocument): boolean {
  return isDirty && (isUntitled || uri.fsPath.startsWith(workspaceFolder()))
}
