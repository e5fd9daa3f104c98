import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver'
import type { Edit } from '../report/edit'
import type { Span } from '../report/span'
import type { ClientFeatures } from './clientFeatures'
import type { Snapshot } from './documents'
import { rangeOf } from './positions'

/** Edits over source offsets as the protocol wants them. */
export function textEdits({ text }: Snapshot, edits: readonly Edit[]): TextEdit[] {
  return edits.map((edit) => ({ range: rangeOf(text, edit), newText: edit.text }))
}

/**
 * Edits of one document, bound to the version they were computed from where the client can: on any other text they
 * would write figures into the wrong places.
 */
export function workspaceEdit(snapshot: Snapshot, edits: readonly Edit[], client: ClientFeatures): WorkspaceEdit {
  const { uri, version } = snapshot
  if (!client.versionedEdits) return { changes: { [uri]: textEdits(snapshot, edits) } }
  return { documentChanges: [{ textDocument: { uri, version }, edits: textEdits(snapshot, edits) }] }
}

/** An insertion that steps through what it leaves blank; see `snippetFor`. */
export function snippetWorkspaceEdit({ uri, version, text }: Snapshot, place: Span, snippet: string): WorkspaceEdit {
  const edit: SnippetTextEdit = { range: rangeOf(text, place), snippet: { kind: 'snippet', value: snippet } }
  return { documentChanges: [{ textDocument: { uri, version }, edits: [edit] }] }
}
