import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver'
import type { ClientFeatures } from './clientFeatures'
import { settingsSection } from './protocol'
import { defaultSettings, readSettings, type Settings } from './settings'
import { warnUser } from './warnUser'

/** The settings of each document. */
export interface Configuration {
  /** The settings that count for a document; asked for once and remembered until they change. */
  readonly of: (uri: string) => Promise<Settings>
  readonly forget: (uri: string) => void
  /** Calls back after settings have changed; what was remembered is forgotten by then. */
  readonly onDidChange: (listener: () => void) => void
  /** Asks the client to tell about changes; to be called once it is initialized. */
  readonly start: () => void
}

/**
 * Asks the client for settings document by document (folders of one workspace may differ). A client that cannot be
 * asked may send them with `workspace/didChangeConfiguration`. A wrong value is told to the user once.
 */
export function createConfiguration(connection: Connection, client: () => ClientFeatures): Configuration {
  const known = new Map<string, Promise<Settings>>()
  const told = new Set<string>()
  const listeners: (() => void)[] = []
  let sent = defaultSettings

  function take(value: unknown): Settings {
    const { settings, complaints } = readSettings(value)
    for (const complaint of complaints) {
      if (told.has(complaint)) continue
      told.add(complaint)
      warnUser(connection, complaint)
    }
    return settings
  }

  async function ask(uri: string): Promise<Settings> {
    try {
      return take(await connection.workspace.getConfiguration({ scopeUri: uri, section: settingsSection }))
    } catch (error) {
      // Nothing to go by: the defaults are better than no findings.
      connection.console.warn(`settings of ${uri} could not be read: ${error}`)
      return defaultSettings
    }
  }

  connection.onDidChangeConfiguration(({ settings }) => {
    known.clear()
    if (!client().configuration)
      sent = take((settings as { readonly [settingsSection]?: unknown } | null)?.[settingsSection])
    for (const listener of listeners) listener()
  })

  return {
    of(uri) {
      if (!client().configuration) return Promise.resolve(sent)
      const settings = known.get(uri) ?? ask(uri)
      known.set(uri, settings)
      return settings
    },
    forget: (uri) => void known.delete(uri),
    onDidChange: (listener) => void listeners.push(listener),
    start() {
      if (!client().configurationNotice) return
      const notice = connection.client.register(DidChangeConfigurationNotification.type, { section: settingsSection })
      notice.catch((error) => connection.console.warn(`changes of settings: ${error}`))
    },
  }
}
