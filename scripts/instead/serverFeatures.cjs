// Stands in the server's bundle for the server library's features that this server does not offer: each adds methods to
// a class, which stays as it is.
const unused = (Base) => Base

module.exports = {
  CallHierarchyFeature: unused,
  FileOperationsFeature: unused,
  InlineCompletionFeature: unused,
  InlineValueFeature: unused,
  LinkedEditingRangeFeature: unused,
  MonikerFeature: unused,
  NotebookSyncFeature: unused,
  TextDocumentContentFeature: unused,
  TypeHierarchyFeature: unused,
}
