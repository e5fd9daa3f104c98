import type { ClientCapabilities } from 'vscode-languageserver'
import type { InitializationOptions } from './protocol'

/** What the client can do, as far as our answers depend on it. */
export interface ClientFeatures {
  readonly pullsDiagnostics: boolean
  readonly relatedInformation: boolean
  readonly diagnosticTags: boolean
  readonly codeDescriptions: boolean
  readonly versionedEdits: boolean
  readonly createsFiles: boolean
  readonly snippetEdits: boolean
  readonly codeActionLiterals: boolean
  readonly preferredCodeActions: boolean
  readonly nestedSymbols: boolean
  readonly foldingLimit: number
  readonly markdownHover: boolean
  /** Formatting can be offered for one language alone. */
  readonly registersFormatting: boolean
  readonly configuration: boolean
  readonly configurationNotice: boolean
  readonly watchesFiles: boolean
  /** It watches files outside its folders, too. */
  readonly watchesOutside: boolean
  readonly workspaceFolders: boolean
  readonly readsFiles: boolean
  readonly savesSideFile: boolean
  readonly showsPreview: boolean
  readonly refreshes: {
    readonly diagnostics: boolean
    readonly codeLens: boolean
    readonly inlayHints: boolean
    readonly semanticTokens: boolean
  }
}

/** Reads what a client says of itself. What it does not mention it cannot do. */
export function clientFeatures(
  { textDocument, workspace }: ClientCapabilities,
  options: InitializationOptions,
): ClientFeatures {
  // Since 3.18 a client that pulls says what it can show under `diagnostic`; older ones only under `publishDiagnostics`.
  const diagnostics = { ...textDocument?.publishDiagnostics, ...textDocument?.diagnostic }
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    relatedInformation: diagnostics.relatedInformation ?? false,
    diagnosticTags: diagnostics.tagSupport !== undefined,
    codeDescriptions: diagnostics.codeDescriptionSupport ?? false,
    versionedEdits: workspace?.workspaceEdit?.documentChanges ?? false,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') ?? false,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport ?? false,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    preferredCodeActions: textDocument?.codeAction?.isPreferredSupport ?? false,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    foldingLimit: textDocument?.foldingRange?.rangeLimit ?? Number.POSITIVE_INFINITY,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    registersFormatting:
      (textDocument?.formatting?.dynamicRegistration && textDocument.rangeFormatting?.dynamicRegistration) ?? false,
    configuration: workspace?.configuration ?? false,
    configurationNotice: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    watchesOutside:
      (workspace?.didChangeWatchedFiles?.dynamicRegistration &&
        workspace.didChangeWatchedFiles.relativePatternSupport) ??
      false,
    workspaceFolders: workspace?.workspaceFolders ?? false,
    readsFiles: options.readsFiles ?? false,
    savesSideFile: options.savesSideFile ?? false,
    showsPreview: options.showsPreview ?? false,
    refreshes: {
      diagnostics: workspace?.diagnostics?.refreshSupport ?? false,
      codeLens: workspace?.codeLens?.refreshSupport ?? false,
      inlayHints: workspace?.inlayHint?.refreshSupport ?? false,
      semanticTokens: workspace?.semanticTokens?.refreshSupport ?? false,
    },
  }
}
