import { afterAll, beforeAll, expect, test } from 'vitest'
import { startClient, type TestClient } from './support/client'
import { reportText } from './support/reports'

let client: TestClient
beforeAll(async () => {
  client = await startClient({ settings: { inlayHints: { enabled: true } } })
})
afterAll(() => client.kill())

const everywhere = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } }
const requests: readonly (readonly [method: string, more?: object])[] = [
  ['textDocument/documentSymbol'],
  ['textDocument/foldingRange'],
  ['textDocument/codeLens'],
  ['textDocument/inlayHint', { range: everywhere }],
  ['textDocument/semanticTokens/range', { range: everywhere }],
  ['textDocument/codeAction', { range: everywhere, context: { diagnostics: [], only: ['quickfix', 'source.fixAll'] } }],
]

/** Everything the server says of a document, without its folder and versions. */
async function everything(uri: string): Promise<unknown> {
  const answers = [await client.diagnostics(uri)]
  for (const [method, more] of requests) answers.push(await client.request(method, { textDocument: { uri }, ...more }))
  return JSON.parse(
    JSON.stringify(answers)
      .replaceAll(uri.slice(0, uri.lastIndexOf('/')), '…')
      .replaceAll(/"(version|resultId)":"?\d+"?/g, '"$1":0'),
  )
}

const names = ['甲', '乙', '丙', '丁', '戊', '己']
const text = names
  .map((name, index) => reportText({ 'requests.granted.total': 13 + index }).replace('清源县', `${name}县`))
  .join('\n')

/** Edits between which every answer is asked for: what stands before and after them only moves. */
const edits: readonly (readonly [what: string, old: string, text: string])[] = [
  ['a figure', '0\t16\n', '0\t1600\n'],
  [
    'a line more in the first report',
    '甲县桥梁管理局2024年政府信息公开工作年度报告\n',
    '甲县桥梁管理局2024年政府信息公开工作年度报告\n（试行稿）\n',
  ],
  ['the title of the last report', '己县桥梁', '己县道路桥梁'],
  ['a report without title', '丁县桥梁管理局2024年政府信息公开工作年度报告\n', '\n'],
  ['a sum put right', '0\t14\n', '0\t13\n'],
]

test('after each edit the answers are those of a text opened afresh', async () => {
  const uri = 'file:///edited/reports/one.nianbao'
  await client.open(uri, text)
  const before = await everything(uri)
  for (const [index, [what, old, changed]] of edits.entries()) {
    await client.replace(uri, old, changed)
    const fresh = `file:///fresh${index}/reports/one.nianbao`
    await client.open(fresh, client.textOf(uri))
    const after = await everything(uri)
    expect(after, what).toEqual(await everything(fresh))
    expect(after, what).not.toEqual(before)
  }
})

test('findings name the report they belong to', async () => {
  const uri = 'file:///reports/several.nianbao'
  await client.open(uri, text)
  const found = (await client.diagnostics(uri)).filter(({ code }) => code === 'identity.row-total')
  expect(found.map(({ message }) => String(message).slice(0, 2))).toEqual(['【乙', '【丙', '【丁', '【戊', '【己'])
})
