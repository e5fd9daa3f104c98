import { ConfigurationTarget, l10n, window, workspace } from 'vscode'
import { settingsSection } from '../../../server/src/lsp/protocol'
import { isEnabled } from '../settings'

/**
 * Turns the master switch, as it is for the document in front, where it stands: in the folder or the workspace if that
 * sets it, otherwise for the user. Says how it stands now: where no report is in front, nothing else does.
 */
export async function toggleChecks(): Promise<void> {
  const scope = window.activeTextEditor?.document
  const settings = workspace.getConfiguration(settingsSection, scope)
  const { workspaceFolderValue, workspaceValue } = settings.inspect('enable') ?? {}
  const target =
    workspaceFolderValue !== undefined
      ? ConfigurationTarget.WorkspaceFolder
      : workspaceValue !== undefined
        ? ConfigurationTarget.Workspace
        : ConfigurationTarget.Global
  await settings.update('enable', !isEnabled(scope), target)
  window.setStatusBarMessage(isEnabled(scope) ? l10n.t('Checks are on') : l10n.t('Checks are off'), 3000)
}
