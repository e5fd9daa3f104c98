// Stands in the server's bundle for the server library's part for notebooks, which reports are not.
exports.NotebookSyncFeature = (Base) => Base
