import {
  type Configuration,
  configurationFileName,
  emptyConfiguration,
  type ParsedConfiguration,
  parseConfiguration,
} from '../check/configuration'
import { applyConfiguration, unusedEntries } from '../check/configurationApply'
import { ruleCodes } from '../check/describedRules'
import type { Finding } from '../check/finding'
import type { Folders } from './folders'
import { describe, type Log } from './guard'

/** The `.nianbao.json` that counts for a document. */
export interface SideFile {
  /** Where it is, or would be; `null` for a document outside every folder. */
  readonly uri: string | null
  readonly exists: boolean
  /** Its text; empty when there is no such file. */
  readonly text: string
  /** The version of its text in an open editor; `null` where the text is that on the disk. */
  readonly version: number | null
  /** Its text can be added to: it is sound JSON, or empty, or not there yet. */
  readonly writable: boolean
  /** The document's path in its folder, with `/`. */
  readonly file: string | null
  /** What it lets through, with the severities that it sets. */
  readonly silence: (findings: readonly Finding[], source: string) => readonly Finding[]
  /** Numbers of its entries for this very document that keep nothing quiet. */
  readonly unused: (findings: readonly Finding[], source: string) => readonly number[]
}

/** The side files of all folders. */
export interface SideFiles {
  readonly of: (uri: string) => Promise<SideFile>
  /** Forgets what was read of a side file, so that it is read again. */
  readonly forget: (uri: string) => void
  /** Has the side files above a document read again that nobody tells changes of. */
  readonly doubtAbove: (uri: string) => void
  /** Reads a side file for what is wrong in it, whether or not it counts for any document; nothing while not trusted. */
  readonly read: (uri: string) => void
  /** Calls back when a side file has been read, with what is wrong in it. */
  readonly onDidRead: (listener: (uri: string, text: string, parsed: ParsedConfiguration) => void) => void
  /** Calls back when one that was in doubt is found to have changed. */
  readonly onDidChange: (listener: () => void) => void
}

/** What side files need of the server. */
export interface SideFilesNeeds {
  readonly log: Log
  readonly folders: Folders
  readonly readText: (uri: string) => Promise<string | null>
  /** The version of a file in an open editor. */
  readonly versionOf: (uri: string) => number | undefined
  /** The client tells when this side file comes, changes or goes. */
  readonly isWatched: (uri: string) => boolean
  /** In a workspace that the user does not trust, nothing may be silenced. */
  readonly trusted: () => boolean
}

interface ReadFile {
  readonly text: string
  readonly version: number | null
  readonly parsed: ParsedConfiguration
}

const noFile: ReadFile = { text: '', version: null, parsed: { configuration: emptyConfiguration, problems: [] } }

/** The uri is that of a side file. */
export function isSideFile(uri: string): boolean {
  return uri.endsWith(`/${configurationFileName}`)
}

/**
 * Finds the nearest side file at or above each document, as the command line does, and reads each once. Where files are
 * not on this machine the search ends at the folder that is open.
 */
export function createSideFiles({ log, folders, readText, versionOf, isWatched, trusted }: SideFilesNeeds): SideFiles {
  const readings = new Map<string, Promise<ReadFile | null>>()
  /** What was told of each last: its text, `null` where there was none. */
  const textsTold = new Map<string, string | null>()
  const readListeners: Parameters<SideFiles['onDidRead']>[0][] = []
  const changeListeners: (() => void)[] = []

  /** @param isLatest tells once the file is read; an earlier reading may come in later, and is not told */
  async function read(uri: string, isLatest: () => boolean): Promise<ReadFile | null> {
    try {
      const version = versionOf(uri) ?? null
      const text = (await readText(uri))?.replace(/^\ufeff/, '') ?? null
      const file = text === null ? null : { text, version, parsed: parseConfiguration(text, ruleCodes) }
      if (isLatest()) tell(uri, file)
      return file
    } catch (error) {
      log.error(`${uri} could not be read: ${describe(error)}`)
      // It may be readable the next time.
      if (isLatest()) readings.delete(uri)
      return null
    }
  }

  function tell(uri: string, file: ReadFile | null): void {
    const text = file?.text ?? null
    const before = textsTold.get(uri)
    textsTold.set(uri, text)
    if (before === text) return
    for (const listener of readListeners) listener(uri, text ?? '', file?.parsed ?? noFile.parsed)
    if (before !== undefined) for (const listener of changeListeners) listener()
  }

  /** The folders in which the side file of a document may be, the nearest first. */
  function searched(uri: string): readonly string[] {
    return ancestors(uri, uri.startsWith('file:') ? undefined : folders.holding(uri))
  }

  function readOnce(uri: string): Promise<ReadFile | null> {
    const before = readings.get(uri)
    if (before) return before
    const reading = read(uri, () => readings.get(uri) === reading)
    readings.set(uri, reading)
    return reading
  }

  return {
    async of(uri) {
      const nearest = searched(uri)
      if (nearest.length === 0 || !trusted()) return sideFile(null, uri, noFile)
      for (const folder of nearest) {
        const file = await readOnce(`${folder}/${configurationFileName}`)
        if (file) return sideFile(folder, uri, file)
      }
      return sideFile(folders.holding(uri) ?? nearest[0], uri, noFile)
    },
    forget(uri) {
      readings.delete(uri)
      textsTold.delete(uri)
    },
    doubtAbove(uri) {
      const above = searched(uri).map((folder) => `${folder}/${configurationFileName}`)
      for (const sideFileUri of above) if (!isWatched(sideFileUri)) readings.delete(sideFileUri)
    },
    read: (uri) => void (trusted() && readOnce(uri)),
    onDidRead: (listener) => void readListeners.push(listener),
    onDidChange: (listener) => void changeListeners.push(listener),
  }
}

/**
 * The folders above a document, the nearest first.
 * @param last the outermost one to look in; the root when left out, and nothing for a document without a path
 */
function ancestors(uri: string, last: string | undefined): readonly string[] {
  const root = /^[^:]+:\/\/[^/]*\//.exec(uri)
  if (!root || (last === undefined && !uri.startsWith('file:'))) return []
  const folders: string[] = []
  for (let end = uri.lastIndexOf('/'); end >= root[0].length - 1; end = uri.lastIndexOf('/', end - 1)) {
    folders.push(uri.slice(0, end))
    if (uri.slice(0, end) === last) break
  }
  return folders
}

function sideFile(folder: string | null, document: string, read: ReadFile): SideFile {
  const { text, version, parsed } = read
  const configuration: Configuration = parsed.configuration
  const uri = folder === null ? null : `${folder}/${configurationFileName}`
  const file = folder === null ? null : decoded(document.slice(folder.length + 1))
  return {
    uri,
    exists: read !== noFile,
    text,
    version,
    file,
    writable:
      uri !== null && (text.trim() === '' || parsed.problems.length === 0 || configuration !== emptyConfiguration),
    silence: (findings, source) => applyConfiguration(findings, { source }, configuration, file).findings,
    unused(findings, source) {
      if (file === null) return []
      const { used } = applyConfiguration(findings, { source }, configuration, file)
      return unusedEntries(configuration, used, (named) => named === file).map((entry) =>
        configuration.silence.indexOf(entry),
      )
    },
  }
}

/** A name or path of a uri in characters. Not every client encodes a `%` in one. */
export function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
