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
      diagnosticProvider: { identifier: 'nianbao', interFileDependencies: true, workspaceDiagnostics: false },
    }),
    // The client also shows us `.nianbao.json`; a second formatter there would make the editor ask which one to use.
    ...(!client.registersFormatting && { documentFormattingProvider: true, documentRangeFormattingProvider: true }),
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
    codeLensProvider: { resolveProvider: false },
    completionProvider: {},
    definitionProvider: true,
    documentHighlightProvider: true,
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
