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
  /** Calls back when a side file has been read, with what is wrong in it. */
  readonly onDidRead: (listener: (uri: string, text: string, parsed: ParsedConfiguration) => void) => void
}

/** What side files need of the server. */
export interface SideFilesNeeds {
  readonly log: Log
  readonly folders: Folders
  readonly readText: (uri: string) => Promise<string | null>
  /** The version of a file in an open editor. */
  readonly versionOf: (uri: string) => number | undefined
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
export function createSideFiles({ log, folders, readText, versionOf, trusted }: SideFilesNeeds): SideFiles {
  const known = new Map<string, Promise<ReadFile | null>>()
  const listeners: Parameters<SideFiles['onDidRead']>[0][] = []

  /** @param isLatest tells once the file is read; an earlier reading may come in later, and is not told */
  async function read(uri: string, isLatest: () => boolean): Promise<ReadFile | null> {
    try {
      const version = versionOf(uri) ?? null
      const text = (await readText(uri))?.replace(/^\ufeff/, '') ?? null
      const file = text === null ? null : { text, version, parsed: parseConfiguration(text, ruleCodes) }
      if (!isLatest()) return file
      for (const listener of listeners) listener(uri, text ?? '', file?.parsed ?? noFile.parsed)
      return file
    } catch (error) {
      log.error(`${uri} could not be read: ${describe(error)}`)
      return null
    }
  }

  function readOnce(uri: string): Promise<ReadFile | null> {
    const before = known.get(uri)
    if (before) return before
    const reading = read(uri, () => known.get(uri) === reading)
    known.set(uri, reading)
    return reading
  }

  return {
    async of(uri) {
      const held = folders.holding(uri)
      const nearest = ancestors(uri, uri.startsWith('file:') ? undefined : held)
      if (nearest.length === 0 || !trusted()) return sideFile(null, uri, noFile)
      for (const folder of nearest) {
        const file = await readOnce(`${folder}/${configurationFileName}`)
        if (file) return sideFile(folder, uri, file)
      }
      return sideFile(held ?? nearest[0], uri, noFile)
    },
    forget: (uri) => void known.delete(uri),
    onDidRead: (listener) => void listeners.push(listener),
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

/** Not every client encodes a `%` in a name. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
