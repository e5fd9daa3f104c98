import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver'
import type { ClientFeatures } from './clientFeatures'
import { fixAllKind, recomputeCommand } from './protocol'
import { semanticTokensLegend } from './semanticTokens'

/** What this server offers a client. */
export function serverCapabilities(client: ClientFeatures): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    // No workspace diagnostics: a client would ask for them every two seconds, for ever.
    ...(client.pullsDiagnostics && {
      diagnosticProvider: { identifier: 'nianbao', interFileDependencies: false, workspaceDiagnostics: false },
    }),
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
    codeLensProvider: { resolveProvider: false },
    completionProvider: {},
    definitionProvider: true,
    documentFormattingProvider: true,
    documentHighlightProvider: true,
    documentRangeFormattingProvider: true,
    documentSymbolProvider: true,
    executeCommandProvider: { commands: [recomputeCommand] },
    foldingRangeProvider: true,
    hoverProvider: true,
    inlayHintProvider: true,
    referencesProvider: true,
    selectionRangeProvider: true,
    semanticTokensProvider: { legend: semanticTokensLegend, full: { delta: true }, range: true },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  }
}
