import { afterEach, expect, test } from 'vitest'
import { startClient, type TestClient } from './support/client'
import { position, reportText } from './support/reports'

let client: TestClient
afterEach(() => client.kill())

const uri = 'file:///reports/one.nianbao'

test('the server names itself and what it offers', async () => {
  client = await startClient()
  const { serverInfo, capabilities } = client.answerToInitialize
  expect(serverInfo?.name).toBe('nianbao')
  expect(capabilities.textDocumentSync).toMatchObject({ openClose: true, change: 2 })
  expect(capabilities.diagnosticProvider).toEqual({
    identifier: 'nianbao',
    interFileDependencies: true,
    workspaceDiagnostics: false,
  })
  expect(capabilities.executeCommandProvider?.commands).toEqual(['nianbao.recompute'])
  expect(capabilities.codeActionProvider).toEqual({ codeActionKinds: ['quickfix', 'source.fixAll.nianbao'] })
})

test('after shutdown and exit the process ends with 0', async () => {
  client = await startClient()
  await client.open(uri, reportText())
  await client.pull(uri)
  expect(await client.stop()).toBe(0)
})

test('exit without shutdown ends with 1', async () => {
  client = await startClient()
  expect(await client.exitWithoutShutdown()).toBe(1)
})

/** Every request about a document with the answer that says nothing. */
const harmless: readonly (readonly [method: string, answer: unknown, more?: object])[] = [
  ['textDocument/diagnostic', { kind: 'full', items: [] }],
  ['textDocument/documentSymbol', []],
  ['textDocument/foldingRange', []],
  ['textDocument/selectionRange', [], { positions: [position(0, 0)] }],
  ['textDocument/hover', null, { position: position(0, 0) }],
  ['textDocument/documentHighlight', [], { position: position(0, 0) }],
  ['textDocument/definition', [], { position: position(0, 0) }],
  ['textDocument/references', [], { position: position(0, 0), context: { includeDeclaration: true } }],
  ['textDocument/codeLens', []],
  [
    'textDocument/codeAction',
    [],
    { range: { start: position(0, 0), end: position(0, 0) }, context: { diagnostics: [] } },
  ],
  ['textDocument/completion', [], { position: position(0, 0) }],
  ['textDocument/formatting', [], { options: { tabSize: 2, insertSpaces: true } }],
  ['textDocument/inlayHint', [], { range: { start: position(0, 0), end: position(9, 0) } }],
  ['textDocument/semanticTokens/full', { data: [] }],
]

test.each([
  ['a document that is not open', 'file:///nowhere.nianbao'],
  ['an old version from the version control', 'git:/reports/one.nianbao'],
])('every request about %s is answered harmlessly', async (_, about) => {
  client = await startClient()
  await client.open('git:/reports/one.nianbao', reportText({ 'requests.granted.total': 14 }))
  for (const [method, answer, more] of harmless) {
    expect(await client.request(method, { textDocument: { uri: about }, ...more }), method).toEqual(answer)
  }
  expect(client.mail.all('window/logMessage')).toEqual([])
})

test('a handler that throws answers harmlessly and leaves a line in the log', async () => {
  client = await startClient()
  await client.open(uri, reportText())
  // No client sends a hover without a position: whatever goes wrong inside, the answer is empty.
  expect(await client.request('textDocument/hover', { textDocument: { uri } })).toBeNull()
  const { message } = await client.mail.first<{ message: string }>('window/logMessage')
  expect(message).toMatch(/^hover: /)
  expect(await client.diagnostics(uri)).toEqual([])
})

test('a client that refuses what it said it could keeps everything else', async () => {
  client = await startClient({ refuses: ['client/registerCapability', 'workspace/diagnostic/refresh'] })
  await client.open(uri, reportText({ 'requests.granted.total': 15 }))
  await client.setSettings({})
  await client.mail.first<{ message: string }>('window/logMessage', ({ message }) => /refused/.test(message))
  expect((await client.diagnostics(uri)).map(({ code }) => code)).toEqual(['identity.row-total'])
  expect(await client.stop()).toBe(0)
})

test('a command that does not exist changes nothing', async () => {
  client = await startClient()
  await client.open(uri, reportText())
  expect(await client.request('workspace/executeCommand', { command: 'nianbao.nonsense', arguments: [uri] })).toBeNull()
  expect(client.mail.all('workspace/applyEdit')).toEqual([])
})

test.each([
  ['nothing', ''],
  ['tabs alone', '\t\t\t\n\t\t'],
  ['half a table', reportText().slice(0, 900)],
  ['two reports', reportText() + reportText()],
  ['mixed line ends', reportText().replaceAll('行\n', '行\r\n').replaceAll('。\n', '。\r')],
  ['a line of a megabyte', '勾稽'.repeat(500_000)],
])('%s is read without fault', async (_, text) => {
  client = await startClient()
  await client.open(uri, text)
  const findings = await client.diagnostics(uri)
  expect(findings.length).toBeLessThanOrEqual(12)
  for (const [method, , more] of harmless) {
    await client.request(method, { textDocument: { uri }, ...more })
  }
  expect(client.mail.all('window/logMessage')).toEqual([])
  expect(await client.stop()).toBe(0)
})
