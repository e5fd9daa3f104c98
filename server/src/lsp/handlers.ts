import type { CancellationToken, ResponseError } from 'vscode-languageserver'
import type { Documents, Snapshot } from './documents'
import type { Guard } from './guard'
import type { View, ViewOf } from './views'

/** Parameters that name a document, as almost all have them. */
interface AboutDocument {
  readonly textDocument: { readonly uri: string }
}

type Handler<Params, Answer> = (params: Params, token: CancellationToken) => Promise<Answer | ResponseError<never>>

/** Makes guarded request handlers; a document that is not open (any more) gets the harmless answer. */
export interface Handlers {
  /** For features that look at the text alone. */
  readonly onText: <Params extends AboutDocument, Answer>(
    name: string,
    harmless: Answer,
    answer: (snapshot: Snapshot, params: Params) => Answer,
  ) => Handler<Params, Answer>
  /** For features that also depend on the settings and on `.nianbao.json`. */
  readonly onView: <Params extends AboutDocument, Answer>(
    name: string,
    harmless: Answer,
    answer: (view: View, params: Params) => Answer,
  ) => Handler<Params, Answer>
}

/** Puts the guard, the documents and the views behind the two ways of answering. */
export function createHandlers(guard: Guard, documents: Documents, viewOf: ViewOf): Handlers {
  return {
    onText: (name, harmless, answer) =>
      guard(name, harmless, (params) => {
        const snapshot = documents.get(params.textDocument.uri)
        return snapshot ? answer(snapshot, params) : harmless
      }),
    onView: (name, harmless, answer) =>
      guard(name, harmless, async (params) => {
        const view = await viewOf(params.textDocument.uri)
        return view ? answer(view, params) : harmless
      }),
  }
}
