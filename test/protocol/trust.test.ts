import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { CodeAction, ShowMessageParams } from 'vscode-languageserver-protocol'
import type { CheckedFile } from '../../server/src/lsp/protocol'
import { startClient, type TestClient } from './support/client'
import { reportText } from './support/reports'

let client: TestClient
let path: string
let uri: string
beforeEach(async () => {
  path = await mkdtemp(join(tmpdir(), 'nianbao-'))
  uri = `${pathToFileURL(path).href}/one.nianbao`
})
afterEach(async () => {
  client.kill()
  await rm(path, { recursive: true })
})

const faulty = reportText({ 'requests.granted.total': 15, 'disputes.review.total': 9 })
const sideFile = '{ "rules": { "identity.row-total": "hint" }, "silence": [{ "code": "identity.dispute-total" }] }'

/** Opens a report in a workspace that is not trusted, beside this `.nianbao.json`. */
async function start(content: string, settings: unknown = {}): Promise<void> {
  await writeFile(join(path, '.nianbao.json'), content)
  const folders = [pathToFileURL(path).href]
  client = await startClient({ folders, settings, initializationOptions: { trusted: false } })
  await client.open(uri, faulty)
}

const trust = (): Promise<void> => client.notify('nianbao/workspaceTrusted', {})

async function severities(): Promise<readonly unknown[]> {
  return (await client.diagnostics(uri)).map(({ code, severity }) => [code, severity])
}

test('neither severities nor silence are taken from the side file until the user trusts the workspace', async () => {
  await start(sideFile)
  expect(await severities()).toEqual([
    ['identity.row-total', 1],
    ['identity.dispute-total', 1],
  ])
  await trust()
  expect(await severities()).toEqual([['identity.row-total', 4]])
})

test('once trusted, the client is asked to look again, and what it holds is not called unchanged', async () => {
  await start(sideFile)
  const { resultId } = await client.pull(uri)
  await trust()
  await client.mail.first('workspace/diagnostic/refresh')
  expect(await client.pull(uri, resultId)).toMatchObject({ kind: 'full', items: [{ severity: 4 }] })
})

test('a folder is checked without its side file, too', async () => {
  await start(sideFile)
  const check = async (): Promise<number> =>
    (await client.request<CheckedFile>('nianbao/checkFile', { uri: `${uri}.txt`, text: faulty })).diagnostics.length
  expect(await check()).toBe(2)
  await trust()
  expect(await check()).toBe(1)
})

test('the settings of the user count all the same', async () => {
  await start(sideFile, { rules: { 'identity.row-total': 'warning' } })
  expect(await severities()).toEqual([
    ['identity.row-total', 2],
    ['identity.dispute-total', 1],
  ])
})

test('a broken side file is not even read before', async () => {
  await start('{ "silence": [ }')
  expect(await severities()).toHaveLength(2)
  expect(client.mail.all('window/showMessage')).toEqual([])
  await trust()
  expect(await severities()).toHaveLength(2)
  const told = client.mail.all<ShowMessageParams>('window/showMessage')
  expect(told.map(({ message }) => message)).toEqual([expect.stringMatching(/^配置文件 \.nianbao\.json 有误：/)])
})

test('figures are mended as ever, but nothing is offered that would be written to the side file', async () => {
  await start('{}')
  const titles = async (): Promise<readonly string[]> => {
    const diagnostics = await client.diagnostics(uri)
    const params = { textDocument: { uri }, range: diagnostics[0].range, context: { diagnostics } }
    return (await client.request<CodeAction[]>('textDocument/codeAction', params)).map(({ title }) => title)
  }
  const silencing = (title: string): boolean => title.includes('不再提示')
  const before = await titles()
  expect(before.filter(silencing)).toEqual([])
  expect(before.length).toBeGreaterThan(0)
  await trust()
  expect((await titles()).filter(silencing)).toHaveLength(3)
})
