import { ErrorCodes, ResponseError } from 'vscode-languageserver'

/** Where the server stands: `new` until `initialize`, `ended` from `shutdown` on. */
export type Phase = 'new' | 'running' | 'ended'

/** The error that a request is answered with out of its time; `undefined` while the server is running. */
export function untimely(phase: Phase): ResponseError<never> | undefined {
  if (phase === 'new') return new ResponseError<never>(ErrorCodes.ServerNotInitialized, 'not initialized yet')
  return phase === 'ended' ? new ResponseError<never>(ErrorCodes.InvalidRequest, 'shut down already') : undefined
}
