import { type Connection, TextDocuments } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { checkDocument, createContext } from '../check/check'
import type { Finding } from '../check/finding'
import type { CheckContext } from '../check/rule'
import { readDocument } from '../read/readDocument'
import { rereadDocument } from '../read/rereadDocument'
import type { ReportDocument } from '../report/report'
import { once } from '../text/once'
import { foreignSchemes } from './protocol'
import { isSideFile } from './sideFiles'
import { findYearBefore, withYearBefore } from './yearBefore'

/**
 * One version of an open document. It is read, evaluated and checked at most once, when a feature first asks.
 *
 * `text` moves on with the next edit: take the snapshot after the last `await` and be done with it before the next.
 */
export interface Snapshot {
  readonly uri: string
  readonly version: number
  /** Different for every snapshot ever taken, also after a document is closed and opened again. */
  readonly serial: number
  /** Different whenever the findings may be: names this snapshot and those of last year's reports beside it. */
  readonly stamp: string
  readonly text: TextDocument
  readonly document: ReportDocument
  /** One for each report of the document. */
  readonly contexts: readonly CheckContext[]
  /**
   * Everything the rules say, before settings and `.nianbao.json` have had their say. Where the report of the same body
   * for the year before is open, the figures that must follow from it are checked, too.
   */
  readonly findings: readonly Finding[]
}

/** The open documents. */
export interface Documents {
  /** The newest version of a document, or `undefined` when it is not open or not ours to look at. */
  readonly get: (uri: string) => Snapshot | undefined
  /** The text of any open document, reports and others. */
  readonly textOf: (uri: string) => string | undefined
  /** The version of any open document. */
  readonly versionOf: (uri: string) => number | undefined
  /** The uris of all open documents. */
  readonly uris: () => readonly string[]
  /** The version that was last opened or saved. */
  readonly savedVersion: (uri: string) => number | undefined
  readonly onDidOpen: (listener: (uri: string) => void) => void
  readonly onDidChange: (listener: (uri: string) => void) => void
  readonly onDidSave: (listener: (uri: string) => void) => void
  readonly onDidClose: (listener: (uri: string) => void) => void
}

/** Keeps the open documents in step with the client; reads one when first asked and forgets it on close. */
export function createDocuments(connection: Connection): Documents {
  const texts = new TextDocuments(TextDocument)
  const snapshots = new Map<string, Snapshot>()
  /** What reading made of the version before: most of it still holds after an edit. */
  const lastRead = new Map<string, ReportDocument>()
  const saved = new Map<string, number>()
  let serial = 0

  texts.onDidOpen(({ document }) => saved.set(document.uri, document.version))
  texts.onDidSave(({ document }) => saved.set(document.uri, document.version))
  texts.onDidClose(({ document }) => {
    snapshots.delete(document.uri)
    lastRead.delete(document.uri)
    saved.delete(document.uri)
  })
  texts.listen(connection)

  function get(uri: string): Snapshot | undefined {
    const text = texts.get(uri)
    if (!text || !isOurs(uri)) return undefined
    const known = snapshots.get(uri)
    if (known?.text === text && known.version === text.version) return known
    serial += 1
    const read = (source: string) => {
      const before = lastRead.get(uri)
      const document = before ? rereadDocument(source, before) : readDocument(source)
      lastRead.set(uri, document)
      return document
    }
    const snapshot = createSnapshot(text, serial, { read, others: () => others(uri) })
    snapshots.set(uri, snapshot)
    return snapshot
  }

  function others(uri: string): readonly Snapshot[] {
    return texts.keys().flatMap((other) => (other === uri ? [] : (get(other) ?? [])))
  }

  return {
    get,
    textOf: (uri) => texts.get(uri)?.getText(),
    versionOf: (uri) => texts.get(uri)?.version,
    uris: () => texts.keys(),
    savedVersion: (uri) => saved.get(uri),
    onDidOpen: (listener) => void texts.onDidOpen(({ document }) => listener(document.uri)),
    onDidChange: (listener) => void texts.onDidChangeContent(({ document }) => listener(document.uri)),
    onDidSave: (listener) => void texts.onDidSave(({ document }) => listener(document.uri)),
    onDidClose: (listener) => void texts.onDidClose(({ document }) => listener(document.uri)),
  }
}

function isOurs(uri: string): boolean {
  return !foreignSchemes.has(uri.slice(0, uri.indexOf(':'))) && !isSideFile(uri)
}

/** What a snapshot needs beside its text. */
export interface SnapshotNeeds {
  readonly read: (source: string) => ReportDocument
  /** The other open documents. */
  readonly others: () => readonly Snapshot[]
}

/** Takes a snapshot of a text; nothing is read until a feature asks. */
export function createSnapshot(
  text: TextDocument,
  serial: number,
  { read, others }: SnapshotNeeds = { read: readDocument, others: () => [] },
): Snapshot {
  // The text itself is taken now: the TextDocument changes in place with the next edit.
  const source = text.getText()
  const document = once(() => read(source))
  const contexts = once(() => document().reports.map(createContext))
  const own = once(() => checkDocument(document()))
  const yearsBefore = () => document().reports.map((report) => findYearBefore(report, others()))
  const stampOf = (before: ReturnType<typeof yearsBefore>) =>
    [serial, ...before.map((earlier) => earlier?.snapshot.serial ?? '')].join('-')
  let last: { readonly stamp: string; readonly findings: readonly Finding[] } | undefined
  const findings = () => {
    const before = yearsBefore()
    const stamp = stampOf(before)
    if (last?.stamp !== stamp) last = { stamp, findings: withYearBefore(own(), document().reports, before) }
    return last.findings
  }
  return {
    uri: text.uri,
    version: text.version,
    serial,
    get stamp() {
      return stampOf(yearsBefore())
    },
    text,
    get document() {
      return document()
    },
    get contexts() {
      return contexts()
    },
    get findings() {
      return findings()
    },
  }
}
