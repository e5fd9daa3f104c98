import { findNodeAtLocation, parseTree } from 'jsonc-parser'
import { type Connection, type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { configurationFileName } from '../check/configuration'
import { diagnosticSource } from './diagnostics'
import { rangeOf } from './positions'
import type { SideFiles } from './sideFiles'
import type { View } from './views'
import { warnUser } from './warnUser'

/** Tells what is wrong in each `.nianbao.json`, and which of its entries are of no use, at the file itself. */
export interface SideFileDiagnostics {
  /** Takes note of the entries that name a document and keep nothing quiet there; to be called after each check. */
  readonly checked: (view: View) => void
}

interface Known {
  readonly text: string
  readonly problems: readonly string[]
  /** Useless entries (their numbers) by the uri of the document that they name. */
  readonly unused: ReadonlyMap<string, readonly number[]>
}

/** Listens to every reading of a side file; publishes whether or not the client pulls, since nobody pulls for that file. */
export function createSideFileDiagnostics(connection: Connection, sideFiles: SideFiles): SideFileDiagnostics {
  const known = new Map<string, Known>()
  const told = new Set<string>()

  function publish(uri: string, state: Known): void {
    known.set(uri, state)
    connection.sendDiagnostics({ uri, diagnostics: sideFileDiagnostics(uri, state) })
  }

  sideFiles.onDidRead((uri, text, { problems }) => {
    if (text === '' && !known.has(uri)) return
    publish(uri, { text, problems, unused: new Map() })
    // Whoever wonders why nothing is silenced should not have to open the file first.
    const [first] = problems
    if (first === undefined || told.has(uri + text)) return
    told.add(uri + text)
    warnUser(connection, `配置文件 ${configurationFileName} 有误：${first}`)
  })

  return {
    checked({ snapshot, settings, sideFile }) {
      const state = sideFile.uri === null ? undefined : known.get(sideFile.uri)
      if (!state || sideFile.uri === null || !settings.enable) return
      const unused = sideFile.unused(snapshot.findings, snapshot.document.text)
      const before = state.unused.get(snapshot.uri) ?? []
      if (before.join() === unused.join()) return
      publish(sideFile.uri, { ...state, unused: new Map([...state.unused, [snapshot.uri, unused]]) })
    },
  }
}

function sideFileDiagnostics(uri: string, { text, problems, unused }: Known): Diagnostic[] {
  const document = TextDocument.create(uri, 'jsonc', 0, text)
  const root = parseTree(text)
  // Broken entries are not numbered, so beside them the numbers of the others mean nothing.
  const entries = problems.length > 0 ? [] : [...new Set([...unused.values()].flat())]
  return [
    ...problems.map((message) => ({
      range: rangeOf(document, { start: 0, end: 0 }),
      severity: DiagnosticSeverity.Warning,
      source: diagnosticSource,
      message,
    })),
    ...entries.flatMap((entry) => {
      const node = root && findNodeAtLocation(root, ['silence', entry])
      if (!node) return []
      return {
        range: rangeOf(document, { start: node.offset, end: node.offset + node.length }),
        severity: DiagnosticSeverity.Hint,
        source: diagnosticSource,
        message: '此条已用不到，可以删除。',
        tags: [DiagnosticTag.Unnecessary],
      }
    }),
  ]
}
