import { type Connection, DidChangeWatchedFilesNotification, type FileSystemWatcher } from 'vscode-languageserver'
import { configurationFileName } from '../check/configuration'
import type { ClientFeatures } from './clientFeatures'
import type { Folders } from './folders'
import { describe } from './guard'

/** Has the client tell when side files come, change or go. */
export interface SideFileWatch {
  /** Asks for those in the folders that are open; to be called once the client is initialized. */
  readonly start: () => void
  /** Asks for one that has been looked for, wherever that is. */
  readonly watch: (uri: string) => void
  /** The client tells when this one comes, changes or goes. */
  readonly watches: (uri: string) => boolean
}

/** Nothing is asked of a client that does not watch files, or only those in its folders. */
export function createSideFileWatch(
  connection: Connection,
  client: () => ClientFeatures,
  folders: Folders,
): SideFileWatch {
  const watched = new Set<string>()
  let refused = false
  const register = (globPattern: FileSystemWatcher['globPattern']): void => {
    const watching = connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern }] })
    // Without it a change is seen when a report below is next opened or saved.
    watching.catch((error) => {
      refused = true
      connection.console.warn(`watching ${configurationFileName}: ${describe(error)}`)
    })
  }
  return {
    start() {
      if (client().watchesFiles) register(`**/${configurationFileName}`)
    },
    watch(uri) {
      if (!client().watchesOutside || watched.has(uri) || folders.holding(uri) !== undefined) return
      watched.add(uri)
      register({ baseUri: folderOf(uri), pattern: configurationFileName })
    },
    watches(uri) {
      if (refused) return false
      return watched.has(uri) || (client().watchesFiles && folders.holding(uri) !== undefined)
    },
  }
}

/** Without the slash at the end, but for the root. */
function folderOf(uri: string): string {
  const folder = uri.slice(0, uri.lastIndexOf('/'))
  return /^[^:]+:\/\/[^/]*$/.test(folder) ? `${folder}/` : folder
}
