import type { TextDocument, Uri } from 'vscode'
import { foreignSchemes, languageId } from '../../server/src/lsp/protocol'

/** The resource is a past or foreign state of a file (the left side of a comparison): nobody mends what stands there. */
export function isForeign(uri: Uri): boolean {
  return foreignSchemes.has(uri.scheme)
}

/** The document is a report that can be worked on. */
export function isReport(document: TextDocument): boolean {
  return document.languageId === languageId && !isForeign(document.uri)
}
