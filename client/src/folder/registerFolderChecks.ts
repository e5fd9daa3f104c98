import { CancellationTokenSource, commands, Disposable, type Uri } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { checkFolders, foldersMeant } from './checkFolder'
import { keepFresh } from './keepFresh'
import { showReportsView } from './reportsView'
import { createResults } from './results'
import { serveSummary } from './summary'
import { provideTasks } from './taskProvider'

/** Everything about whole folders: the command, its results, their summary and view, and what keeps them fresh. */
export function registerFolderChecks(client: BaseLanguageClient): Disposable {
  const results = createResults()
  let checked: readonly Uri[] = []
  let run = new CancellationTokenSource()
  return Disposable.from(
    results,
    serveSummary(results),
    showReportsView(results, client),
    provideTasks(client),
    keepFresh(() => checked, client, results),
    commands.registerCommand('nianbao.checkFolder', async (chosen?: Uri) => {
      checked = foldersMeant(chosen)
      run.cancel()
      run = new CancellationTokenSource()
      await checkFolders(checked, client, results, run)
    }),
  )
}
