import { afterEach, beforeEach, expect, test } from 'vitest'
import { CancellationTokenSource } from 'vscode-jsonrpc/node'
import { startClient, type TestClient } from './support/client'
import { reportText } from './support/reports'

let client: TestClient
beforeEach(async () => {
  client = await startClient()
})
afterEach(() => client.kill())

const uri = 'file:///reports/one.nianbao'

test('a request that is called off is answered as called off; the next one is answered in full', async () => {
  await client.open(uri, reportText({ 'requests.granted.total': 15 }))
  const source = new CancellationTokenSource()
  const pull = client.request('textDocument/diagnostic', { textDocument: { uri } }, source.token)
  source.cancel()
  await expect(pull).rejects.toMatchObject({ code: -32800 })
  expect(await client.diagnostics(uri)).toHaveLength(1)
})

test('edits overtake questions: an answer is about the newest text', async () => {
  await client.open(uri, reportText())
  const asked = client.diagnostics(uri)
  await client.replace(uri, '行政许可\t206', '行政许可\t二百')
  const [first, second] = await Promise.all([asked, client.diagnostics(uri)])
  expect(second.map(({ code }) => code)).toEqual(['table.not-a-number'])
  // The earlier question may have come through before the edit; what it may not do is mix both texts.
  expect([[], ['table.not-a-number']]).toContainEqual(first.map(({ code }) => code))
})

test('a document closed while it is being checked is answered harmlessly', async () => {
  await client.open(uri, reportText({ 'requests.granted.total': 15 }))
  const asked = client.pull(uri)
  await client.close(uri)
  expect(await asked).toMatchObject({ kind: 'full' })
  expect(await client.pull(uri)).toEqual({ kind: 'full', items: [] })
  expect(await client.stop()).toBe(0)
})

test('a request that is called off while its handler waits is answered as called off', async () => {
  client.kill()
  const answers: ((settings: unknown) => void)[] = []
  const settings = () => {
    client.mail.put({ method: 'asked for settings', params: {} })
    return new Promise((resolve) => void answers.push(resolve))
  }
  client = await startClient({ settings })
  await client.open(uri, reportText({ 'requests.granted.total': 15 }))
  const source = new CancellationTokenSource()
  const pull = client.request('textDocument/diagnostic', { textDocument: { uri } }, source.token)
  await client.mail.first('asked for settings')
  source.cancel()
  answers[0]({})
  await expect(pull).rejects.toMatchObject({ code: -32800 })
  expect(await client.diagnostics(uri)).toHaveLength(1)
})
