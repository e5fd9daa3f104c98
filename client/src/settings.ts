import { type ConfigurationScope, workspace } from 'vscode'

/** The section of all settings, and the prefix of their names. */
export const section = 'nianbao'

/** The master switch: nothing is checked while it is off. */
export function isEnabled(scope?: ConfigurationScope): boolean {
  return workspace.getConfiguration(section, scope).get<boolean>('enable', true)
}

/** Findings wait for the file to be saved. */
export function checksOnSaveOnly(scope?: ConfigurationScope): boolean {
  return workspace.getConfiguration(section, scope).get<string>('run', 'onType') === 'onSave'
}

/** The layout in which new tables are written. Anything but `pipes` is the default. */
export function tableLayout(scope?: ConfigurationScope): 'tabs' | 'pipes' {
  return workspace.getConfiguration(section, scope).get<string>('format.layout') === 'pipes' ? 'pipes' : 'tabs'
}
