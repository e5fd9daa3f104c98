import { afterEach, expect, test } from 'vitest'
import type { Hover } from 'vscode-languageserver-protocol'
import { startClient, type TestClient } from './support/client'
import { reportText } from './support/reports'

let client: TestClient | undefined
afterEach(() => client?.kill())

const uri = 'file:///reports/one.nianbao'

test('the server names itself and its features', async () => {
  client = await startClient()
  const { serverInfo, capabilities } = client.answerToInitialize
  expect(serverInfo?.name).toBe('nianbao')
  expect(capabilities.diagnosticProvider).toEqual({
    identifier: 'nianbao',
    interFileDependencies: false,
    workspaceDiagnostics: false,
  })
  expect(capabilities.executeCommandProvider?.commands).toEqual(['nianbao.recompute'])
})

test('after shutdown and exit the process ends with 0', async () => {
  client = await startClient()
  await client.open(uri, reportText())
  await client.pull(uri)
  expect(await client.stop()).toBe(0)
})

test('a sound report has no findings', async () => {
  client = await startClient()
  await client.open(uri, reportText())
  const d = await client.diagnostics(uri)
  console.log(JSON.stringify(d, null, 1), reportText())
  expect(await client.request<Hover>('textDocument/hover', { textDocument: { uri }, position: client.rangeOf(uri, '206').start })).toBe(1)
})
