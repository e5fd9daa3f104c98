import type { ExtensionContext } from 'vscode'
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node'
import { settingsSection } from '../../server/src/lsp/protocol'
import { activateClient } from './activate'

export { deactivate } from './activate'

/** Entry point of VS Code on the desktop and of remote hosts: the server is a process. */
export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath('dist/server.js')
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--inspect=6009'] } },
  }
  activateClient(context, {
    server: 'process',
    createClient: (name, options) => new LanguageClient(settingsSection, name, server, options),
  })
}
