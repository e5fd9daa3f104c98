import { afterEach, beforeEach, expect, test } from 'vitest'
import type { CompletionItem, Range, RegistrationParams, TextEdit } from 'vscode-languageserver-protocol'
import type { BlankReport } from '../../server/src/lsp/protocol'
import { fullCapabilities } from './support/capabilities'
import { startClient, type TestClient } from './support/client'
import { reportText } from './support/reports'

let client: TestClient
beforeEach(async () => {
  client = await startClient()
})
afterEach(() => client.kill())

const uri = 'file:///reports/one.nianbao'

/** Opens a text whose `‸` is where the cursor stands, and asks what can be written there. */
async function completeAt(marked: string): Promise<readonly CompletionItem[]> {
  const before = marked.slice(0, marked.indexOf('‸')).split('\n')
  await client.open(uri, marked.replace('‸', ''))
  const position = { line: before.length - 1, character: before[before.length - 1].length }
  return client.request('textDocument/completion', { textDocument: { uri }, position })
}

async function accept(item: CompletionItem | undefined): Promise<void> {
  if (!item?.textEdit || !('range' in item.textEdit)) throw new Error('nothing to accept')
  await client.apply({ changes: { [uri]: [item.textEdit] } })
}

/** As editors filter: every letter in the given order. */
function finds(typed: string, item: CompletionItem): boolean {
  let at = 0
  for (const letter of item.filterText ?? item.label) if (letter === typed[at]) at += 1
  return at === typed.length
}

function without(text: string, from: string, to: string): string {
  return text.slice(0, text.indexOf(from)) + text.slice(text.indexOf(to))
}

test('headings still missing are offered, those that are there are not', async () => {
  const items = await completeAt(
    without(reportText(), '五、存在的', '六、其他需要').replace('六、其他', 'cz‸\n\n六、其他'),
  )
  const headings = items.filter(({ detail }) => detail === '标题')
  expect(headings.map(({ label }) => label)).toEqual(['五、存在的主要问题及改进情况'])
  expect(finds('cz', headings[0])).toBe(true)
  await accept(headings[0])
  expect(client.textOf(uri)).toContain('\n五、存在的主要问题及改进情况\n\n六、其他')
})

test('a row that a table lacks is found by Chinese, pinyin and initials', async () => {
  const row = '\t（四）无法提供\t1.本机关不掌握相关政府信息\t0\t0\t0\t0\t0\t0\t0\n'
  const items = await completeAt(reportText().replace(row, '\t（四）无法提供\t‸\n'))
  expect(items.map(({ label }) => label)).toEqual(['1.本机关不掌握相关政府信息'])
  for (const typed of ['bjgbzw', 'benjiguan', '本机关', '不掌握']) expect(finds(typed, items[0]), typed).toBe(true)
  expect(finds('xzxk', items[0])).toBe(false)
})

test('a figure is left alone, also in a table that lacks a row', async () => {
  const row = '\t（四）无法提供\t1.本机关不掌握相关政府信息\t0\t0\t0\t0\t0\t0\t0\n'
  const short = reportText().replace(row, '')
  const total = short.replace(/(（一）予以公开.*\t\d+)\n/, '$1‸\n')
  expect(total).not.toBe(short)
  expect(await completeAt(total)).toEqual([])
  await client.close(uri)
  expect(await completeAt(short.replace('\t（五）不予处理', '\n\t‸\n\t（五）不予处理'))).not.toEqual([])
})

test('bnxs finds 本年新收 in a part whose table is still to be written', async () => {
  const whole = reportText()
  const table = whole.slice(whole.indexOf('（本列数据的勾稽关系为'), whole.indexOf('四、政府信息公开行政复议'))
  const items = await completeAt(whole.replace(table, 'bnxs‸\n\n'))
  const found = items.filter((item) => finds('bnxs', item))
  expect(found[0].label).toBe('一、本年新收政府信息公开申请数量')
  const blank = items.find(({ label }) => label === '表三（空白）')
  await accept(blank)
  expect(client.textOf(uri)).toContain('（五）不予处理\t1.信访举报投诉类申请\t')
  expect(client.textOf(uri)).not.toContain('bnxs')
})

test('a mistyped label is replaced by the official one', async () => {
  const items = await completeAt(reportText().replace('5.属于三类内部事务信息', '5.属于三类内容事务‸信息'))
  expect(items.map(({ label }) => label)).toEqual(['5.属于三类内部事务信息'])
  await accept(items[0])
  expect(client.textOf(uri)).toBe(reportText())
})

test('the sentences that every year needs come with the year filled in', async () => {
  const inFront = await completeAt(reportText().replace('\n一、总体情况', 'tjqx‸\n\n一、总体情况'))
  const period = inFront.find(({ detail }) => detail === '统计期限')
  expect(period?.label).toContain('2024年1月1日至2024年12月31日')
  expect(period && finds('tjqx', period)).toBe(true)
  await client.close(uri)
  const inPartSix = await completeAt(reportText().replace('本年度没有收取信息处理费。', '‸'))
  expect(inPartSix.filter(({ detail }) => detail === '信息处理费').map(({ label }) => label)).toEqual([
    expect.stringContaining('2024年'),
  ])
})

test('formatting is off until the user chooses a layout', async () => {
  const options = { tabSize: 2, insertSpaces: false }
  await client.open(uri, reportText())
  expect(await client.request('textDocument/formatting', { textDocument: { uri }, options })).toEqual([])
  await client.setSettings({ format: { layout: 'pipes' } })
  const edits = await client.request<TextEdit[]>('textDocument/formatting', { textDocument: { uri }, options })
  expect(edits).toHaveLength(3)
  await client.apply({ changes: { [uri]: edits } })
  expect(client.textOf(uri)).toMatch(/\| *行政许可 *\| *206 *\|/)
  expect(await client.diagnostics(uri)).toEqual([])
})

test('formatting is offered for reports alone where the client can tell them apart', async () => {
  const dynamic = { dynamicRegistration: true }
  const textDocument = { ...fullCapabilities.textDocument, formatting: dynamic, rangeFormatting: dynamic }
  const careful = await startClient({ capabilities: { ...fullCapabilities, textDocument } })
  expect(careful.answerToInitialize.capabilities.documentFormattingProvider).toBeUndefined()
  for (const method of ['textDocument/formatting', 'textDocument/rangeFormatting']) {
    const isAsked = ({ registrations }: RegistrationParams) => registrations.some((asked) => asked.method === method)
    const { registrations } = await careful.mail.first<RegistrationParams>('client/registerCapability', isAsked)
    expect(registrations[0].registerOptions).toEqual({ documentSelector: [{ language: 'nianbao' }] })
  }
  careful.kill()
})

test('formatting a selection leaves other tables alone', async () => {
  await client.setSettings({ format: { layout: 'pipes' } })
  await client.open(uri, reportText())
  const range = client.rangeOf(uri, '行政许可\t206')
  const params = { textDocument: { uri }, range, options: { tabSize: 2, insertSpaces: false } }
  const edits = await client.request<TextEdit[]>('textDocument/rangeFormatting', params)
  expect(edits).toHaveLength(1)
  await client.apply({ changes: { [uri]: edits } })
  expect(client.textOf(uri)).toMatch(/\| *行政许可 *\| *206 *\|/)
  expect(client.textOf(uri)).toContain('（一）予以公开\t\t12\t1')
})

test('a blank report comes in the form of its year, and is quiet', async () => {
  const blank = (more: object) =>
    client.request<BlankReport>('nianbao/blankReport', { organisation: '清源县桥梁管理局', ...more })
  const { text, firstCell } = await blank({ year: 2025 })
  expect(text).toContain('清源县桥梁管理局2025年政府信息公开工作年度报告')
  expect(text).toContain('本年制发件数\t本年废止件数')
  expect(beforeCell(text, firstCell)).toBe('规章\t')
  expect((await blank({ year: 2020 })).text).toContain('本年新制作数量')
  const piped = await blank({ year: 2025, form: '2019', layout: 'pipes' })
  expect(piped.text).toMatch(/\| *本年新制作数量 *\|/)
  expect(beforeCell(piped.text, piped.firstCell)).toMatch(/^\| 规章 +\| *$/)
  await client.open(uri, text)
  const findings = await client.diagnostics(uri)
  expect(findings.filter(({ severity }) => (severity ?? 1) < 3)).toEqual([])
  const aboutTables = findings.filter(({ code }) => String(code).startsWith('table.'))
  expect(aboutTables.map(({ message }) => String(message).slice(0, 2))).toEqual(['表二', '表三', '表四'])
})

/** What stands before a cell in its line. */
function beforeCell(text: string, { start }: Range): string {
  return text.split('\n')[start.line].slice(0, start.character)
}
