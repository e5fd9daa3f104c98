import { type ExtensionContext, Uri, workspace } from 'vscode'
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser'
import { settingsSection } from '../../server/src/lsp/protocol'
import { activateClient } from './activate'

export { deactivate } from './activate'

/** Entry point of editors that live in a browser: the server is a worker. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.js')
  const startWorker = async (): Promise<MessageTransports> => {
    const worker = new Worker(await loadable(script))
    // Wrapped here: VS Code gives extensions a Worker of its own, which the client does not take for one.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) }
  }
  activateClient(context, {
    server: 'worker',
    createClient: (name, options) => new LanguageClient(settingsSection, name, startWorker, options),
  })
}

/** An address that a worker can be made from. What lies on a remote machine is fetched first: VS Code refuses it. */
async function loadable(script: Uri): Promise<string> {
  if (script.scheme !== 'vscode-remote') return script.toString(true)
  const bytes = await workspace.fs.readFile(script)
  return URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'text/javascript' }))
}
