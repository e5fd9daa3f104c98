import { afterEach, beforeEach, expect, test } from 'vitest'
import type { CodeAction, Range } from 'vscode-languageserver-protocol'
import { fullCapabilities } from './support/capabilities'
import { startClient, type TestClient } from './support/client'
import { reportText } from './support/reports'

let client: TestClient
beforeEach(async () => {
  client = await startClient()
})
afterEach(() => client.kill())

const uri = 'file:///reports/one.nianbao'

/** The code actions at a range, linked to the diagnostics there as an editor does. */
async function actionsAt(range: Range, only?: readonly string[]): Promise<readonly CodeAction[]> {
  const all = await client.diagnostics(uri)
  const diagnostics = all.filter((diagnostic) => diagnostic.range.start.line === range.start.line)
  return client.request('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics, only } })
}

async function applyFirst(actions: readonly CodeAction[], title: string | RegExp): Promise<void> {
  const action = actions.find((candidate) => candidate.title.match(title))
  if (!action?.edit) throw new Error(`no action ${title} among ${actions.map((candidate) => candidate.title).join()}`)
  await client.apply(action.edit)
}

test('the quick fix of a total writes that total and nothing else', async () => {
  await client.open(uri, reportText({ 'requests.granted.total': 15 }))
  const [finding] = await client.diagnostics(uri)
  const actions = await actionsAt(finding.range)
  expect(actions[0]).toMatchObject({ title: '总计改为 13', kind: 'quickfix', isPreferred: true })
  expect(actions[0].diagnostics).toEqual([finding])
  expect(actions.filter(({ isPreferred }) => isPreferred)).toHaveLength(1)
  await applyFirst(actions, '总计改为 13')
  expect(client.textOf(uri)).toBe(reportText())
  expect(await client.diagnostics(uri)).toEqual([])
})

test('an edit carries the version it was made for', async () => {
  await client.open(uri, reportText({ 'requests.granted.total': 15 }))
  await client.replace(uri, '桥梁管理局', '桥梁养护局')
  const [finding] = await client.diagnostics(uri)
  const [action] = await actionsAt(finding.range)
  expect(action.edit?.documentChanges).toMatchObject([{ textDocument: { uri, version: 2 } }])
})

test('actions are made from the newest text, whatever the client has seen of it', async () => {
  await client.open(uri, reportText({ 'requests.granted.total': 15 }))
  const diagnostics = await client.diagnostics(uri)
  const [{ range }] = diagnostics
  await client.replace(uri, '0\t15\n', '0\t1500\n')
  const params = { textDocument: { uri }, range, context: { diagnostics } }
  await applyFirst(await client.request('textDocument/codeAction', params), '总计改为 13')
  expect(client.textOf(uri)).toBe(reportText())
})

test('a finding that is gone has no actions', async () => {
  await client.open(uri, reportText({ 'requests.granted.total': 15 }))
  const diagnostics = await client.diagnostics(uri)
  const [{ range }] = diagnostics
  await client.replace(uri, '0\t15', '0\t13')
  const params = { textDocument: { uri }, range, context: { diagnostics } }
  expect(await client.request('textDocument/codeAction', params)).toEqual([])
})

test('全部重算 writes every total that differs and leaves all other text alone', async () => {
  const changes = { 'requests.granted.total': 15, 'requests.partial.total': 3, 'disputes.review.total': 9 }
  await client.open(uri, reportText(changes))
  const [finding] = await client.diagnostics(uri)
  await applyFirst(await actionsAt(finding.range), '全部重算')
  expect(client.textOf(uri)).toBe(reportText())
})

test('全部重算 says when another cell than a total is blamed', async () => {
  await client.open(uri, reportText({ 'requests.granted.person': 11, 'requests.partial.total': 3 }))
  const finding = (await client.diagnostics(uri)).find(({ code }) => code === 'identity.row-total')
  if (!finding) throw new Error('the planted fault was not found')
  const titles = (await actionsAt(finding.range)).map(({ title }) => title)
  expect(titles).toContain('全部重算（先看 1 处疑为有误的分项）')
})

test('all findings of a rule are mended at once, those of others are not', async () => {
  const changes = { 'disputes.review.total': 9, 'disputes.directSuit.total': 4, 'requests.granted.total': 15 }
  await client.open(uri, reportText(changes))
  const finding = (await client.diagnostics(uri)).find(({ code }) => code === 'identity.dispute-total')
  if (!finding) throw new Error('the planted fault was not found')
  await applyFirst(await actionsAt(finding.range), /^修复全部同类问题（2 处）$/)
  expect(client.textOf(uri)).toBe(reportText({ 'requests.granted.total': 15 }))
})

test('fix-all makes the certain repairs; a second run has nothing left to do', async () => {
  await client.open(uri, reportText({ 'requests.granted.total': 15, 'disputes.review.total': 9 }))
  const everywhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
  const actions = await actionsAt(everywhere, ['source.fixAll'])
  expect(actions.map(({ kind }) => kind)).toEqual(['source.fixAll.nianbao'])
  await applyFirst(actions, '修复全部确定的问题')
  expect(client.textOf(uri)).toBe(reportText())
  expect(await actionsAt(everywhere, ['source.fixAll.nianbao'])).toEqual([])
})

test('fix-all leaves doubtful edits to the user', async () => {
  // 一 + 二 = 三（七） + 四 is broken, and any of the four may be wrong.
  const doubtful = reportText({ 'requests.carriedOut.person': 7, 'requests.carriedOut.total': 7 })
  await client.open(uri, doubtful)
  const [finding] = await client.diagnostics(uri)
  expect(finding.code).toBe('identity.balance')
  expect(await actionsAt(finding.range, ['source.fixAll'])).toEqual([])
  const fixes = await actionsAt(finding.range, ['quickfix'])
  expect(fixes.some(({ isPreferred }) => isPreferred)).toBe(false)
})

test('only the kinds that are asked for are given', async () => {
  await client.open(uri, reportText({ 'requests.granted.total': 15 }))
  const [{ range }] = await client.diagnostics(uri)
  const kinds = async (only?: readonly string[]) => new Set((await actionsAt(range, only)).map(({ kind }) => kind))
  expect(await kinds(['quickfix'])).toEqual(new Set(['quickfix']))
  expect(await kinds(['source'])).toEqual(new Set(['source.fixAll.nianbao']))
  expect(await kinds(['refactor'])).toEqual(new Set())
  expect(await kinds()).toEqual(new Set(['quickfix']))
})

test('a missing part is inserted with its blank table', async () => {
  const whole = reportText()
  const part = whole.slice(whole.indexOf('四、政府信息公开行政复议'), whole.indexOf('五、存在的主要问题'))
  await client.open(uri, whole.replace(part, ''))
  const finding = (await client.diagnostics(uri)).find(({ code }) => code === 'structure.missing-section')
  if (!finding) throw new Error('the missing part was not found')
  await applyFirst(await actionsAt(finding.range), /^插入/)
  expect(client.textOf(uri)).toContain('四、政府信息公开行政复议、行政诉讼情况\n')
  expect(client.textOf(uri)).toContain('结果维持\t结果纠正\t其他结果\t尚未审结\t总计')
  expect((await client.diagnostics(uri)).map(({ code }) => code)).not.toContain('structure.missing-section')
})

test('where the client can, what is inserted steps through its blank cells', async () => {
  const workspaceEdit = { documentChanges: true, snippetEditSupport: true }
  const workspace = { ...fullCapabilities.workspace, workspaceEdit }
  const able = await startClient({ capabilities: { ...fullCapabilities, workspace } })
  const whole = reportText()
  const table = whole.slice(whole.indexOf('行政复议\t'), whole.indexOf('五、存在的主要问题'))
  await able.open(uri, whole.replace(table, '\n'))
  const finding = (await able.diagnostics(uri)).find(({ code }) => code === 'table.missing')
  const params = { textDocument: { uri }, range: finding?.range, context: { diagnostics: [] } }
  const actions = await able.request<CodeAction[]>('textDocument/codeAction', params)
  const [change] = actions[0].edit?.documentChanges ?? []
  const [edit] = 'edits' in change ? change.edits : []
  if (!('snippet' in edit)) throw new Error('not a snippet')
  const stops = edit.snippet.value.match(/\$\d+/g)
  expect(stops).toEqual([...Array.from({ length: 15 }, (_, index) => `$${index + 1}`), '$0'])
  expect(edit.snippet.value).toContain('$1\t$2\t$3')
  able.kill()
})

test('also in a file of many reports, each insertion steps through its own cells', async () => {
  const workspaceEdit = { documentChanges: true, snippetEditSupport: true }
  const workspace = { ...fullCapabilities.workspace, workspaceEdit }
  const able = await startClient({ capabilities: { ...fullCapabilities, workspace } })
  const whole = reportText()
  const table = whole.slice(whole.indexOf('行政复议\t'), whole.indexOf('五、存在的主要问题'))
  const names = [...'甲乙丙丁戊己庚辛壬癸']
  await able.open(uri, names.map((name) => whole.replace(table, '\n').replace('清源县', `${name}县`)).join('\n'))
  const range = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } }
  const params = { textDocument: { uri }, range, context: { diagnostics: [] } }
  const actions = await able.request<CodeAction[]>('textDocument/codeAction', params)
  const edits = actions
    .filter(({ title }) => title.includes('表四'))
    .flatMap(({ edit }) => edit?.documentChanges ?? [])
    .flatMap((change) => ('edits' in change ? change.edits : []))
  expect(edits).toHaveLength(names.length)
  for (const edit of edits) {
    if (!('snippet' in edit)) throw new Error('not a snippet')
    expect(edit.snippet.value.match(/\$\d+/g)).toHaveLength(16)
  }
  able.kill()
})

test('a client without versioned edits gets plain ones; one without code actions gets a command', async () => {
  const old = await startClient({
    capabilities: {
      textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } }, diagnostic: {} },
    },
  })
  await old.open(uri, reportText({ 'requests.granted.total': 15 }))
  const [{ range }] = await old.diagnostics(uri)
  const params = { textDocument: { uri }, range, context: { diagnostics: [] } }
  const [action] = await old.request<CodeAction[]>('textDocument/codeAction', params)
  expect(action.edit?.changes?.[uri]).toHaveLength(1)
  old.kill()
  const oldest = await startClient({ capabilities: { textDocument: { diagnostic: {} } } })
  await oldest.open(uri, reportText({ 'requests.granted.total': 15 }))
  expect(await oldest.request('textDocument/codeAction', params)).toEqual([
    { title: '全部重算', command: 'nianbao.recompute', arguments: [uri] },
  ])
  oldest.kill()
})
