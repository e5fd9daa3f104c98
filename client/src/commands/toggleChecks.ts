import { ConfigurationTarget, l10n, window, workspace } from 'vscode'
import { settingsSection } from '../../../server/src/lsp/protocol'
import { isEnabled } from '../settings'

/**
 * Turns the master switch where it stands: in the workspace if the workspace sets it, otherwise for the user. Says how
 * it stands now: where no report is in front, nothing else does.
 */
export async function toggleChecks(): Promise<void> {
  const settings = workspace.getConfiguration(settingsSection)
  const inWorkspace = settings.inspect('enable')?.workspaceValue !== undefined
  await settings.update(
    'enable',
    !isEnabled(),
    inWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global,
  )
  window.setStatusBarMessage(isEnabled() ? l10n.t('Checks are on') : l10n.t('Checks are off'), 3000)
}
