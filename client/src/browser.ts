import { type ExtensionContext, Uri } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { LanguageClient } from 'vscode-languageclient/browser'
import { activateClient } from './activate'
import { section } from './settings'

let client: BaseLanguageClient | undefined

/** Entry point of editors that live in a browser: the server is a worker. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.js').toString(true)
  const startWorker = async (): Promise<Worker> => new Worker(script)
  client = activateClient(context, (name, options) => new LanguageClient(section, name, startWorker, options))
}

/** Lets the server go in peace before the host ends. */
export function deactivate(): Promise<void> | undefined {
  return client?.needsStop() ? client.stop() : undefined
}
