import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser'
import { startServer } from './lsp/server'

/** A worker has no files of its own; the client reads them. */
const readText = async () => null

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self))
startServer(connection, { readText, soon: (callback) => void setTimeout(callback, 0) })
