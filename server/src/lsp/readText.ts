import type { Connection } from 'vscode-languageserver'
import type { Host } from './host'
import { readFileRequest } from './protocol'

/**
 * Reads files through the host, and through the client what is not the host's to read (a browser, a virtual workspace).
 * @param clientReads whether the client answers `nianbao/readFile`
 */
export function createTextReader(
  connection: Connection,
  host: Host,
  clientReads: () => boolean,
): (uri: string) => Promise<string | null> {
  return async (uri) => {
    const text = await host.readText(uri)
    if (text !== undefined) return text
    if (!clientReads()) return null
    const answer: unknown = await connection.sendRequest(readFileRequest, { uri })
    return typeof answer === 'string' ? answer : null
  }
}
