import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { fullCapabilities } from './support/capabilities'
import { createMailbox } from './support/mailbox'
import { reportText } from './support/reports'

interface Message {
  readonly id?: number
  readonly method?: string
  readonly result?: unknown
  readonly params?: unknown
}

type Listener = (event: { readonly data: unknown }) => void

/** The built server in a world like that of a web worker: no `require`, no `process`, no files. */
async function startWorker() {
  const answers = createMailbox()
  const listener = await new Promise<Listener>((resolve) => {
    const world: Record<string, unknown> = {
      importScripts: () => undefined,
      // The host is chosen with a promise, so the worker listens a moment after it has been started.
      set onmessage(added: Listener) {
        resolve(added)
      },
      addEventListener: () => undefined,
      postMessage: (message: Message) =>
        answers.put({ method: message.method ?? `answer ${message.id}`, params: message }),
      setTimeout,
      clearTimeout,
      performance,
      TextDecoder,
      TextEncoder,
      URL,
      console,
    }
    world.self = world
    runInNewContext(readFileSync('dist/server.js', 'utf8'), world)
  })
  const post = (message: object): void => listener({ data: { jsonrpc: '2.0', ...message } })
  let id = 0
  return {
    answers,
    post,
    async request(method: string, params: object): Promise<unknown> {
      id += 1
      post({ id, method, params })
      return (await answers.first<Message>(`answer ${id}`)).result
    },
  }
}

test('the same bundle serves in a web worker, and has its files read by the client', async () => {
  const { request, post, answers } = await startWorker()
  const folder = 'vscode-vfs://host/reports'
  const uri = `${folder}/one.nianbao`
  await request('initialize', {
    processId: null,
    rootUri: null,
    capabilities: { ...fullCapabilities, workspace: { ...fullCapabilities.workspace, configuration: false } },
    initializationOptions: { readsFiles: true },
    workspaceFolders: [{ uri: folder, name: 'reports' }],
  })
  post({ method: 'initialized', params: {} })
  const text = reportText({ 'requests.granted.total': 15, 'disputes.review.total': 9 })
  post({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'nianbao', version: 1, text } } })
  const pull = request('textDocument/diagnostic', { textDocument: { uri } })
  const asked = await answers.first<Message>('nianbao/readFile')
  expect(asked.params).toEqual({ uri: `${folder}/.nianbao.json` })
  post({ id: asked.id, result: '{ "rules": { "identity.row-total": "off" } }' })
  expect(await pull).toMatchObject({ kind: 'full', items: [{ code: 'identity.dispute-total' }] })
})
