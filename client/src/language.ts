import type { TextDocument, Uri } from 'vscode'
import { languageId } from '../../server/src/lsp/protocol'

/** Schemes that show an older or a foreign state of a text: nobody mends what stands there. */
const historySchemes: ReadonlySet<string> = new Set(['git', 'gitfs', 'gitlens', 'review', 'pr', 'conflictResolution'])

/** The resource is a past or foreign state of a file (the left side of a comparison). */
export function isHistory(uri: Uri): boolean {
  return historySchemes.has(uri.scheme)
}

/** The document is a report that can be worked on. */
export function isReport(document: TextDocument): boolean {
  return document.languageId === languageId && !isHistory(document.uri)
}
