import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver'
import { version } from '../../../package.json'
import { serverCapabilities } from './capabilities'
import { createChecking } from './checking'
import { type ClientFeatures, clientFeatures } from './clientFeatures'
import { createConfiguration } from './configuration'
import { createDocuments } from './documents'
import { registerFeatures } from './features'
import { createFolders } from './folders'
import { registerFormatting } from './formatting'
import { createGuard } from './guard'
import type { Host } from './host'
import { registerOwnRequests } from './ownRequests'
import type { Phase } from './phase'
import { type InitializationOptions, workspaceTrustedNotification } from './protocol'
import { createTextReader } from './readText'
import { refreshMarks } from './refresh'
import { createSideFileDiagnostics } from './sideFileDiagnostics'
import { createSideFiles, isSideFile } from './sideFiles'
import { createSideFileWatch } from './sideFileWatch'
import { createViews } from './views'

/** Puts the server together on a connection and starts listening. */
export function startServer(connection: Connection, host: Host): void {
  let features: ClientFeatures = clientFeatures({}, {})
  let trusted = true
  let phase: Phase = 'new'
  const client = () => features

  const documents = createDocuments(connection)
  const folders = createFolders(connection, client)
  const configuration = createConfiguration(connection, client)
  const readText = createTextReader(connection, host, () => features.readsFiles)
  const sideFiles = createSideFiles({
    log: connection.console,
    folders,
    // What stands in an open editor counts before it is saved.
    readText: async (uri) => documents.textOf(uri) ?? (await readText(uri)),
    versionOf: documents.versionOf,
    isWatched: (uri) => sideFileWatch.watches(uri),
    trusted: () => trusted,
  })
  const sideFileWatch = createSideFileWatch(connection, client, folders)
  const viewOf = createViews(documents, configuration, sideFiles)
  const sideFileDiagnostics = createSideFileDiagnostics({
    connection,
    client,
    sideFiles,
    textOf: documents.textOf,
    readText,
  })
  const checking = createChecking({ connection, client, documents, viewOf, onChecked: sideFileDiagnostics.checked })
  const guard = createGuard(host, connection.console, () => phase)
  const services = { connection, client, documents, viewOf, sideFiles, checking, guard }
  registerFeatures(services)
  registerOwnRequests(services, configuration, sideFiles)

  function settingsChanged(): void {
    checking.invalidate()
    refreshMarks(connection, features)
  }

  function filesChanged(uris: readonly string[]): void {
    const changed = uris.filter(isSideFile)
    changed.forEach(sideFiles.forget)
    if (changed.length === 0) return
    settingsChanged()
    // Its marks must be right also when no report is open that has it read.
    changed
      .filter((uri) => documents.versionOf(uri) !== undefined || sideFileDiagnostics.isMarked(uri))
      .forEach(sideFiles.read)
  }

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    phase = 'running'
    const options = (params.initializationOptions as InitializationOptions | null | undefined) ?? {}
    features = clientFeatures(params.capabilities, options)
    trusted = options.trusted !== false
    folders.initialize(params)
    if (!features.pullsDiagnostics) checking.startPushing()
    return { capabilities: serverCapabilities(features), serverInfo: { name: 'nianbao', version } }
  })

  connection.onInitialized(() => {
    configuration.start()
    folders.start()
    if (features.registersFormatting) registerFormatting(connection)
    sideFileWatch.start()
  })

  connection.onShutdown(() => {
    phase = 'ended'
    checking.stop()
  })

  sideFiles.onDidRead(sideFileWatch.watch)
  sideFiles.onDidChange(settingsChanged)
  documents.onDidOpen(sideFiles.doubtAbove)
  documents.onDidSave(sideFiles.doubtAbove)
  documents.onDidClose(sideFileDiagnostics.forget)
  configuration.onDidChange(settingsChanged)
  documents.onDidClose(configuration.forget)
  // Another folder, another place where the search for a side file ends.
  folders.onDidChange(settingsChanged)
  documents.onDidChange((uri) => filesChanged([uri]))
  documents.onDidClose((uri) => filesChanged([uri]))
  connection.onDidChangeWatchedFiles(({ changes }) => filesChanged(changes.map(({ uri }) => uri)))
  connection.onNotification(workspaceTrustedNotification, () => {
    trusted = true
    settingsChanged()
    documents.uris().filter(isSideFile).forEach(sideFiles.read)
  })

  connection.listen()
}
