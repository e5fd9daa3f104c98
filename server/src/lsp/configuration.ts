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
  const settingsByUri = new Map<string, Promise<Settings>>()
  const complaintsShown = new Set<string>()
  const listeners: (() => void)[] = []
  let sentSettings = defaultSettings

  function take(value: unknown): Settings {
    const { settings, complaints } = readSettings(value)
    for (const complaint of complaints) {
      if (complaintsShown.has(complaint)) continue
      complaintsShown.add(complaint)
      warnUser(connection, complaint)
    }
    return settings
  }

  /** @param isLatest tells once the answer is there whether it is the one that is remembered */
  async function ask(uri: string, isLatest: () => boolean): Promise<Settings> {
    try {
      return take(await connection.workspace.getConfiguration({ scopeUri: uri, section: settingsSection }))
    } catch (error) {
      // Nothing to go by: the defaults are better than no findings.
      connection.console.warn(`settings of ${uri} could not be read: ${error}`)
      // They may be told the next time.
      if (isLatest()) settingsByUri.delete(uri)
      return defaultSettings
    }
  }

  connection.onDidChangeConfiguration(({ settings }) => {
    settingsByUri.clear()
    if (!client().configuration)
      sentSettings = take((settings as { readonly [settingsSection]?: unknown } | null)?.[settingsSection])
    for (const listener of listeners) listener()
  })

  return {
    of(uri) {
      if (!client().configuration) return Promise.resolve(sentSettings)
      const before = settingsByUri.get(uri)
      if (before) return before
      const settings = ask(uri, () => settingsByUri.get(uri) === settings)
      settingsByUri.set(uri, settings)
      return settings
    },
    forget: (uri) => void settingsByUri.delete(uri),
    onDidChange: (listener) => void listeners.push(listener),
    start() {
      if (!client().configurationNotice) return
      const notice = connection.client.register(DidChangeConfigurationNotification.type, { section: settingsSection })
      notice.catch((error) => connection.console.warn(`changes of settings: ${error}`))
    },
  }
}
