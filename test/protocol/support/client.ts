import type { CancellationToken } from 'vscode-jsonrpc/node'
import type {
  ApplyWorkspaceEditParams,
  ClientCapabilities,
  ConfigurationParams,
  Diagnostic,
  FullDocumentDiagnosticReport,
  InitializeResult,
  Range,
  TextEdit,
  UnchangedDocumentDiagnosticReport,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { fullCapabilities } from './capabilities'
import { createMailbox, type Mailbox } from './mailbox'
import { startServerProcess } from './server'

/** How a test's client presents itself. */
export interface ClientOptions {
  readonly capabilities?: ClientCapabilities
  /** The section `nianbao` of the settings, or a function from the uri to it, or to a promise of it. */
  readonly settings?: unknown
  /** Uris of the folders that are open. */
  readonly folders?: readonly string[]
  readonly initializationOptions?: unknown
  /** Answers `nianbao/readFile`. */
  readonly readFile?: (uri: string) => string | null | Promise<string | null>
  /** Requests of the server that the client answers with an error. */
  readonly refuses?: readonly string[]
}

/** An answer to `textDocument/diagnostic`. */
export type PullAnswer = FullDocumentDiagnosticReport | UnchangedDocumentDiagnosticReport

/** An editor without a window: speaks the protocol with the built server over standard input and output. */
export interface TestClient {
  readonly answerToInitialize: InitializeResult
  /** What the server said by itself. */
  readonly mail: Mailbox
  readonly request: <Answer>(method: string, params: unknown, token?: CancellationToken) => Promise<Answer>
  readonly notify: (method: string, params: unknown) => Promise<void>
  readonly open: (uri: string, text: string) => Promise<void>
  /** Replaces the one place where `old` stands by `text`, as a user would type it. */
  readonly replace: (uri: string, old: string, text: string) => Promise<void>
  readonly save: (uri: string) => Promise<void>
  readonly close: (uri: string) => Promise<void>
  readonly textOf: (uri: string) => string
  /** The range of the one place where `words` stand. */
  readonly rangeOf: (uri: string, words: string) => Range
  readonly pull: (uri: string, previousResultId?: string) => Promise<PullAnswer>
  readonly diagnostics: (uri: string) => Promise<readonly Diagnostic[]>
  /** Applies an edit as an editor does; throws when it was made for another version. */
  readonly apply: (edit: WorkspaceEdit) => Promise<void>
  readonly setSettings: (settings: unknown) => Promise<void>
  /** `shutdown` and `exit`; the code that the server ends with. */
  readonly stop: () => Promise<number | null>
  readonly exitWithoutShutdown: () => Promise<number | null>
  readonly kill: () => void
}

/** Starts the built server and shakes hands with it. */
export async function startClient(options: ClientOptions = {}): Promise<TestClient> {
  const { connection, exit, kill } = startServerProcess()
  const mail = createMailbox()
  const documents = new Map<string, TextDocument>()
  let settings: unknown = options.settings ?? {}

  const request = <Answer>(method: string, params: unknown, token?: CancellationToken): Promise<Answer> =>
    token ? connection.sendRequest(method, params, token) : connection.sendRequest(method, params)
  const notify = (method: string, params: unknown): Promise<void> => connection.sendNotification(method, params)

  connection.onNotification((method, params) => mail.put({ method, params: params as unknown }))
  connection.onRequest((method, params) => {
    mail.put({ method, params: params as unknown })
    if (options.refuses?.includes(method)) throw new Error(`${method} is refused`)
    return null
  })
  connection.onRequest('workspace/configuration', ({ items }: ConfigurationParams) =>
    Promise.all(items.map(({ scopeUri }) => (typeof settings === 'function' ? settings(scopeUri) : settings))),
  )
  connection.onRequest('workspace/applyEdit', async (params: ApplyWorkspaceEditParams) => {
    mail.put({ method: 'workspace/applyEdit', params })
    try {
      await apply(params.edit)
      return { applied: true }
    } catch (error) {
      return { applied: false, failureReason: String(error) }
    }
  })
  connection.onRequest('nianbao/readFile', ({ uri }: { uri: string }) => options.readFile?.(uri) ?? null)
  connection.listen()

  function documentOf(uri: string): TextDocument {
    const document = documents.get(uri)
    if (!document) throw new Error(`${uri} is not open`)
    return document
  }

  async function change(uri: string, edits: readonly TextEdit[]): Promise<void> {
    const document = documentOf(uri)
    // The last one first, so that each range still fits when it is the server's turn.
    const contentChanges = [...edits]
      .sort((a, b) => document.offsetAt(b.range.start) - document.offsetAt(a.range.start))
      .map(({ range, newText }) => ({ range, text: newText }))
    const version = document.version + 1
    documents.set(uri, TextDocument.create(uri, 'nianbao', version, TextDocument.applyEdits(document, [...edits])))
    await notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges })
  }

  async function apply(edit: WorkspaceEdit): Promise<void> {
    for (const [uri, edits] of Object.entries(edit.changes ?? {})) await change(uri, edits)
    for (const item of edit.documentChanges ?? []) {
      if (!('textDocument' in item)) continue
      const { uri, version } = item.textDocument
      if (version !== documentOf(uri).version) throw new Error(`an edit for version ${version} of ${uri}`)
      await change(
        uri,
        item.edits.filter((textEdit): textEdit is TextEdit => 'newText' in textEdit),
      )
    }
  }

  function rangeOf(uri: string, words: string): Range {
    const document = documentOf(uri)
    const text = document.getText()
    const start = text.indexOf(words)
    if (start < 0 || text.includes(words, start + 1)) throw new Error(`“${words}” stands not once in ${uri}`)
    return { start: document.positionAt(start), end: document.positionAt(start + words.length) }
  }

  const pull = (uri: string, previousResultId?: string): Promise<PullAnswer> =>
    request('textDocument/diagnostic', { textDocument: { uri }, previousResultId })

  const answerToInitialize = await request<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: options.capabilities ?? fullCapabilities,
    initializationOptions: options.initializationOptions,
    workspaceFolders: options.folders?.map((uri) => ({ uri, name: uri })) ?? null,
  })
  await notify('initialized', {})

  return {
    answerToInitialize,
    mail,
    request,
    notify,
    open(uri, text) {
      documents.set(uri, TextDocument.create(uri, 'nianbao', 1, text))
      return notify('textDocument/didOpen', { textDocument: { uri, languageId: 'nianbao', version: 1, text } })
    },
    replace: (uri, old, text) => change(uri, [{ range: rangeOf(uri, old), newText: text }]),
    save: (uri) => notify('textDocument/didSave', { textDocument: { uri } }),
    close(uri) {
      documents.delete(uri)
      return notify('textDocument/didClose', { textDocument: { uri } })
    },
    textOf: (uri) => documentOf(uri).getText(),
    rangeOf,
    pull,
    async diagnostics(uri) {
      const answer = await pull(uri)
      if (answer.kind !== 'full') throw new Error('nothing but a full answer fits a pull without a previous one')
      return answer.items
    },
    apply,
    setSettings(changed) {
      settings = changed
      return notify('workspace/didChangeConfiguration', { settings: { nianbao: changed } })
    },
    async stop() {
      await request('shutdown', undefined)
      await notify('exit', undefined)
      return exit
    },
    async exitWithoutShutdown() {
      await notify('exit', undefined)
      return exit
    },
    kill,
  }
}
