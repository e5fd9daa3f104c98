// Stands in both bundles for cancelling requests through memory that client and server share, which takes a worker
// in the same process and a setting of both sides. Nobody asks for these names; the library hands them on.
exports.SharedArraySenderStrategy = undefined
exports.SharedArrayReceiverStrategy = undefined
