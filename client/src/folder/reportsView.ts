import {
  commands,
  Disposable,
  EventEmitter,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  window,
  workspace,
} from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { balanceOf } from '../describeStatus'
import type { CheckedReport } from './checkedReport'
import { namedLikeReport } from './findReports'
import { otherDocument } from './otherDocument'
import type { Results } from './results'

const viewId = 'nianbao.reports'
/** The `when` context under which the view is there at all. */
const contextKey = 'nianbao.folderHasReports'

/**
 * The reports of a checked folder in the explorer; before the check its place holds a welcome. Documents of other
 * programs stay away: hundreds of PDF files may lie beside the reports.
 */
export function showReportsView(results: Results, client: BaseLanguageClient): Disposable {
  const changed = new EventEmitter<undefined>()
  const provider: TreeDataProvider<CheckedReport> = {
    onDidChangeTreeData: changed.event,
    getChildren: (parent) => (parent ? [] : results.all().filter(({ uri }) => !otherDocument(uri))),
    getTreeItem: itemOf,
  }
  const announce = (): Promise<void> =>
    announceReports(results).catch((error) => client.error('view of the reports', error))
  announce()
  return Disposable.from(
    changed,
    results.onDidChange(() => {
      changed.fire(undefined)
      announce()
    }),
    workspace.onDidChangeWorkspaceFolders(announce),
    window.registerTreeDataProvider(viewId, provider),
  )
}

/** Lets the view appear when the workspace has a file that is named like a report, or a check has found one. */
async function announceReports(results: Results): Promise<void> {
  const found = results.all().some(({ status }) => status !== null)
  const [named] = found ? [] : await workspace.findFiles(namedLikeReport, undefined, 1)
  await commands.executeCommand('setContext', contextKey, found || named !== undefined)
}

function itemOf(report: CheckedReport): TreeItem {
  const item = new TreeItem(report.uri)
  item.command = { command: 'vscode.open', title: '', arguments: [report.uri] }
  item.tooltip = workspace.asRelativePath(report.uri)
  if (!report.status) {
    item.description = report.problem ?? ''
    item.iconPath = new ThemeIcon('circle-slash')
    return item
  }
  const { errors, warnings } = report.status
  item.description = [balanceOf(report.status), errors + warnings > 0 ? String(errors + warnings) : '']
    .filter(Boolean)
    .join(' · ')
  item.iconPath = new ThemeIcon(errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'pass')
  return item
}
