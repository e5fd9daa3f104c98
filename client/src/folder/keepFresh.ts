import { Disposable, type Uri, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { checkUri } from './checkUri'
import { isInForeignFolder, reportFiles } from './findReports'
import type { Results } from './results'

/**
 * Checks a file again whenever it changes on the disk, once its folder has been checked. Listens, never polls.
 * @param folders those that have been checked
 */
export function keepFresh(folders: () => readonly Uri[], client: BaseLanguageClient, results: Results): Disposable {
  const watcher = workspace.createFileSystemWatcher(reportFiles)
  /** The last change of each file: an answer that was asked for before it is out of date. */
  const changes = new Map<string, number>()
  const isWatched = (uri: Uri): boolean =>
    !isInForeignFolder(uri) &&
    folders().some(
      (folder) => uri.scheme === folder.scheme && uri.path.startsWith(`${folder.path.replace(/\/$/, '')}/`),
    )
  const change = (uri: Uri): (() => boolean) => {
    const key = uri.toString()
    const number = (changes.get(key) ?? 0) + 1
    changes.set(key, number)
    return () => changes.get(key) === number
  }
  const check = async (uri: Uri): Promise<void> => {
    if (!isWatched(uri)) return
    const isLast = change(uri)
    const report = await checkUri(uri, client)
    if (isLast()) results.set(report)
  }
  return Disposable.from(
    watcher,
    watcher.onDidCreate(check),
    watcher.onDidChange(check),
    watcher.onDidDelete((uri) => {
      change(uri)
      results.remove(uri)
    }),
  )
}
