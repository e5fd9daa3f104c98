import { findNodeAtLocation, type JSONPath, parseTree } from 'jsonc-parser'
import { type Connection, type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { type Configuration, configurationFileName } from '../check/configuration'
import type { ClientFeatures } from './clientFeatures'
import { rangeOf } from './positions'
import { diagnosticSource } from './protocol'
import type { SideFiles } from './sideFiles'
import type { View } from './views'
import { warnUser } from './warnUser'

/** Tells what is wrong in each `.nianbao.json`, and which of its entries are of no use, at the file itself. */
export interface SideFileDiagnostics {
  /**
   * Takes note of the entries that name a document: it is there, and some may keep nothing quiet. To be called after
   * each check.
   */
  readonly checked: (view: View) => void
  /** Forgets a document that is closed: what its entries are good for is not known any more. */
  readonly forget: (uri: string) => void
  /** The client has been told of marks in a side file, or that it has none any more. */
  readonly isMarked: (uri: string) => boolean
}

interface Marks {
  readonly text: string
  readonly problems: readonly string[]
  /** Entries (their numbers) for files that are not there, with the paths of those. */
  readonly missing: ReadonlyMap<number, string>
  /** Useless entries (their numbers) by the uri of the document that they name. */
  readonly unused: ReadonlyMap<string, readonly number[]>
}

/** So long a file that was there is taken to be there still (milliseconds): typing must not read them all each time. */
const freshFor = 1000

/** What telling about side files needs of the server. */
export interface SideFileDiagnosticsNeeds {
  readonly connection: Connection
  readonly client: () => ClientFeatures
  readonly sideFiles: SideFiles
  /** The text of a file in an open editor. */
  readonly textOf: (uri: string) => string | undefined
  readonly readText: (uri: string) => Promise<string | null>
}

/**
 * Listens to every reading of a side file; publishes whether or not the client pulls, since nobody pulls for that file.
 */
export function createSideFileDiagnostics({
  connection,
  client,
  sideFiles,
  textOf,
  readText,
}: SideFileDiagnosticsNeeds): SideFileDiagnostics {
  const marked = new Map<string, Marks>()
  /** When each was last seen to be there (milliseconds). */
  const existing = new Map<string, number>()
  /** The problem that the user was told of last, by side file. */
  const problemsShown = new Map<string, string>()

  function publish(uri: string, state: Marks): void {
    marked.set(uri, state)
    connection.sendDiagnostics({ uri, diagnostics: sideFileDiagnostics(uri, state, client()) })
  }

  async function isMissing(uri: string): Promise<boolean> {
    const seen = existing.get(uri) ?? Number.NEGATIVE_INFINITY
    if (performance.now() - seen < freshFor || textOf(uri) !== undefined) return false
    // What cannot be read is there.
    if ((await readText(uri).catch(() => '')) === null) return true
    existing.set(uri, performance.now())
    return false
  }

  async function lookForFiles(uri: string, text: string, { silence }: Configuration): Promise<void> {
    // Files come and go while nobody types here.
    if (textOf(uri) === undefined) existing.clear()
    const folder = uri.slice(0, -configurationFileName.length)
    const missing = new Map<number, string>()
    for (const [entry, { file }] of silence.entries()) {
      if (file === undefined) continue
      const path = file.split('/').map(encodeURIComponent).join('/')
      if (await isMissing(folder + path)) missing.set(entry, file)
    }
    const state = marked.get(uri)
    if (missing.size > 0 && state?.text === text) publish(uri, { ...state, missing })
  }

  sideFiles.onDidRead((uri, text, { problems, configuration }) => {
    if (text === '' && !marked.has(uri)) return
    publish(uri, { text, problems, missing: new Map(), unused: new Map() })
    if (text === '') marked.delete(uri)
    const [first] = problems
    const before = problemsShown.get(uri)
    if (first === undefined) {
      problemsShown.delete(uri)
      void lookForFiles(uri, text, configuration)
      return
    }
    problemsShown.set(uri, first)
    // Whoever wonders why nothing is silenced should not have to open the file first. Who has it open sees the marks.
    if (textOf(uri) !== undefined || before === first) return
    warnUser(connection, `配置文件 ${configurationFileName} 有误：${first}`)
  })

  return {
    checked({ snapshot, settings, sideFile }) {
      const state = sideFile.uri === null ? undefined : marked.get(sideFile.uri)
      if (!state || sideFile.uri === null || !settings.enable) return
      const unused = sideFile.unused(snapshot.findings, snapshot.document.text)
      const before = state.unused.get(snapshot.uri) ?? []
      const missing = new Map([...state.missing].filter(([, file]) => file !== sideFile.file))
      if (before.join() === unused.join() && missing.size === state.missing.size) return
      publish(sideFile.uri, { ...state, missing, unused: new Map([...state.unused, [snapshot.uri, unused]]) })
    },
    forget(uri) {
      existing.delete(uri)
      for (const [sideFileUri, state] of marked) {
        if (!state.unused.has(uri)) continue
        publish(sideFileUri, { ...state, unused: new Map([...state.unused].filter(([document]) => document !== uri)) })
      }
    },
    isMarked: (uri) => marked.has(uri),
  }
}

function sideFileDiagnostics(
  uri: string,
  { text, problems, missing, unused }: Marks,
  { diagnosticTags }: ClientFeatures,
): Diagnostic[] {
  const document = TextDocument.create(uri, 'jsonc', 0, text)
  const root = parseTree(text)
  const at = (path: JSONPath, say: Omit<Diagnostic, 'range' | 'source'>): Diagnostic[] => {
    const node = root && findNodeAtLocation(root, path)
    if (!node) return []
    const range = rangeOf(document, { start: node.offset, end: node.offset + node.length })
    return [{ range, source: diagnosticSource, ...say }]
  }
  // Broken entries are not numbered, so beside them the numbers of the others mean nothing.
  const entries = problems.length > 0 ? [] : [...new Set([...unused.values()].flat())]
  return [
    ...problems.map((message) => ({
      range: rangeOf(document, { start: 0, end: 0 }),
      severity: DiagnosticSeverity.Warning,
      source: diagnosticSource,
      message,
    })),
    ...[...missing.keys()].flatMap((entry) =>
      at(['silence', entry, 'file'], {
        severity: DiagnosticSeverity.Warning,
        message: '没有这个文件，此条不起作用；请写相对于本文件所在文件夹的路径，用 / 分隔。',
      }),
    ),
    ...entries.flatMap((entry) =>
      at(['silence', entry], {
        severity: DiagnosticSeverity.Hint,
        message: '此条已用不到，可以删除。',
        ...(diagnosticTags && { tags: [DiagnosticTag.Unnecessary] }),
      }),
    ),
  ]
}
