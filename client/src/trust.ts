import { type Disposable, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { workspaceTrustedNotification } from '../../server/src/lsp/protocol'

/** Tells a running server that the workspace is trusted now. One that starts later learns it at the start. */
export function onTrustGranted(client: BaseLanguageClient): Disposable {
  return workspace.onDidGrantWorkspaceTrust(() => {
    if (client.isRunning()) client.sendNotification(workspaceTrustedNotification)
  })
}
