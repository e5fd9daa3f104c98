import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { describe } from './lsp/guard'
import { startServer } from './lsp/server'

/** What says that there is no such file. */
const missing = new Set(['ENOENT', 'ENOTDIR', 'EISDIR'])

/** Only what is missing is `null`: any other failure is the log's. */
async function readText(uri: string): Promise<string | null | undefined> {
  if (!uri.startsWith('file:')) return undefined
  return readFile(fileURLToPath(uri), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (missing.has(error.code ?? '')) return null
    throw error
  })
}

const connection = createConnection(ProposedFeatures.all)
// Node would end the server, and with it everything else, for one refusal of the client that the library waits for.
process.on('unhandledRejection', (error) => connection.console.error(describe(error)))
startServer(connection, { readText, soon: setImmediate })
