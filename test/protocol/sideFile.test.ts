import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type {
  CodeAction,
  CreateFile,
  Diagnostic,
  PublishDiagnosticsParams,
  RegistrationParams,
  ShowMessageParams,
  TextDocumentEdit,
  TextEdit,
} from 'vscode-languageserver-protocol'
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

/** The side file as the quick fix with this title leaves it. */
async function afterSilencing(before: string, title: RegExp): Promise<string> {
  const diagnostics = await client.diagnostics(uri)
  const [{ range }] = diagnostics
  const params = { textDocument: { uri }, range, context: { diagnostics } }
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', params)
  const changes = actions.find((action) => title.test(action.title))?.edit?.documentChanges ?? []
  const edit = changes.find((change): change is TextDocumentEdit => 'textDocument' in change)
  const created = changes.filter((change): change is CreateFile => 'kind' in change && change.kind === 'create')
  expect(created.map((change) => change.uri)).toEqual(before === '' ? [sideFile] : [])
  expect(edit?.textDocument).toEqual({ uri: sideFile, version: null })
  return applyTo(before, edit?.edits as TextEdit[])
}

function applyTo(text: string, edits: readonly TextEdit[]): string {
  const lines = text.split('\n')
  const offset = ({ line, character }: TextEdit['range']['start']): number =>
    lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, 0) + character
  expect(edits).toHaveLength(1)
  const [{ range, newText }] = edits
  return text.slice(0, offset(range.start)) + newText + text.slice(offset(range.end))
}

test('what the file silences is not shown; severities are those it sets', async () => {
  await start('{ "rules": { "identity.row-total": "hint" }, "silence": [{ "code": "identity.dispute-total" }] }')
  expect((await client.diagnostics(uri)).map(({ code, severity }) => [code, severity])).toEqual([
    ['identity.row-total', 4],
  ])
})

test('the settings of the user have the last word', async () => {
  const settings = { rules: { 'identity.row-total': 'warning' } }
  await start('{ "rules": { "identity.row-total": "hint" } }', { settings })
  expect((await client.diagnostics(uri)).map(({ severity }) => severity)).toEqual([2, 1])
})

test('the file counts from the moment it is written, and no longer than it is there', async () => {
  await start(null)
  expect(await codes()).toHaveLength(2)
  await writeFile(join(path, '.nianbao.json'), '{ "silence": [{ "code": "identity.row-total" }] }')
  await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: sideFile, type: 1 }] })
  await client.mail.first('workspace/diagnostic/refresh')
  expect(await codes()).toEqual(['identity.dispute-total'])
  await rm(join(path, '.nianbao.json'))
  await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: sideFile, type: 3 }] })
  expect(await codes()).toHaveLength(2)
})

test('the file counts as it stands in an open editor, before it is saved', async () => {
  await start('{}')
  await client.open(sideFile, '{ "silence": [{ "code": "identity.row-total" }] }')
  expect(await codes()).toEqual(['identity.dispute-total'])
  expect(await client.diagnostics(sideFile)).toEqual([])
  await client.close(sideFile)
  expect(await codes()).toHaveLength(2)
})

test.each([
  ['此处', /^此处不再提示$/],
  ['this rule in this file', /^本文件不再提示此规则/],
  ['this rule in the folder', /^“[^”]+”文件夹不再提示此规则/],
])('silencing %s writes the file, and then it is quiet', async (_, title) => {
  await start(null)
  const text = await afterSilencing('', title)
  await writeFile(join(path, '.nianbao.json'), text)
  await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: sideFile, type: 1 }] })
  expect(await codes()).toEqual(['identity.dispute-total'])
})

test('a client that can save the file is given the edit to make and save, not to make only', async () => {
  await start(null, { initializationOptions: { savesSideFile: true } })
  const diagnostics = await client.diagnostics(uri)
  const params = { textDocument: { uri }, range: diagnostics[0].range, context: { diagnostics } }
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', params)
  const silencing = actions.filter(({ title }) => title.includes('不再提示'))
  expect(silencing).toHaveLength(3)
  for (const { command, edit } of silencing) {
    expect(edit).toBeUndefined()
    expect(command).toMatchObject({
      command: 'nianbao.saveSideFile',
      arguments: [sideFile, { documentChanges: [{ kind: 'create' }, { textDocument: { uri: sideFile } }] }],
    })
  }
})

test('silencing keeps what stands in the file, comments included', async () => {
  const before = '{\n  // 由张三维护\n  "rules": { "table.blank": "off" }\n}\n'
  await start(before)
  const text = await afterSilencing(before, /^此处不再提示$/)
  expect(text).toContain('// 由张三维护')
  expect(text).toContain('"table.blank": "off"')
  expect(text).toContain('"cell": "requests.granted.total"')
  expect(text).toContain('"file": "年报 2024.nianbao"')
})

test('an edit of a file that is open in an editor is made for the version there', async () => {
  await start('{}')
  await client.open(sideFile, '{ "rules": {} }')
  await client.replace(sideFile, '{ "rules": {} }', '{}')
  const diagnostics = await client.diagnostics(uri)
  const params = { textDocument: { uri }, range: diagnostics[0].range, context: { diagnostics } }
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', params)
  const action = actions.find(({ title }) => title === '此处不再提示')
  expect(action?.edit?.documentChanges).toMatchObject([{ textDocument: { uri: sideFile, version: 2 } }])
  await client.apply(action?.edit ?? {})
  expect(await codes()).toEqual(['identity.dispute-total'])
})

test('a broken file silences nothing, is told once and at its place, and is not written to', async () => {
  await start('{ "silence": [ }')
  expect(await codes()).toHaveLength(2)
  expect(await codes()).toHaveLength(2)
  const told = client.mail.all<ShowMessageParams>('window/showMessage')
  expect(told.map(({ message }) => message)).toEqual([expect.stringMatching(/^配置文件 \.nianbao\.json 有误：第 1 行/)])
  const published = await client.mail.first<PublishDiagnosticsParams>('textDocument/publishDiagnostics')
  expect(published).toMatchObject({ uri: sideFile, diagnostics: [{ severity: 2 }] })
  const diagnostics = await client.diagnostics(uri)
  const params = { textDocument: { uri }, range: diagnostics[0].range, context: { diagnostics } }
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', params)
  expect(actions.map(({ title }) => title).filter((title) => title.includes('不再提示'))).toEqual([])
})

test('a wrong entry is named; the others count', async () => {
  await start('{ "silence": [{ "code": "no.such-rule" }, { "code": "identity.row-total" }] }')
  expect(await codes()).toEqual(['identity.dispute-total'])
  const [told] = client.mail.all<ShowMessageParams>('window/showMessage')
  expect(told.message).toContain('no.such-rule')
})

test('an empty file can be written, too', async () => {
  await start('\n')
  expect(JSON.parse(await afterSilencing('\n', /^此处不再提示$/)).silence).toHaveLength(1)
})

test('an entry that keeps nothing quiet is marked as superfluous', async () => {
  const useless = '{ "file": "年报 2024.nianbao", "code": "table.label" }'
  await start(`{ "silence": [{ "code": "identity.row-total" }, ${useless}] }`)
  await codes()
  const isMarked = ({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }) => diagnostics.length > 0
  const published = await client.mail.first<PublishDiagnosticsParams>('textDocument/publishDiagnostics', isMarked)
  expect(published).toMatchObject({ uri: sideFile, diagnostics: [{ severity: 4, tags: [1] }] })
  const [{ range }] = published.diagnostics
  expect(range.end.character - range.start.character).toBe(useless.length)
})

test.each(['别处/年报.txt', '2024'])('an entry for %s, which is no file, is marked at the file', async (name) => {
  await mkdir(join(path, '2024'))
  const useless = `"${name}"`
  await start(`{ "silence": [{ "file": "年报 2024.nianbao", "code": "identity.row-total" },
    { "file": ${useless}, "code": "table.label" }] }`)
  await codes()
  const isMarked = ({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }) => diagnostics.length > 0
  const published = await client.mail.first<PublishDiagnosticsParams>('textDocument/publishDiagnostics', isMarked)
  expect(published.diagnostics.map(({ severity, message }) => [severity, String(message).slice(0, 6)])).toEqual([
    [2, '没有这个文件'],
  ])
  const [{ range }] = published.diagnostics
  expect(range.end.character - range.start.character).toBe(useless.length)
  expect(client.mail.all('window/showMessage')).toEqual([])
})

test('an entry for a file that is not there is marked no longer than that', async () => {
  await start('{ "silence": [{ "file": "明年.nianbao", "code": "identity.row-total" }] }')
  await codes()
  const publishes = (count: number) => (params: PublishDiagnosticsParams) => params.diagnostics.length === count
  await client.mail.first('textDocument/publishDiagnostics', publishes(1))
  client.mail.clear()
  const later = `${folder}/${encodeURIComponent('明年.nianbao')}`
  await client.open(later, faulty)
  expect((await client.diagnostics(later)).map(({ code }) => code)).toEqual(['identity.dispute-total'])
  expect(await client.mail.first('textDocument/publishDiagnostics')).toEqual({ uri: sideFile, diagnostics: [] })
})

test('what is wrong in a file that is open in an editor is marked there and not told besides', async () => {
  await start('{}')
  await client.open(sideFile, '{ "silence": [')
  await codes()
  const isMarked = ({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }) => diagnostics.length > 0
  await client.mail.first<PublishDiagnosticsParams>('textDocument/publishDiagnostics', isMarked)
  expect(client.mail.all('window/showMessage')).toEqual([])
})

test('a workspace that is not trusted silences nothing until it is', async () => {
  await start('{ "silence": [{ "code": "identity.row-total" }] }', { initializationOptions: { trusted: false } })
  expect(await codes()).toHaveLength(2)
  await client.notify('nianbao/workspaceTrusted', {})
  expect(await codes()).toEqual(['identity.dispute-total'])
})

test('where the server has no files, the client reads them', async () => {
  const place = 'vscode-vfs://host/reports'
  client = await startClient({
    folders: [place],
    initializationOptions: { readsFiles: true },
    readFile: (asked) => (asked === `${place}/.nianbao.json` ? '{ "rules": { "identity.row-total": "off" } }' : null),
  })
  await client.open(`${place}/deep/one.nianbao`, faulty)
  expect((await client.diagnostics(`${place}/deep/one.nianbao`)).map(({ code }) => code)).toEqual([
    'identity.dispute-total',
  ])
})

test('a reading that comes in late does not speak for the file as it is now', async () => {
  const place = 'vscode-vfs://host/reports'
  const answers: ((text: string) => void)[] = []
  const readFile = () => {
    client.mail.put({ method: 'reading', params: {} })
    return new Promise<string>((resolve) => void answers.push(resolve))
  }
  client = await startClient({ folders: [place], initializationOptions: { readsFiles: true }, readFile })
  await client.open(`${place}/one.nianbao`, faulty)
  const early = client.pull(`${place}/one.nianbao`)
  await client.mail.first('reading')
  client.mail.clear()
  await client.notify('workspace/didChangeWatchedFiles', {
    changes: [{ uri: `${place}/.nianbao.json`, type: 2 }],
  })
  const late = client.diagnostics(`${place}/one.nianbao`)
  await client.mail.first('reading')
  answers[1]('{ "rules": { "identity.row-total": "off" } }')
  expect((await late).map(({ code }) => code)).toEqual(['identity.dispute-total'])
  answers[0]('{ "rules": ')
  await early
  expect(client.mail.all('window/showMessage')).toEqual([])
  expect(client.mail.all<PublishDiagnosticsParams>('textDocument/publishDiagnostics').at(-1)?.diagnostics).toEqual([])
})

test.each([
  ['without a file', () => 'untitled:Untitled-1'],
  ['whose name the client has not encoded', () => `${folder}/完成100%.nianbao`],
])('a document %s is checked all the same', async (_, place) => {
  client = await startClient({ folders: [folder] })
  await client.open(place(), faulty)
  expect(await client.diagnostics(place())).toHaveLength(2)
})

test('a file above the folder that is open counts, and so does its change', async () => {
  const inner = `${folder}/town`
  await mkdir(join(path, 'town'))
  await writeFile(join(path, '.nianbao.json'), '{ "silence": [{ "code": "identity.row-total" }] }')
  uri = `${inner}/2024.nianbao`
  client = await startClient({ folders: [inner] })
  await client.open(uri, faulty)
  expect(await codes()).toEqual(['identity.dispute-total'])
  await client.mail.first<RegistrationParams>('client/registerCapability', ({ registrations }) =>
    registrations.some(({ registerOptions }) =>
      isDeepStrictEqual(registerOptions, {
        watchers: [{ globPattern: { baseUri: folder, pattern: '.nianbao.json' } }],
      }),
    ),
  )
  await writeFile(join(path, '.nianbao.json'), '{}')
  await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: sideFile, type: 2 }] })
  expect(await codes()).toHaveLength(2)
})

test('a client that watches its own folders alone is asked for no more', async () => {
  const capabilities = {
    ...fullCapabilities,
    workspace: { ...fullCapabilities.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
  }
  client = await startClient({ capabilities, folders: [`${folder}/town`] })
  await client.open(uri, faulty)
  expect(await codes()).toHaveLength(2)
  const registered = client.mail
    .all<RegistrationParams>('client/registerCapability')
    .flatMap(({ registrations }) => registrations.filter(({ method }) => method === 'workspace/didChangeWatchedFiles'))
  expect(registered.map(({ registerOptions }) => registerOptions)).toEqual([
    { watchers: [{ globPattern: '**/.nianbao.json' }] },
  ])
})
