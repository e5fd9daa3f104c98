// Stands in both bundles for the protocol's parts about what neither side offers. The library hands their names on, and
// looks them up only when somebody asks for one; the client asks for this one whatever it offers.
exports.NotebookDocumentSyncRegistrationType = { method: 'notebookDocument/sync' }
