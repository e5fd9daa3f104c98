import { afterEach, beforeEach, expect, test } from 'vitest'
import type { PublishDiagnosticsParams } from 'vscode-languageserver-protocol'
import { pushCapabilities } from './support/capabilities'
import { startClient, type TestClient } from './support/client'
import { reportText } from './support/reports'

let client: TestClient
beforeEach(async () => {
  client = await startClient({ capabilities: pushCapabilities })
})
afterEach(() => client.kill())

const uri = 'file:///reports/one.nianbao'
const published = 'textDocument/publishDiagnostics'

test('a client that does not ask is not offered to', () => {
  expect(client.answerToInitialize.capabilities.diagnosticProvider).toBeUndefined()
})

test('findings are published with the version they belong to', async () => {
  await client.open(uri, reportText({ 'requests.granted.total': 15 }))
  const { version, diagnostics } = await client.mail.first<PublishDiagnosticsParams>(published)
  expect(version).toBe(1)
  expect(diagnostics.map(({ code }) => code)).toEqual(['identity.row-total'])
})

test('of edits in quick succession only the last is checked', async () => {
  await client.open(uri, reportText())
  const figures = ['\t1234567', '\t123456', '\t12345', '\t206']
  let present = '\t206'
  for (const figure of figures) {
    await client.replace(uri, `行政许可${present}`, `行政许可${figure}`)
    present = figure
  }
  await client.mail.first<PublishDiagnosticsParams>(published, ({ version }) => version === 5)
  expect(client.mail.all<PublishDiagnosticsParams>(published).map(({ version }) => version)).toEqual([5])
})

test('closing clears the findings, also while a check is under way', async () => {
  await client.open(uri, reportText({ 'requests.granted.total': 15 }))
  await client.close(uri)
  expect(await client.mail.first(published)).toEqual({ uri, diagnostics: [] })
  // Had the check gone on, its findings would come before those of a document opened later.
  const other = 'file:///reports/two.nianbao'
  await client.open(other, reportText({ 'requests.granted.total': 15 }))
  await client.mail.first<PublishDiagnosticsParams>(published, (params) => params.uri === other)
  expect(client.mail.all<PublishDiagnosticsParams>(published).filter((params) => params.uri === uri)).toEqual([
    { uri, diagnostics: [] },
  ])
})

test('the master switch clears what was published', async () => {
  await client.open(uri, reportText({ 'requests.granted.total': 15 }))
  await client.mail.first(published)
  client.mail.clear()
  await client.setSettings({ enable: false })
  expect(await client.mail.first(published)).toEqual({ uri, version: 1, diagnostics: [] })
})

test('on save: a keystroke does not put off what other settings void', async () => {
  await client.setSettings({ run: 'onSave' })
  await client.open(uri, reportText({ 'requests.granted.total': 15 }))
  await client.mail.first(published)
  await client.replace(uri, '行政许可\t206', '行政许可\t207')
  client.mail.clear()
  await client.setSettings({ run: 'onSave', rules: { 'identity.row-total': 'off' } })
  await client.replace(uri, '行政许可\t207', '行政许可\t208')
  expect(await client.mail.first<PublishDiagnosticsParams>(published)).toMatchObject({ diagnostics: [] })
})

test('on save: changes wait until the file is saved', async () => {
  await client.setSettings({ run: 'onSave' })
  await client.open(uri, reportText())
  await client.mail.first(published)
  client.mail.clear()
  await client.replace(uri, '行政许可\t206', '行政许可\t二百')
  await client.save(uri)
  const { version, diagnostics } = await client.mail.first<PublishDiagnosticsParams>(published)
  expect(version).toBe(2)
  expect(diagnostics.map(({ code }) => code)).toEqual(['table.not-a-number'])
})
