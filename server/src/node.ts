import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { startServer } from './lsp/server'

/** Only what is missing is `null`: any other failure is the log's. */
async function readText(uri: string): Promise<string | null> {
  if (!uri.startsWith('file:')) return null
  return readFile(fileURLToPath(uri), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
    throw error
  })
}

startServer(createConnection(ProposedFeatures.all), { readText, soon: setImmediate })
