import { commands, type ExtensionContext, env, version, window } from 'vscode'
import type { BaseLanguageClient, LanguageClientOptions, WorkspaceEdit } from 'vscode-languageclient'
import { registerPreview } from '../preview/panel/preview'
import { registerCells } from './cells/registerCells'
import { clientOptions } from './clientOptions'
import { goToFinding } from './commands/goToFinding'
import { insertBlankReport } from './commands/insertBlankReport'
import { recomputeAll } from './commands/recomputeAll'
import { restartServer } from './commands/restartServer'
import { saveSideFile } from './commands/saveSideFile'
import { toggleChecks } from './commands/toggleChecks'
import { registerFolderChecks } from './folder/registerFolderChecks'
import { offerLanguage } from './offerLanguage'
import { readFilesForServer } from './readFiles'
import { startWithFirstReport } from './startWithFirstReport'
import { showStatus } from './status'
import { onTrustGranted } from './trust'

/** The place the extension runs in. */
export interface ClientHost {
  /** What the server is there, for the log. */
  readonly server: 'process' | 'worker'
  readonly createClient: (name: string, options: LanguageClientOptions) => BaseLanguageClient
}

let client: BaseLanguageClient | undefined

/** Registers everything the editor sees. The server starts with the first report, not before. */
export function activateClient(context: ExtensionContext, host: ClientHost): void {
  client = registerAll(context, host)
}

/** Lets the server go in peace before the host ends. */
export function deactivate(): Promise<void> | undefined {
  return client?.needsStop() ? client.stop() : undefined
}

function registerAll(context: ExtensionContext, host: ClientHost): BaseLanguageClient {
  const log = window.createOutputChannel('年报', { log: true })
  log.info(`nianbao ${context.extension.packageJSON.version}, ${env.appName} ${version}, server: ${host.server}`)
  const client = host.createClient('年报', clientOptions(log))
  const register = (name: string, run: (...parameters: never[]) => unknown): void => {
    context.subscriptions.push(commands.registerCommand(`nianbao.${name}`, run))
  }
  register('recomputeAll', recomputeAll)
  register('insertBlankReport', () => insertBlankReport(context, client))
  register('nextFinding', () => goToFinding('next'))
  register('previousFinding', () => goToFinding('previous'))
  register('toggleChecks', toggleChecks)
  register('saveSideFile', (uri: string, edit: WorkspaceEdit) => saveSideFile(client, uri, edit))
  register('restartServer', () => restartServer(client))
  register('showLog', () => log.show())
  context.subscriptions.push(
    log,
    client,
    readFilesForServer(client),
    showStatus(client),
    registerCells(client),
    registerPreview(context, client),
    registerFolderChecks(client),
    offerLanguage(client),
    onTrustGranted(client),
    startWithFirstReport(client, log),
  )
  return client
}
