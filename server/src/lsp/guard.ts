import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver'
import type { Host } from './host'
import { type Phase, untimely } from './phase'

/** Where the guard reports an exception; `connection.console` fits. */
export interface Log {
  readonly error: (message: string) => void
}

/**
 * Wraps request handlers. A wrapped handler refuses what comes before `initialize` or after `shutdown`, lets waiting
 * messages in (a cancellation may be among them), looks at the token, runs, and looks again, so that no answer goes out
 * that nobody wants any more. An exception becomes a line in the log and a harmless answer: one bad document must not
 * cost the user the other features.
 */
export function createGuard(host: Host, log: Log, phase: () => Phase) {
  return function guard<Params, Answer>(
    name: string,
    harmless: Answer,
    handler: (params: Params, token: CancellationToken) => Answer | Promise<Answer>,
  ) {
    return async (params: Params, token: CancellationToken): Promise<Answer | ResponseError<never>> => {
      const refusal = untimely(phase())
      if (refusal) return refusal
      await new Promise<void>((resolve) => host.soon(resolve))
      if (token.isCancellationRequested) return cancelled()
      try {
        const answer = await handler(params, token)
        return token.isCancellationRequested ? cancelled() : answer
      } catch (error) {
        log.error(`${name}: ${describe(error)}`)
        return harmless
      }
    }
  }
}

/** Wraps a handler: its name for the log, its harmless answer, and the handler itself. */
export type Guard = ReturnType<typeof createGuard>

/** An exception as text for the log. */
export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

function cancelled(): ResponseError<never> {
  return new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'cancelled')
}
