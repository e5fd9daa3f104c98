import { Disposable, DocumentLink, EventEmitter, languages, Position, Range, Uri, window, workspace } from 'vscode'
import type { CheckedReport } from './checkedReport'
import type { Results } from './results'
import { summaryText } from './summaryText'

const scheme = 'nianbao-summary'
const uri = Uri.from({ scheme, path: '/年报检查结果.md' })

/** Opens the summary of what was checked. */
export async function showSummary(): Promise<void> {
  await window.showTextDocument(await workspace.openTextDocument(uri), { preview: true })
}

/** Serves the summary as a read-only text that follows the results, its file names linked to the files. */
export function serveSummary(results: Results): Disposable {
  const changed = new EventEmitter<Uri>()
  return Disposable.from(
    changed,
    results.onDidChange(() => changed.fire(uri)),
    workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: () => summaryText(results.all(), nameOf),
    }),
    languages.registerDocumentLinkProvider(
      { scheme },
      { provideDocumentLinks: (text) => links(text.getText(), results) },
    ),
  )
}

function nameOf(report: CheckedReport): string {
  return workspace.asRelativePath(report.uri)
}

function links(text: string, results: Results): DocumentLink[] {
  const uris = new Map(results.all().map((report) => [nameOf(report), report.uri]))
  return text.split('\n').flatMap((line, number) => {
    const cell = /^(?:\| |- )(.*?)(?: *\||：)/.exec(line)
    const target = cell ? uris.get(cell[1]) : undefined
    if (!cell || !target) return []
    const end = new Position(number, 2 + cell[1].length)
    return [new DocumentLink(new Range(new Position(number, 2), end), target)]
  })
}
