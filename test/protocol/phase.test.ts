import { afterEach, expect, test } from 'vitest'
import { type ServerProcess, startServerProcess } from './support/server'

let server: ServerProcess
afterEach(() => server.kill())

const ask = (): Promise<unknown> =>
  server.connection.sendRequest('textDocument/codeLens', { textDocument: { uri: 'file:///reports/one.nianbao' } })

test('what is asked before the handshake or after the farewell is refused as the protocol says', async () => {
  server = startServerProcess()
  server.connection.listen()
  await expect(ask()).rejects.toMatchObject({ code: -32002 })
  await server.connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} })
  expect(await ask()).toEqual([])
  await server.connection.sendRequest('shutdown')
  await expect(ask()).rejects.toMatchObject({ code: -32600 })
})
