import { type CodeAction, CodeActionKind, type Diagnostic, type WorkspaceEdit } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { addSilence, setLevel, silenceEntry } from '../check/configurationEdit'
import type { Finding } from '../check/finding'
import { commonEnds } from '../text/commonEnds'
import type { ClientFeatures } from './clientFeatures'
import { rangeOf } from './positions'
import { saveSideFileCommand } from './protocol'
import { decoded, type SideFile } from './sideFiles'
import type { View } from './views'

/**
 * Quick fixes that silence a finding, its rule in this file, or its rule in the folder of the side file: they write `.nianbao.json`, never
 * the report. None where there is no place for that file, or what is in it cannot be read.
 */
export function silenceActions(
  { snapshot, sideFile }: View,
  finding: Finding,
  diagnostics: Diagnostic[],
  client: ClientFeatures,
): CodeAction[] {
  const { uri, file, text, writable } = sideFile
  if (uri === null || file === null || !writable) return []
  const place = silenceEntry(finding, snapshot.document, file)
  const choices: readonly (readonly [title: string, newText: string])[] = [
    ['此处不再提示', addSilence(text, place)],
    [`本文件不再提示此规则（${finding.code}）`, addSilence(text, { file, code: finding.code })],
    [`“${folderOf(uri)}”文件夹不再提示此规则（${finding.code}）`, setLevel(text, finding.code, 'off')],
  ]
  return choices.flatMap(([title, newText]) => {
    const edit = sideFileEdit(uri, sideFile, newText, client)
    if (!edit) return []
    const command = { title, command: saveSideFileCommand, arguments: [uri, edit] }
    return [{ title, kind: CodeActionKind.QuickFix, diagnostics, ...(client.savesSideFile ? { command } : { edit }) }]
  })
}

/** The name of the folder that a side file is for. */
function folderOf(uri: string): string {
  return decoded(uri.split('/').at(-2) ?? '') || '/'
}

/** Turns one text of the side file into another; creates the file if need be and if the client can. */
function sideFileEdit(
  uri: string,
  { text, version, exists }: SideFile,
  newText: string,
  client: ClientFeatures,
): WorkspaceEdit | undefined {
  const edits = [smallestEdit(TextDocument.create(uri, 'jsonc', 0, text), newText)]
  if (exists && !client.versionedEdits) return { changes: { [uri]: edits } }
  const change = { textDocument: { uri, version }, edits }
  if (exists) return { documentChanges: [change] }
  if (!client.versionedEdits || !client.createsFiles) return undefined
  return { documentChanges: [{ kind: 'create', uri, options: { ignoreIfExists: true } }, change] }
}

/** Replaces no more than the stretch in which the texts differ. */
function smallestEdit(document: TextDocument, newText: string) {
  const text = document.getText()
  const { prefix, suffix } = commonEnds(text, newText)
  return {
    range: rangeOf(document, { start: prefix, end: text.length - suffix }),
    newText: newText.slice(prefix, newText.length - suffix),
  }
}
