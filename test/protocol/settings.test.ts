import { afterEach, expect, test } from 'vitest'
import type { CodeAction, ShowMessageParams } from 'vscode-languageserver-protocol'
import { noCapabilities } from './support/capabilities'
import { startClient, type TestClient } from './support/client'
import { reportText } from './support/reports'

let client: TestClient
afterEach(() => client.kill())

const uri = 'file:///reports/one.nianbao'
const faulty = reportText({ 'requests.granted.total': 15, 'disputes.review.total': 9 })

async function severities(): Promise<readonly (readonly [code: unknown, severity: unknown])[]> {
  return (await client.diagnostics(uri)).map(({ code, severity }) => [code, severity])
}

async function open(settings: unknown): Promise<void> {
  client = await startClient({ settings })
  await client.open(uri, faulty)
}

test('each rule is as loud as the user wants', async () => {
  await open({ rules: { 'identity.row-total': 'hint', 'identity.dispute-total': 'off' } })
  expect(await severities()).toEqual([['identity.row-total', 4]])
})

test('settings that could not be told are asked for again', async () => {
  let asked = 0
  const settings = () => {
    asked += 1
    if (asked === 1) throw new Error('not yet')
    return { rules: { 'identity.row-total': 'off' } }
  }
  await open(settings)
  expect(await severities()).toHaveLength(2)
  expect((await severities()).map(([code]) => code)).toEqual(['identity.dispute-total'])
})

test('a change of settings is asked for anew, and void answers are not called unchanged', async () => {
  await open({})
  const { resultId } = await client.pull(uri)
  await client.setSettings({ rules: { 'identity.row-total': 'off' } })
  await client.mail.first('workspace/diagnostic/refresh')
  await client.mail.first('workspace/codeLens/refresh')
  expect(await client.pull(uri, resultId)).toMatchObject({ kind: 'full', items: [{ code: 'identity.dispute-total' }] })
})

test('an answer that was begun under the old settings is not called unchanged under the new ones', async () => {
  const folder = 'vscode-vfs://host/reports'
  const report = `${folder}/one.nianbao`
  let finishReading = (): void => {}
  const reading = new Promise<null>((resolve) => {
    finishReading = () => resolve(null)
  })
  // The server has its settings and waits for the side file.
  const readFile = () => {
    client.mail.put({ method: 'reading', params: {} })
    return reading
  }
  client = await startClient({ folders: [folder], initializationOptions: { readsFiles: true }, readFile })
  await client.open(report, faulty)
  const early = client.pull(report)
  await client.mail.first('reading')
  await client.setSettings({ rules: { 'identity.row-total': 'off' } })
  await client.mail.first('workspace/diagnostic/refresh')
  finishReading()
  const { resultId } = await early
  expect(await client.pull(report, resultId)).toMatchObject({
    kind: 'full',
    items: [{ code: 'identity.dispute-total' }],
  })
})

test('the master switch clears all marks', async () => {
  await open({ inlayHints: { enabled: true } })
  const { resultId } = await client.pull(uri)
  await client.setSettings({ enable: false, inlayHints: { enabled: true } })
  const about = { textDocument: { uri } }
  const range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } }
  expect(await client.pull(uri, resultId)).toMatchObject({ kind: 'full', items: [] })
  expect(await client.request('textDocument/codeLens', about)).toEqual([])
  expect(await client.request('textDocument/inlayHint', { ...about, range })).toEqual([])
  const actions = { ...about, range, context: { diagnostics: [], only: ['quickfix', 'source.fixAll'] } }
  expect(await client.request('textDocument/codeAction', actions)).toEqual([])
})

test('on save: what is typed waits, what is saved is checked', async () => {
  await open({ run: 'onSave' })
  const { resultId } = await client.pull(uri)
  await client.replace(uri, '行政许可\t206', '行政许可\t二百')
  expect(await client.pull(uri, resultId)).toEqual({ kind: 'unchanged', resultId })
  await client.save(uri)
  expect(await client.pull(uri, resultId)).toMatchObject({
    kind: 'full',
    items: [{ code: 'table.not-a-number' }, {}, {}],
  })
})

test('a number of findings that is too large is cut, with a word about it', async () => {
  await open({ maximumNumberOfFindings: 1, rules: { 'identity.row-total': 'warning' } })
  const [word, ...shown] = await client.diagnostics(uri)
  expect(word).toMatchObject({ severity: 3, message: expect.stringContaining('还有 1 处提示未显示') })
  // The strongest stays.
  expect(shown.map(({ code }) => code)).toEqual(['identity.dispute-total'])
  expect(await client.mail.first('nianbao/status')).toMatchObject({ errors: 1, hidden: 1 })
  // What is not shown is mended all the same.
  const params = {
    textDocument: { uri },
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    context: { diagnostics: [], only: ['source.fixAll'] },
  }
  const [mending] = await client.request<CodeAction[]>('textDocument/codeAction', params)
  expect(editsOf(mending)).toHaveLength(2)
})

function editsOf({ edit }: CodeAction): readonly unknown[] {
  return edit?.documentChanges?.flatMap((change) => ('edits' in change ? change.edits : [])) ?? []
}

test('folders of one workspace may differ', async () => {
  const settings = (scope: string) => (scope.includes('/quiet/') ? { enable: false } : {})
  client = await startClient({ settings })
  await client.open('file:///quiet/one.nianbao', faulty)
  await client.open('file:///loud/one.nianbao', faulty)
  expect(await client.diagnostics('file:///quiet/one.nianbao')).toEqual([])
  expect(await client.diagnostics('file:///loud/one.nianbao')).toHaveLength(2)
})

test.each([
  [{ enable: 'yes' }, 'nianbao.enable 应为布尔值，现为 "yes"'],
  [{ run: 3 }, 'nianbao.run 应为 "onType" 或 "onSave"，现为 3'],
  [{ rules: [] }, 'nianbao.rules 应为'],
  [{ rules: { 'identity.row-total': 'loud' } }, 'identity.row-total 的级别应为'],
  [{ rules: { 'no.such-rule': 'off' } }, '没有名为 "no.such-rule" 的规则'],
  [{ maximumNumberOfFindings: -1 }, 'nianbao.maximumNumberOfFindings 应为正整数'],
  [{ inlayHints: { enabled: 1 } }, 'nianbao.inlayHints.enabled 应为布尔值'],
  [{ format: { layout: 'html' } }, 'nianbao.format.layout 应为'],
])('the wrong setting %j is told once and replaced by the default', async (settings, message) => {
  await open(settings)
  expect(await severities()).toEqual([
    ['identity.row-total', 1],
    ['identity.dispute-total', 1],
  ])
  await client.open('file:///reports/two.nianbao', faulty)
  await client.diagnostics('file:///reports/two.nianbao')
  await client.setSettings(settings)
  await client.diagnostics(uri)
  const told = client.mail.all<ShowMessageParams>('window/showMessage')
  expect(told).toHaveLength(1)
  expect(told[0].message).toContain(message)
})

test('a client that cannot be asked sends its settings', async () => {
  client = await startClient({ capabilities: { ...noCapabilities, textDocument: { diagnostic: {} } } })
  await client.open(uri, faulty)
  expect(await severities()).toHaveLength(2)
  await client.setSettings({ rules: { 'identity.row-total': 'off' } })
  expect(await severities()).toEqual([['identity.dispute-total', 1]])
})
