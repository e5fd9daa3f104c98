import type { Connection, InitializeParams } from 'vscode-languageserver'
import type { ClientFeatures } from './clientFeatures'

/** The folders open in the client, as uris without a slash at the end. */
export interface Folders {
  /** The innermost folder that holds a document, or `undefined`. */
  readonly holding: (uri: string) => string | undefined
  /** Follows changes from now on; to be called once the client is initialized. */
  readonly start: () => void
  /** Calls back after folders have been added or removed. */
  readonly onDidChange: (listener: () => void) => void
}

/** Takes the folders from `initialize` and keeps them in step. */
export function createFolders(
  connection: Connection,
  client: () => ClientFeatures,
): Folders & { readonly initialize: (params: InitializeParams) => void } {
  let folders: readonly string[] = []
  const listeners: (() => void)[] = []
  const plain = (uri: string) => uri.replace(/\/$/, '')

  return {
    initialize({ workspaceFolders, rootUri }) {
      const uris = workspaceFolders?.map((folder) => folder.uri) ?? (rootUri ? [rootUri] : [])
      folders = uris.map(plain)
    },
    holding(uri) {
      return folders
        .filter((folder) => uri.startsWith(`${folder}/`))
        .sort((a, b) => b.length - a.length)
        .at(0)
    },
    start() {
      if (!client().workspaceFolders) return
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map((folder) => plain(folder.uri)))
        folders = [...folders.filter((folder) => !gone.has(folder)), ...added.map((folder) => plain(folder.uri))]
        for (const listener of listeners) listener()
      })
    },
    onDidChange: (listener) => void listeners.push(listener),
  }
}
