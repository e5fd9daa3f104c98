import { Disposable, type Uri, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { checkUri } from './checkUri'
import { reportFiles } from './findReports'
import type { Results } from './results'

/**
 * Checks a file again whenever it changes on the disk, once its folder has been checked. Listens, never polls.
 * @param folders those that have been checked
 */
export function keepFresh(folders: () => readonly Uri[], client: BaseLanguageClient, results: Results): Disposable {
  const watcher = workspace.createFileSystemWatcher(reportFiles)
  const isWatched = (uri: Uri): boolean =>
    folders().some(
      (folder) => uri.scheme === folder.scheme && uri.path.startsWith(`${folder.path.replace(/\/$/, '')}/`),
    )
  const check = async (uri: Uri): Promise<void> => {
    if (isWatched(uri)) results.set(await checkUri(uri, client))
  }
  return Disposable.from(
    watcher,
    watcher.onDidCreate(check),
    watcher.onDidChange(check),
    watcher.onDidDelete((uri) => results.remove(uri)),
  )
}
