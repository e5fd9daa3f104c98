import {
  type CancellationTokenSource,
  l10n,
  type Progress,
  ProgressLocation,
  type Uri,
  window,
  workspace,
} from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { checkUri } from './checkUri'
import { findReports } from './findReports'
import { inLanes } from './inLanes'
import type { Results } from './results'
import { showSummary } from './summary'

/**
 * Checks every report under the folders, with progress and a way to stop, and shows the summary of what was checked.
 * @param run cancelled by the user, or by the next check: what this one still finds is of no use then
 */
export async function checkFolders(
  folders: readonly Uri[],
  client: BaseLanguageClient,
  results: Results,
  run: CancellationTokenSource,
): Promise<void> {
  const title = l10n.t('Checking annual reports')
  const options = { location: ProgressLocation.Notification, title, cancellable: true }
  let isStopped = false
  await window.withProgress(options, async (progress, stopped) => {
    stopped.onCancellationRequested(() => {
      isStopped = true
      run.cancel()
    })
    const files = await findReports(folders)
    if (run.token.isCancellationRequested) return
    results.clear()
    await inLanes(files, run.token, async (uri) => {
      const report = await checkUri(uri, client)
      if (run.token.isCancellationRequested) return
      results.set(report)
      advance(progress, uri, files.length)
    })
  })
  if (run.token.isCancellationRequested && !isStopped) return
  if (results.all().length === 0) {
    window.showInformationMessage(l10n.t('No annual reports found in this folder.'))
    return
  }
  await showSummary()
}

/** The folders a command means: the one it was called on, or all of the workspace. */
export function foldersMeant(chosen: Uri | undefined): readonly Uri[] {
  return chosen ? [chosen] : (workspace.workspaceFolders ?? []).map(({ uri }) => uri)
}

function advance(progress: Progress<{ message?: string; increment?: number }>, uri: Uri, count: number): void {
  progress.report({ message: workspace.asRelativePath(uri), increment: 100 / count })
}
