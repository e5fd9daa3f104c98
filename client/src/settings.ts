import { type ConfigurationScope, workspace } from 'vscode'
import { settingsSection } from '../../server/src/lsp/protocol'

/** The master switch: nothing is checked while it is off. */
export function isEnabled(scope?: ConfigurationScope): boolean {
  return workspace.getConfiguration(settingsSection, scope).get<boolean>('enable', true)
}

/** Findings wait for the file to be saved. */
export function checksOnSaveOnly(scope?: ConfigurationScope): boolean {
  return workspace.getConfiguration(settingsSection, scope).get<string>('run', 'onType') === 'onSave'
}

/** The layout in which new tables are written. Anything but `pipes` is the default. */
export function tableLayout(scope?: ConfigurationScope): 'tabs' | 'pipes' {
  return workspace.getConfiguration(settingsSection, scope).get<string>('format.layout') === 'pipes' ? 'pipes' : 'tabs'
}
