import type { ExtensionContext } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node'
import { settingsSection } from '../../server/src/lsp/protocol'
import { activateClient } from './activate'

let client: BaseLanguageClient | undefined

/** Entry point of VS Code on the desktop and of remote hosts: the server is a process. */
export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath('dist/server.js')
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--inspect=6009'] } },
  }
  client = activateClient(context, {
    server: 'process',
    createClient: (name, options) => new LanguageClient(settingsSection, name, server, options),
  })
}

/** Lets the server go in peace before the host ends. */
export function deactivate(): Promise<void> | undefined {
  return client?.needsStop() ? client.stop() : undefined
}
