import { type Disposable, TabInputText, TabInputTextDiff, type Uri, window } from 'vscode'

/**
 * Watches whether a text has a tab. VS Code keeps a text for minutes after its last tab was closed when an extension
 * has opened it, so that the end of the text is no sign of the user's having closed it.
 * @param changed called when the last tab was closed (`false`) and when there is one again (`true`)
 */
export function watchTabs(uri: Uri, changed: (open: boolean) => void): Disposable {
  let open = hasTab(uri)
  return window.tabGroups.onDidChangeTabs(() => {
    const now = hasTab(uri)
    if (now === open) return
    open = now
    changed(now)
  })
}

function hasTab(uri: Uri): boolean {
  const wanted = uri.toString()
  return window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => {
      if (input instanceof TabInputText) return input.uri.toString() === wanted
      return input instanceof TabInputTextDiff && input.modified.toString() === wanted
    }),
  )
}
