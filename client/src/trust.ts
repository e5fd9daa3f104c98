import { type Disposable, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { workspaceTrustedNotification } from '../../server/src/lsp/protocol'

/**
 * Tells a server that the workspace is trusted now, also one that is just starting: what it was told at the start is
 * the past, and the notification waits until it can be sent. One that starts later learns it at the start.
 */
export function onTrustGranted(client: BaseLanguageClient): Disposable {
  return workspace.onDidGrantWorkspaceTrust(() => {
    // The client logs what it cannot send; a server that failed to start has been told of already.
    if (client.needsStop()) client.sendNotification(workspaceTrustedNotification).catch(() => {})
  })
}
