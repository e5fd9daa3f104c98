import { afterEach, expect, test } from 'vitest'
import type { PublishDiagnosticsParams } from 'vscode-languageserver-protocol'
import { pushCapabilities } from './support/capabilities'
import { startClient, type TestClient } from './support/client'
import { reportText } from './support/reports'

let client: TestClient
afterEach(() => client.kill())

const thisYear = 'file:///reports/2024.nianbao'
const lastYear = 'file:///reports/2023.nianbao'
/** Two carried over to the next year, of which this year's report brings in one. */
const before = reportText().replaceAll('2024', '2023')

async function codes(uri: string): Promise<readonly unknown[]> {
  return (await client.diagnostics(uri)).map(({ code }) => code)
}

test('a report is held against that of the year before while it is open', async () => {
  client = await startClient()
  await client.open(thisYear, reportText())
  expect(await codes(thisYear)).toEqual([])
  await client.open(lastYear, before)
  expect(await codes(thisYear)).toEqual(expect.arrayContaining(['year.carry-over', 'year.in-force']))
  expect(await codes(lastYear)).toEqual([])
  await client.close(lastYear)
  expect(await codes(thisYear)).toEqual([])
})

test('another body, or another year, is not compared', async () => {
  client = await startClient()
  await client.open(thisYear, reportText())
  await client.open(lastYear, before.replaceAll('桥梁', '道路'))
  await client.open('file:///reports/2022.nianbao', reportText().replaceAll('2024', '2022'))
  expect(await codes(thisYear)).toEqual([])
})

test('an edit of last year’s report tells a client that does not ask', async () => {
  client = await startClient({ capabilities: pushCapabilities })
  await client.open(thisYear, reportText())
  await client.open(lastYear, before)
  const said = (params: PublishDiagnosticsParams) => params.uri === thisYear && params.diagnostics.length > 0
  await client.mail.first<PublishDiagnosticsParams>('textDocument/publishDiagnostics', said)
  client.mail.clear()
  await client.close(lastYear)
  const quiet = (params: PublishDiagnosticsParams) => params.uri === thisYear && params.diagnostics.length === 0
  await client.mail.first<PublishDiagnosticsParams>('textDocument/publishDiagnostics', quiet)
})

test('a client that does not ask is told when last year’s report becomes that of another year', async () => {
  client = await startClient({ capabilities: pushCapabilities })
  await client.open(thisYear, reportText())
  await client.open(lastYear, before)
  const published = 'textDocument/publishDiagnostics'
  const about = (found: boolean) => (params: PublishDiagnosticsParams) =>
    params.uri === thisYear && params.diagnostics.length > 0 === found
  await client.mail.first<PublishDiagnosticsParams>(published, about(true))
  client.mail.clear()
  await client.replace(lastYear, '2023年政府信息公开工作年度报告', '2022年政府信息公开工作年度报告')
  await client.mail.first<PublishDiagnosticsParams>(published, about(false))
})

test('an unchanged answer stays unchanged until the other report changes', async () => {
  client = await startClient()
  await client.open(thisYear, reportText())
  await client.open(lastYear, before)
  type Report = { readonly kind: string; readonly resultId: string }
  const pull = (previousResultId?: string) =>
    client.request<Report>('textDocument/diagnostic', { textDocument: { uri: thisYear }, previousResultId })
  const first = await pull()
  expect(await pull(first.resultId)).toMatchObject({ kind: 'unchanged' })
  await client.replace(lastYear, '2023年政府信息公开工作年度报告', '2022年政府信息公开工作年度报告')
  expect(await pull(first.resultId)).toMatchObject({ kind: 'full', items: [] })
})
