import { afterEach, beforeEach, expect, test } from 'vitest'
import type { CellEdits } from '../../server/src/lsp/previewProtocol'
import type { PreviewModel } from '../../server/src/write/previewModel'
import { cellIn } from '../support/previewOf'
import { startClient, type TestClient } from './support/client'
import { reportText } from './support/reports'

let client: TestClient
beforeEach(async () => {
  client = await startClient()
})
afterEach(() => client.kill())

const uri = 'file:///reports/one.nianbao'
const model = (report?: number): Promise<PreviewModel | null> => client.request('nianbao/previewModel', { uri, report })

test('the model is that of the newest version, with the findings as they are shown', async () => {
  await client.open(uri, reportText({ 'requests.granted.total': 15 }))
  const found = await model()
  expect(found?.version).toBe(1)
  expect(found && cellIn(found, 'requests.granted.total').shouldBe).toEqual({ value: 13, certain: true })
  expect(found?.report?.findings.map(({ code }) => code)).toEqual(['identity.row-total'])
})

test('of several reports the one asked for is drawn', async () => {
  await client.open(uri, reportText() + reportText({ 'requests.granted.total': 15 }))
  expect((await model())?.report?.findings).toEqual([])
  expect((await model(1))?.report?.findings).toHaveLength(1)
  expect((await model(1))?.reports).toHaveLength(2)
})

test('a text that is not open has no model', async () => {
  expect(await model()).toBeNull()
})

test('figures for cells become edits of one version', async () => {
  await client.open(uri, reportText({ 'requests.granted.person': '' }))
  const cells = [
    { address: 'requests.granted.person', text: '7' },
    { address: 'requests.granted.total', text: '7' },
    { address: 'no.such.cell', text: '7' },
  ]
  const answer = await client.request<CellEdits>('nianbao/cellEdits', { uri, cells })
  expect(answer?.version).toBe(1)
  expect(answer?.edits.map(({ newText }) => newText)).toEqual(['7', '7'])
  expect(answer?.edits[0].range.start).toEqual(answer?.edits[0].range.end)
})

test('a table is given as HTML with merged cells, as a page, as tabs and as CSV', async () => {
  await client.open(uri, reportText())
  const give = (format: string): Promise<string | null> =>
    client.request('nianbao/exportTable', { uri, table: 'requests', format })
  expect(await give('html')).toMatch(/^<table[\s\S]*rowspan="22"/)
  expect(await give('page')).toContain('<title>')
  expect(await give('tabs')).toContain('（一）予以公开\t\t')
  expect(await give('csv')).toContain('（一）予以公开,,')
})

test('a table that the text does not have is not given', async () => {
  await client.open(uri, '一、总体情况\n')
  expect(await client.request('nianbao/exportTable', { uri, table: 'requests', format: 'csv' })).toBeNull()
})
