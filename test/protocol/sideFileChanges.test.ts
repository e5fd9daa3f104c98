import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { CodeAction, PublishDiagnosticsParams, TextEdit } from 'vscode-languageserver-protocol'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { fullCapabilities } from './support/capabilities'
import { type ClientOptions, startClient, type TestClient } from './support/client'
import { faulty, makeSideFolder } from './support/sideFolder'

let client: TestClient
let path: string
let folder: string
let uri: string
let sideFile: string
beforeEach(async () => {
  ;({ path, folder, uri, sideFile } = await makeSideFolder())
})
afterEach(async () => {
  client.kill()
  await rm(path, { recursive: true })
})

async function start(content: string | null, options: ClientOptions = {}): Promise<void> {
  if (content !== null) await writeFile(join(path, '.nianbao.json'), content)
  client = await startClient({ folders: [folder], ...options })
  await client.open(uri, faulty)
}

async function codes(): Promise<readonly unknown[]> {
  return (await client.diagnostics(uri)).map(({ code }) => code)
}

const unwatched = {
  ...fullCapabilities,
  workspace: { ...fullCapabilities.workspace, didChangeWatchedFiles: { dynamicRegistration: false } },
}

test.each([
  ['saved', () => client.save(uri)],
  ['closed and opened again', () => client.close(uri).then(() => client.open(uri, faulty))],
])('where nobody tells of changes, the file is read again when a report is %s', async (_, act) => {
  await start(null, { capabilities: unwatched })
  const before = await client.pull(uri)
  expect(before).toMatchObject({ items: [{}, {}] })
  await writeFile(join(path, '.nianbao.json'), '{ "rules": { "identity.row-total": "off" } }')
  await act()
  expect(await client.pull(uri, before.resultId)).toMatchObject({ kind: 'full', items: [{}] })
  await client.mail.first('workspace/diagnostic/refresh')
  await writeFile(join(path, '.nianbao.json'), '{}')
  await act()
  expect(await codes()).toHaveLength(2)
})

test('where nobody tells of changes, an action writes to the file as it is', async () => {
  await start('{}', { capabilities: unwatched })
  const [diagnostic] = await client.diagnostics(uri)
  const now = '{\n  "rules": { "identity.dispute-total": "off" }\n}\n'
  await writeFile(join(path, '.nianbao.json'), now)
  const params = { textDocument: { uri }, range: diagnostic.range, context: { diagnostics: [diagnostic] } }
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', params)
  const change = actions.find(({ title }) => title === '此处不再提示')?.edit?.documentChanges?.[0]
  const edits = change && 'edits' in change ? change.edits : []
  const written = TextDocument.applyEdits(TextDocument.create(sideFile, 'jsonc', 0, now), edits as TextEdit[])
  expect(JSON.parse(written)).toMatchObject({ rules: { 'identity.dispute-total': 'off' }, silence: [{}] })
})

test('a file that says what it said is no reason to ask for everything again', async () => {
  await start('{}', { capabilities: unwatched })
  const before = await client.pull(uri)
  await client.save(uri)
  expect(await client.pull(uri, before.resultId)).toEqual({ kind: 'unchanged', resultId: before.resultId })
  expect(client.mail.all('workspace/diagnostic/refresh')).toEqual([])
})

test('a client that is told of findings is told again when the file is another one after saving', async () => {
  const capabilities = { ...unwatched, textDocument: { ...unwatched.textDocument, diagnostic: undefined } }
  await start(null, { capabilities })
  const published = (count: number) => (params: PublishDiagnosticsParams) =>
    params.uri === uri && params.diagnostics.length === count
  await client.mail.first('textDocument/publishDiagnostics', published(2))
  await writeFile(join(path, '.nianbao.json'), '{ "rules": { "identity.row-total": "off" } }')
  await client.save(uri)
  await client.mail.first('textDocument/publishDiagnostics', published(1))
})

test('a file that could not be read is tried again', async () => {
  const place = 'vscode-vfs://host/reports'
  let isBroken = true
  client = await startClient({
    folders: [place],
    initializationOptions: { readsFiles: true },
    readFile() {
      if (isBroken) throw new Error('too many open files')
      return '{ "rules": { "identity.row-total": "off" } }'
    },
  })
  await client.open(`${place}/one.nianbao`, faulty)
  expect(await client.diagnostics(`${place}/one.nianbao`)).toHaveLength(2)
  isBroken = false
  expect(await client.diagnostics(`${place}/one.nianbao`)).toHaveLength(1)
})

test('a file that the disk does not have is not asked of the client', async () => {
  const asked: string[] = []
  const readFile = (wanted: string) => {
    asked.push(wanted)
    return null
  }
  await start(null, { initializationOptions: { readsFiles: true }, readFile })
  expect(await codes()).toHaveLength(2)
  expect(asked).toEqual([])
})

/** The next marks of the side file that are, or are not, there. */
function marks(areThere: boolean): Promise<PublishDiagnosticsParams> {
  return client.mail.first<PublishDiagnosticsParams>(
    'textDocument/publishDiagnostics',
    (params) => params.uri === sideFile && params.diagnostics.length > 0 === areThere,
  )
}

test('the marks go when the file is mended, also when no report is open', async () => {
  await start('{ "silence": [')
  await codes()
  await marks(true)
  await client.close(uri)
  client.mail.clear()
  await writeFile(join(path, '.nianbao.json'), '{}')
  await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: sideFile, type: 2 }] })
  await marks(false)
})

test('a file that is opened by itself is marked, and no longer once it is mended there', async () => {
  client = await startClient({ folders: [folder] })
  await client.open(sideFile, '{ "silence": [')
  await marks(true)
  client.mail.clear()
  await client.replace(sideFile, '{ "silence": [', '{}')
  await marks(false)
})

test('a file that is mended in the editor and closed without saving is marked as it is on the disk', async () => {
  await start('{ "silence": [')
  await codes()
  await client.close(uri)
  client.mail.clear()
  await client.open(sideFile, '{}')
  await marks(false)
  await client.close(sideFile)
  await marks(true)
})

test('the marks of a file go with it', async () => {
  await start('{ "silence": [')
  await codes()
  await marks(true)
  client.mail.clear()
  await rm(join(path, '.nianbao.json'))
  await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: sideFile, type: 3 }] })
  await marks(false)
})

test('an entry is not called superfluous on account of a report that is closed', async () => {
  await start('{ "silence": [{ "file": "年报 2024.nianbao", "code": "table.label" }] }')
  await codes()
  await marks(true)
  client.mail.clear()
  await client.close(uri)
  await marks(false)
})

test('an entry whose file is deleted later is marked at the next reading', async () => {
  const other = join(path, '另一份.nianbao')
  await writeFile(other, faulty)
  await start('{ "silence": [{ "file": "另一份.nianbao", "code": "identity.row-total" }] }')
  await codes()
  await rm(other)
  client.mail.clear()
  await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: sideFile, type: 2 }] })
  await marks(true)
})
