// Stands in the client's bundle for the language client's features that the server does not offer. The client makes one
// of each and asks it for nothing else than this.
class UnusedFeature {
  getState() {
    return { kind: 'static' }
  }
  fillClientCapabilities() {}
  initialize() {}
  clear() {}
}

module.exports = {
  CallHierarchyFeature: UnusedFeature,
  ColorProviderFeature: UnusedFeature,
  DeclarationFeature: UnusedFeature,
  DidCreateFilesFeature: UnusedFeature,
  DidDeleteFilesFeature: UnusedFeature,
  DidRenameFilesFeature: UnusedFeature,
  DocumentLinkFeature: UnusedFeature,
  ImplementationFeature: UnusedFeature,
  InlineCompletionItemFeature: UnusedFeature,
  InlineValueFeature: UnusedFeature,
  LinkedEditingFeature: UnusedFeature,
  RenameFeature: UnusedFeature,
  SignatureHelpFeature: UnusedFeature,
  TextDocumentContentFeature: UnusedFeature,
  TypeDefinitionFeature: UnusedFeature,
  TypeHierarchyFeature: UnusedFeature,
  WillCreateFilesFeature: UnusedFeature,
  WillDeleteFilesFeature: UnusedFeature,
  WillRenameFilesFeature: UnusedFeature,
}
