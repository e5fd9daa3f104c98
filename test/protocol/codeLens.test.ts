import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ApplyWorkspaceEditParams, CodeLens, Command } from 'vscode-languageserver-protocol'
import { startClient, type TestClient } from './support/client'
import { reportText } from './support/reports'

let client: TestClient
beforeEach(async () => {
  client = await startClient({ initializationOptions: { showsPreview: true } })
})
afterEach(() => client.kill())

const uri = 'file:///reports/one.nianbao'

function lenses(): Promise<readonly CodeLens[]> {
  return client.request('textDocument/codeLens', { textDocument: { uri } })
}

function run({ command, arguments: parameters }: Command): Promise<unknown> {
  return client.request('workspace/executeCommand', { command, arguments: parameters })
}

function commandOf(lens: CodeLens | undefined): Command {
  if (!lens?.command) throw new Error('a lens without command')
  return lens.command
}

test('a lens over the title and over each table with totals, with the number of those that differ', async () => {
  await client.open(uri, reportText({ 'requests.granted.total': 15, 'disputes.review.total': 9 }))
  const found = await lenses()
  expect(found.map(({ command }) => command?.title)).toEqual([
    '全部重算（2 处不同）',
    '预览',
    '重算合计（1 处不同）',
    '预览',
    '重算合计（1 处不同）',
    '预览',
  ])
  expect(found[0].range.start).toEqual({ line: 0, character: 0 })
  expect(found[2].range.start.line).toBe(client.rangeOf(uri, '（本列数据的勾稽关系为').start.line)
})

test('of several reports in one text, each lens is about its own', async () => {
  await client.open(uri, `${reportText()}\n\n${reportText().replaceAll('2025', '2024')}`)
  const previews = (await lenses()).flatMap(({ command }) => (command?.title === '预览' ? [command.arguments] : []))
  expect(previews).toEqual([0, 0, 0, 1, 1, 1].map((number) => [uri, number]))
})

test('a client without a preview has no lens that it could not follow', async () => {
  const other = await startClient()
  await other.open(uri, reportText())
  const found = await other.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } })
  expect(found.map(({ command }) => command?.command)).toEqual(Array(3).fill('nianbao.recompute'))
  other.kill()
})

test('the lens of a table recomputes that table only, bound to the version', async () => {
  await client.open(uri, reportText({ 'requests.granted.total': 15, 'disputes.review.total': 9 }))
  await run(commandOf((await lenses()).at(2)))
  expect(client.textOf(uri)).toBe(reportText({ 'disputes.review.total': 9 }))
  const { edit } = await client.mail.first<ApplyWorkspaceEditParams>('workspace/applyEdit')
  expect(edit.documentChanges).toMatchObject([{ textDocument: { uri, version: 1 }, edits: [{ newText: '13' }] }])
})

test('the lens of the title recomputes all tables; then no lens counts anything', async () => {
  await client.open(uri, reportText({ 'requests.granted.total': 15, 'disputes.review.total': 9 }))
  await run(commandOf((await lenses()).at(0)))
  expect(client.textOf(uri)).toBe(reportText())
  expect((await lenses()).filter(({ command }) => command?.title.includes('不同'))).toEqual([])
})

test('nothing to recompute, nothing is edited', async () => {
  await client.open(uri, reportText())
  await run({ title: '', command: 'nianbao.recompute', arguments: [uri] })
  expect(client.mail.all('workspace/applyEdit')).toEqual([])
})

test('of two reports in one file a lens recomputes its own', async () => {
  const wrong = reportText({ 'disputes.review.total': 9 })
  await client.open(uri, wrong + wrong)
  const ofSecond = (await lenses()).filter(({ command }) => command?.title === '重算合计（1 处不同）').at(1)
  await run(commandOf(ofSecond))
  expect(client.textOf(uri)).toBe(wrong + reportText())
})

test('says when another cell than a total is blamed, which recomputing would make right totals follow', async () => {
  await client.open(uri, reportText({ 'requests.granted.person': 11 }))
  const titles = (await lenses()).map(({ command }) => command?.title)
  expect(titles[0]).toBe('全部重算（3 处不同，先看 1 处疑为有误的分项）')
})

test('and once they did, that the cell is still to be looked at', async () => {
  await client.open(uri, reportText({ 'requests.granted.person': 11 }))
  await run(commandOf((await lenses()).at(0)))
  const [{ message }] = client.mail.all('window/showMessage') as { message: string }[]
  expect(message).toContain('1 处分项疑为有误')
})

test('totals that nothing is said against are written without a word', async () => {
  await client.open(uri, reportText({ 'disputes.review.total': 9 }))
  await run(commandOf((await lenses()).at(0)))
  expect(client.mail.all('window/showMessage')).toEqual([])
})
