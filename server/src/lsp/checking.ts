import { type Connection, type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from 'vscode-languageserver'
import type { ClientFeatures } from './clientFeatures'
import { toDiagnostics } from './diagnostics'
import type { Documents } from './documents'
import { describe } from './guard'
import { statusNotification } from './protocol'
import { reportStatus } from './status'
import type { View, ViewOf } from './views'

/** What checking needs of the server. */
export interface CheckingNeeds {
  readonly connection: Connection
  readonly client: () => ClientFeatures
  readonly documents: Documents
  readonly viewOf: ViewOf
  /** Called after each check. */
  readonly onChecked: (view: View) => void
}

/** Findings for clients that ask (pull) and for those that wait to be told (push). */
export interface Checking {
  /** Answers `textDocument/diagnostic`. */
  readonly pull: (uri: string, previous: string | undefined) => Promise<DocumentDiagnosticReport>
  /** Starts telling a client that does not ask. */
  readonly startPushing: () => void
  /** The client has said goodbye: what waits to be pushed is not. */
  readonly stop: () => void
  /** Settings or `.nianbao.json` have changed: every answer given before is void. */
  readonly invalidate: () => void
}

/** A push waits about twice as long as the last check took, within these limits (milliseconds). */
const shortestDelay = 50
const longestDelay = 500

/** The findings of a document that is not open, or not ours. */
export const noFindings: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] }

/** Checks documents and tells the client how each of them stands. */
export function createChecking({ connection, client, documents, viewOf, onChecked }: CheckingNeeds): Checking {
  // Answers of this server must not be mistaken for those of one that ran before it.
  const session = Date.now().toString(36)
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  /** Documents whose push must not wait for them to be saved. */
  const urgent = new Set<string>()
  /** What the findings pushed last stand for, by document. */
  const pushedStamps = new Map<string, string>()
  let generation = 0
  let lastDuration = 0

  function check(view: View) {
    const diagnostics = toDiagnostics(view.snapshot.text, view.shown, client())
    connection.sendNotification(statusNotification, reportStatus(view.snapshot, view.shown))
    onChecked(view)
    return diagnostics
  }

  async function pull(uri: string, previous: string | undefined): Promise<DocumentDiagnosticReport> {
    // Taken before waiting: what changes meanwhile makes this answer void, too.
    const begun = generation
    const valid = `${session}-${begun}-`
    const view = await viewOf(uri)
    if (!view) return noFindings
    const resultId = valid + view.snapshot.stamp
    const waits = previous?.startsWith(valid) === true && waitsForSave(view, documents)
    if (begun === generation && previous !== undefined && (previous === resultId || waits)) {
      return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: previous }
    }
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: check(view) }
  }

  async function push(uri: string, onlySaved: boolean): Promise<void> {
    const begun = generation
    const view = await viewOf(uri)
    // What changes meanwhile has every document pushed again.
    if (begun !== generation) return
    if (!view || (onlySaved && waitsForSave(view, documents))) return
    const started = performance.now()
    const diagnostics = check(view)
    lastDuration = performance.now() - started
    connection.sendDiagnostics({ uri, version: view.snapshot.version, diagnostics })
    pushedStamps.set(uri, view.snapshot.stamp)
    tellOthers()
  }

  /** Reports of the year after may have other findings now. Looked at after a check, never at each keystroke. */
  function tellOthers(): void {
    for (const [uri, stamp] of pushedStamps) {
      const snapshot = documents.get(uri)
      if (snapshot && snapshot.stamp !== stamp) schedule(uri, true)
    }
  }

  function schedule(uri: string, onlySaved: boolean): void {
    clearTimeout(timers.get(uri))
    if (!onlySaved) urgent.add(uri)
    const delay = Math.min(Math.max(2 * lastDuration, shortestDelay), longestDelay)
    const run = () => {
      timers.delete(uri)
      push(uri, !urgent.delete(uri)).catch((error) =>
        connection.console.error(`diagnostics of ${uri}: ${describe(error)}`),
      )
    }
    timers.set(uri, setTimeout(run, delay))
  }

  function startPushing(): void {
    documents.onDidChange((uri) => schedule(uri, true))
    documents.onDidSave((uri) => schedule(uri, true))
    documents.onDidClose((uri) => {
      clearTimeout(timers.get(uri))
      timers.delete(uri)
      urgent.delete(uri)
      connection.sendDiagnostics({ uri, diagnostics: [] })
      pushedStamps.delete(uri)
      tellOthers()
    })
  }

  function invalidate(): void {
    generation += 1
    if (!client().pullsDiagnostics) for (const uri of documents.uris()) schedule(uri, false)
  }

  function stop(): void {
    for (const timer of timers.values()) clearTimeout(timer)
    timers.clear()
  }

  return { pull, startPushing, stop, invalidate }
}

/** The user wants checks on save only, and the document has changes that are not saved. */
function waitsForSave({ settings, snapshot }: View, documents: Documents): boolean {
  return settings.enable && settings.run === 'onSave' && documents.savedVersion(snapshot.uri) !== snapshot.version
}
