import type { Connection } from 'vscode-languageserver'
import type { ClientFeatures } from './clientFeatures'

/** Asks the client to ask again for everything that settings and `.nianbao.json` have a say in. */
export function refreshMarks(connection: Connection, { refreshes }: ClientFeatures): void {
  const { diagnostics, inlayHint, semanticTokens } = connection.languages
  const asked = [
    ...(refreshes.diagnostics ? [diagnostics.refresh()] : []),
    ...(refreshes.codeLens ? [connection.sendRequest('workspace/codeLens/refresh')] : []),
    ...(refreshes.inlayHints ? [inlayHint.refresh()] : []),
    ...(refreshes.semanticTokens ? [semanticTokens.refresh()] : []),
  ]
  // A client that is just leaving does not answer; there is nothing to refresh then.
  for (const answer of asked) answer.catch((error) => connection.console.warn(`refresh: ${error}`))
}
