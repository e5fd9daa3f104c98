import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser'
import { describe } from './lsp/guard'
import { startServer } from './lsp/server'

/** A worker has no files of its own; the client reads them. */
const readText = async () => undefined

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self))
// As in node.ts: the log hears of a refusal of the client that the library waits for.
self.addEventListener('unhandledrejection', ({ reason }) => connection.console.error(describe(reason)))
startServer(connection, { readText, soon: (callback) => void setTimeout(callback, 0) })
