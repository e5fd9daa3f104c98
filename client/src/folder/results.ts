import { Disposable, type Event, EventEmitter, languages, type Uri, workspace } from 'vscode'
import { settingsSection } from '../../../server/src/lsp/protocol'
import { isReport } from '../language'
import { isEnabled } from '../settings'
import type { CheckedReport } from './checkedReport'

/**
 * What checks of folders have found, file by file. Shown in the Problems view, except for reports that are open and
 * while checks are off.
 */
export interface Results extends Disposable {
  readonly onDidChange: Event<void>
  /** By path. Files without a report and without a problem are left out. */
  readonly all: () => readonly CheckedReport[]
  readonly set: (report: CheckedReport) => void
  readonly remove: (uri: Uri) => void
  readonly clear: () => void
}

/** Changes are told together when they come in a stream (milliseconds). */
const pause = 100

/** Open reports have findings of their own, fresh with every key: those of the folder step back. */
export function createResults(): Results {
  const problems = languages.createDiagnosticCollection('nianbao.folder')
  const changed = new EventEmitter<void>()
  const known = new Map<string, CheckedReport>()

  let timer: ReturnType<typeof setTimeout> | undefined
  const tell = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined
      changed.fire()
    }, pause)
  }

  function publish(report: CheckedReport): void {
    const open = workspace.textDocuments.some((text) => isReport(text) && text.uri.toString() === report.uri.toString())
    const silent = report.status === null || open || !isEnabled(report.uri)
    problems.set(report.uri, silent ? [] : report.diagnostics)
  }

  function publishAgain({ uri }: { readonly uri: Uri }): void {
    const report = known.get(uri.toString())
    if (report) publish(report)
  }

  function remove(uri: Uri): void {
    problems.delete(uri)
    if (known.delete(uri.toString())) tell()
  }

  const listening = Disposable.from(
    problems,
    changed,
    new Disposable(() => clearTimeout(timer)),
    workspace.onDidOpenTextDocument(publishAgain),
    workspace.onDidCloseTextDocument(publishAgain),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${settingsSection}.enable`)) known.forEach(publish)
    }),
  )
  return {
    onDidChange: changed.event,
    all: () => [...known.values()].sort((a, b) => a.uri.path.localeCompare(b.uri.path, 'zh')),
    set(report) {
      if (report.status === null && report.problem === null) return remove(report.uri)
      known.set(report.uri.toString(), report)
      publish(report)
      tell()
    },
    remove,
    clear() {
      known.clear()
      problems.clear()
      tell()
    },
    dispose: () => listening.dispose(),
  }
}
