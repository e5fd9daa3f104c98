import { afterEach, beforeEach, expect, test } from 'vitest'
import { fullCapabilities } from './support/capabilities'
import { startClient, type TestClient } from './support/client'
import { reportText } from './support/reports'

let client: TestClient
beforeEach(async () => {
  client = await startClient()
})
afterEach(() => client.kill())

const uri = 'file:///reports/one.nianbao'
const granted = '（一）予以公开\t\t12\t1\t0\t0\t0\t0\t13'
const grantedWrong = '（一）予以公开\t\t12\t1\t0\t0\t0\t0\t15'

test('a sound report has no findings', async () => {
  await client.open(uri, reportText())
  expect(await client.diagnostics(uri)).toEqual([])
})

test('a finding says what is wrong, where, why, and where to read about it', async () => {
  await client.open(uri, reportText({ 'requests.granted.total': 15 }))
  const [finding, ...others] = await client.diagnostics(uri)
  expect(others).toEqual([])
  const end = client.rangeOf(uri, grantedWrong).end
  expect(finding).toMatchObject({
    range: { start: { line: end.line, character: end.character - 2 }, end },
    severity: 1,
    source: '年报',
    code: 'identity.row-total',
    data: { code: 'identity.row-total' },
  })
  expect(finding.message).toContain('各类申请人之和为 13，表中为 15')
  expect(finding.codeDescription?.href).toMatch(/^https:\/\/.*\/docs\/rules\/identity\.row-total\.md$/)
  expect(finding.data.cells[0]).toBe('requests.granted.total')
  const places = finding.relatedInformation?.map(({ location }) => location) ?? []
  expect(places.length).toBeGreaterThan(1)
  expect(places.every((place) => place.uri === uri)).toBe(true)
})

test.each([
  ['a client that shows all of it', fullCapabilities, { tags: [1], codeDescription: {}, relatedInformation: [] }],
  ['a client that says nothing of itself', { textDocument: { diagnostic: {} } }, {}],
])('a finding brings no more than the client can show: %s', async (_, capabilities, expected) => {
  const other = await startClient({ capabilities })
  await other.open(uri, reportText().replace('有的栏目更新不够快。', '（请在此处填写存在的主要问题）'))
  const finding = (await other.diagnostics(uri)).find(({ code }) => code === 'structure.leftover')
  expect(finding).toMatchObject(expected)
  const optional = ['codeDescription', 'relatedInformation', 'tags']
  expect(
    Object.keys(finding ?? {})
      .filter((key) => optional.includes(key))
      .sort(),
  ).toEqual(Object.keys(expected).sort())
  other.kill()
})

test('an edit brings the finding, undo takes it away', async () => {
  await client.open(uri, reportText())
  await client.replace(uri, granted, grantedWrong)
  expect((await client.diagnostics(uri)).map(({ code }) => code)).toEqual(['identity.row-total'])
  await client.replace(uri, grantedWrong, granted)
  expect(await client.diagnostics(uri)).toEqual([])
})

test('what has not changed is not sent again', async () => {
  await client.open(uri, reportText({ 'requests.granted.total': 15 }))
  const first = await client.pull(uri)
  const second = await client.pull(uri, first.resultId)
  expect(second).toEqual({ kind: 'unchanged', resultId: first.resultId })
  await client.replace(uri, '桥梁管理局', '桥梁养护局')
  const third = await client.pull(uri, first.resultId)
  expect(third).toMatchObject({ kind: 'full', items: [{ code: 'identity.row-total' }] })
  expect(third.resultId).not.toBe(first.resultId)
})

test('a document opened again is checked again', async () => {
  await client.open(uri, reportText({ 'requests.granted.total': 15 }))
  const { resultId } = await client.pull(uri)
  await client.close(uri)
  await client.open(uri, reportText())
  expect(await client.pull(uri, resultId)).toMatchObject({ kind: 'full', items: [] })
})

test('the status follows each check', async () => {
  await client.open(uri, reportText({ 'requests.granted.total': 15 }))
  await client.pull(uri)
  expect(await client.mail.first('nianbao/status')).toEqual({
    uri,
    version: 1,
    form: '2021',
    year: 2024,
    organisation: '清源县桥梁管理局',
    reports: 1,
    errors: 1,
    warnings: 0,
    information: 0,
    hidden: 0,
    equations: { holds: 40, broken: 2, notAssessable: 0 },
  })
})

test('a text that is no report has a status that says so, and no findings', async () => {
  await client.open(uri, '今天的菜单：豆腐、青菜、米饭。\n')
  expect(await client.diagnostics(uri)).toEqual([])
  expect(await client.mail.first('nianbao/status')).toMatchObject({ form: null, reports: 0, errors: 0 })
})

test('the first heading alone is no reason for errors: the report is being drafted', async () => {
  await client.open(uri, '清源县桥梁管理局2024年政府信息公开工作年度报告\n\n一、总体情况\n\n主动公开的栏目全年更新。\n')
  const severities = (await client.diagnostics(uri)).map(({ severity }) => severity)
  expect(severities.length).toBeGreaterThan(0)
  expect(Math.min(...severities.map((severity) => severity ?? 0))).toBeGreaterThanOrEqual(3)
})
