import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ShowMessageParams } from 'vscode-languageserver-protocol'
import type { CheckedFile } from '../../server/src/lsp/protocol'
import { startClient, type TestClient } from './support/client'
import { reportText } from './support/reports'

let client: TestClient
let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'nianbao-'))
  await mkdir(join(root, 'east'))
  await mkdir(join(root, 'west'))
})
afterEach(async () => {
  client.kill()
  await rm(root, { recursive: true })
})

const faulty = reportText({ 'requests.granted.total': 15, 'disputes.review.total': 9 })
const both = [
  ['identity.row-total', 1],
  ['identity.dispute-total', 1],
]

const folder = (name: string): string => pathToFileURL(join(root, name)).href
const report = (name: string): string => `${folder(name)}/one.nianbao`
const writeSideFile = (name: string, content: string): Promise<void> =>
  writeFile(join(root, name, '.nianbao.json'), content)

/** Opens both folders and a report in each, the same text; settings by the name of the folder. */
async function start(settings: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const nameIn = (uri: string | undefined): string =>
    ['east', 'west'].find((name) => uri?.startsWith(folder(name))) ?? ''
  client = await startClient({
    folders: [folder('east'), folder('west')],
    settings: (scopeUri: string | undefined) => settings[nameIn(scopeUri)] ?? {},
  })
  await client.open(report('east'), faulty)
  await client.open(report('west'), faulty)
}

async function severities(uri: string): Promise<readonly unknown[]> {
  return (await client.diagnostics(uri)).map(({ code, severity }) => [code, severity])
}

test('each folder is checked under its own settings', async () => {
  await start({
    east: { rules: { 'identity.row-total': 'hint' } },
    west: { rules: { 'identity.dispute-total': 'off' } },
  })
  expect(await severities(report('east'))).toEqual([
    ['identity.row-total', 4],
    ['identity.dispute-total', 1],
  ])
  expect(await severities(report('west'))).toEqual([['identity.row-total', 1]])
})

test('the side file of one folder says nothing about the other', async () => {
  await writeSideFile(
    'east',
    '{ "rules": { "identity.row-total": "hint" }, "silence": [{ "code": "identity.dispute-total" }] }',
  )
  await start()
  expect(await severities(report('east'))).toEqual([['identity.row-total', 4]])
  expect(await severities(report('west'))).toEqual(both)
})

test('settings and side file come together folder by folder', async () => {
  await writeSideFile('east', '{ "rules": { "identity.row-total": "hint", "identity.dispute-total": "hint" } }')
  await start({
    east: { rules: { 'identity.row-total': 'warning' } },
    west: { rules: { 'identity.row-total': 'information' } },
  })
  expect(await severities(report('east'))).toEqual([
    ['identity.row-total', 2],
    ['identity.dispute-total', 4],
  ])
  expect(await severities(report('west'))).toEqual([
    ['identity.row-total', 3],
    ['identity.dispute-total', 1],
  ])
})

test('files that are not open are checked as those of their folder', async () => {
  await writeSideFile('east', '{ "silence": [{ "code": "identity.dispute-total" }] }')
  await start({ west: { rules: { 'identity.row-total': 'off' } } })
  const codes = async (name: string): Promise<readonly unknown[]> => {
    const params = { uri: `${folder(name)}/deep/two.txt`, text: faulty }
    return (await client.request<CheckedFile>('nianbao/checkFile', params)).diagnostics.map(({ code }) => code)
  }
  expect(await codes('east')).toEqual(['identity.row-total'])
  expect(await codes('west')).toEqual(['identity.dispute-total'])
})

test('a file that is not open is no draft: missing parts are as grave as on the command line', async () => {
  await start()
  const text = '青溪县水务局2023年政府信息公开工作年度报告\n一、总体情况\n平稳有序。\n'
  const { diagnostics } = await client.request<CheckedFile>('nianbao/checkFile', {
    uri: `${folder('east')}/begun.txt`,
    text,
  })
  const missing = diagnostics.filter(({ code }) => code === 'structure.missing-section')
  expect(missing.map(({ severity }) => severity)).toEqual([1, 1, 1, 1, 1])
})

test('a side file that is written in one folder leaves the other as it is', async () => {
  await start()
  await writeSideFile('east', '{ "silence": [{ "code": "identity.row-total" }] }')
  await client.notify('workspace/didChangeWatchedFiles', {
    changes: [{ uri: `${folder('east')}/.nianbao.json`, type: 1 }],
  })
  await client.mail.first('workspace/diagnostic/refresh')
  expect(await severities(report('east'))).toEqual([['identity.dispute-total', 1]])
  expect(await severities(report('west'))).toEqual(both)
})

test('side files that change together are followed by one refresh', async () => {
  await start()
  await severities(report('east'))
  await writeSideFile('east', '{ "silence": [{ "code": "identity.row-total" }] }')
  await writeSideFile('west', '{ "silence": [{ "code": "identity.dispute-total" }] }')
  await client.notify('workspace/didChangeWatchedFiles', {
    changes: ['east', 'west'].map((name) => ({ uri: `${folder(name)}/.nianbao.json`, type: 1 })),
  })
  expect(await severities(report('east'))).toEqual([['identity.dispute-total', 1]])
  expect(await severities(report('west'))).toEqual([['identity.row-total', 1]])
  expect(client.mail.all('workspace/diagnostic/refresh')).toHaveLength(1)
})

test('the side file of a folder that is added counts from then on', async () => {
  const place = 'vscode-vfs://host/east'
  const uri = `${place}/one.nianbao`
  client = await startClient({
    folders: [],
    initializationOptions: { readsFiles: true },
    readFile: () => '{ "rules": { "identity.row-total": "off" } }',
  })
  await client.open(uri, faulty)
  const { resultId } = await client.pull(uri)
  const event = { added: [{ uri: place, name: 'east' }], removed: [] }
  await client.notify('workspace/didChangeWorkspaceFolders', { event })
  await client.mail.first('workspace/diagnostic/refresh')
  expect(await client.pull(uri, resultId)).toMatchObject({ kind: 'full', items: [{ code: 'identity.dispute-total' }] })
})

test('a broken side file is told by one message, and the other folder keeps its own', async () => {
  await writeSideFile('east', '{ "silence": [ }')
  await writeSideFile('west', '{ "silence": [{ "code": "identity.row-total" }] }')
  await start()
  expect(await severities(report('east'))).toEqual(both)
  expect(await severities(report('west'))).toEqual([['identity.dispute-total', 1]])
  const told = client.mail.all<ShowMessageParams>('window/showMessage')
  expect(told.map(({ message }) => message)).toEqual([expect.stringMatching(/^配置文件 \.nianbao\.json 有误：/)])
})
