import {
  CancellationTokenSource,
  DiagnosticSeverity,
  EventEmitter,
  type Pseudoterminal,
  type Uri,
  workspace,
} from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { severityWords } from '../../../server/src/check/severityWords'
import type { CheckedReport } from './checkedReport'
import { checkUri } from './checkUri'
import { findReports } from './findReports'
import { inLanes } from './inLanes'
import { headline } from './summaryText'

const words: Readonly<Record<DiagnosticSeverity, string>> = {
  [DiagnosticSeverity.Error]: severityWords.error,
  [DiagnosticSeverity.Warning]: severityWords.warning,
  [DiagnosticSeverity.Information]: severityWords.information,
  [DiagnosticSeverity.Hint]: severityWords.hint,
}

/**
 * A terminal that checks folders and prints findings in the form and order of the command line, each file as soon as it
 * and those before it are done. Ends with 1 where a report needs work, with 2 where there is none or the check itself
 * failed, otherwise with 0: a file that cannot be read is named, while the command line would end with 2.
 */
export function checkTerminal(folders: readonly Uri[], client: BaseLanguageClient): Pseudoterminal {
  const write = new EventEmitter<string>()
  const closed = new EventEmitter<number>()
  const stop = new CancellationTokenSource()
  const run = async (): Promise<void> => {
    const files = await findReports(folders)
    const reports: CheckedReport[] = []
    let printed = 0
    await inLanes([...files.entries()], stop.token, async ([index, uri]) => {
      reports[index] = await checkUri(uri, client)
      for (; reports[printed]; printed++) for (const line of linesOf(reports[printed])) write.fire(`${line}\r\n`)
    })
    const done = reports.filter(Boolean)
    write.fire(`${headline(done)}\r\n`)
    closed.fire(done.some(needsWork) ? 1 : done.some(({ status }) => status !== null) ? 0 : 2)
  }
  return {
    onDidWrite: write.event,
    onDidClose: closed.event,
    open: () => {
      run().catch((error: unknown) => {
        write.fire(`${error instanceof Error ? error.message : String(error)}\r\n`)
        closed.fire(2)
      })
    },
    close: () => stop.cancel(),
  }
}

function needsWork({ status }: CheckedReport): boolean {
  return status !== null && status.errors + status.warnings > 0
}

/** `path:line:column: 错误 … [code]`, counted from one, as the problem matchers of package.json expect. */
function linesOf(report: CheckedReport): readonly string[] {
  const path = report.uri.scheme === 'file' ? report.uri.fsPath : workspace.asRelativePath(report.uri)
  if (!report.status) return report.problem === null ? [] : [`${path}: ${report.problem}`]
  return report.diagnostics.map(({ range: { start }, severity, message, code }) => {
    const name = typeof code === 'object' ? code.value : code
    const place = `${path}:${start.line + 1}:${start.character + 1}`
    return `${place}: ${words[severity]} ${message.replace(/\s*\n\s*/g, ' ')} [${name ?? 'nianbao'}]`
  })
}
