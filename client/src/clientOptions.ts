import { type LogOutputChannel, workspace } from 'vscode'
import { type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient'
import { configurationFileName } from '../../server/src/check/configuration'
import { type InitializationOptions, languageId } from '../../server/src/lsp/protocol'
import { restartAfterCrash } from './restartAfterCrash'
import { checksOnSaveOnly } from './settings'

/**
 * How the client talks to the server, whatever host it runs in.
 * @param log a log channel: the client refuses to start with a plain one
 */
export function clientOptions(log: LogOutputChannel): LanguageClientOptions {
  return {
    // The side file, too: what stands in its editor counts before it is saved.
    documentSelector: [{ language: languageId }, { pattern: `**/${configurationFileName}` }],
    outputChannel: log,
    traceOutputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: (): InitializationOptions => ({
      trusted: workspace.isTrusted,
      readsFiles: true,
      savesSideFile: true,
      showsPreview: true,
    }),
    errorHandler: restartAfterCrash(),
    // Stated in full: one missing member and the client stops pulling on change.
    diagnosticPullOptions: {
      onChange: true,
      onSave: true,
      onFocus: true,
      onTabs: false,
      filter: (document, mode) => mode !== 'onSave' && document.isDirty && checksOnSaveOnly(document),
      match: () => false,
    },
  }
}
