/**
 * Settings that keep a fresh VS Code calm: no telemetry, no updates, no welcome page, nothing that pops up by itself
 * and covers what a person, or a test, is looking at.
 */
export const calmSettings = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.settings.enableNaturalLanguageSearch': false,
  'security.workspace.trust.enabled': false,
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  // The web's default saves by itself; the desktop's does not, and the tests count on that.
  'files.autoSave': 'off',
  'files.hotExit': 'off',
}
