// Stands in the client's bundle for the language client's part that keeps notebooks in step with the server. Reports are
// no notebooks. The client asks the feature whether a text is its own, and pulling diagnostics listens to its events.
const never = () => ({ dispose() {} })

exports.NotebookDocumentSyncFeature = class {
  static CellScheme = 'vscode-notebook-cell'
  registrationType = { method: 'notebookDocument/sync' }
  onOpenNotificationSent = never
  onChangeNotificationSent = never
  onCloseNotificationSent = never
  onSaveNotificationSent = never
  getState() {
    return { kind: 'document', id: this.registrationType.method, registrations: false, matches: false }
  }
  handles() {
    return false
  }
  fillClientCapabilities() {}
  preInitialize() {}
  initialize() {}
  register() {}
  unregister() {}
  clear() {}
}
