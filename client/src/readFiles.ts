import { type Disposable, FileSystemError, Uri, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { type DocumentParams, readFileRequest } from '../../server/src/lsp/protocol'

/** Reads files for the server where it cannot: in the browser, and in workspaces that are no folders of this machine. */
export function readFilesForServer(client: BaseLanguageClient): Disposable {
  return client.onRequest(readFileRequest, async ({ uri }: DocumentParams): Promise<string | null> => {
    try {
      return new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri)))
    } catch (error) {
      // Most folders have no such file, and that is an answer; anything else is for the log.
      if (error instanceof FileSystemError && error.code === 'FileNotFound') return null
      throw error
    }
  })
}
