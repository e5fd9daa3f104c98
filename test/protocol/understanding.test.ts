import { afterAll, beforeAll, expect, test } from 'vitest'
import type {
  DocumentHighlight,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  Position,
  Range,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
  SymbolInformation,
} from 'vscode-languageserver-protocol'
import { noCapabilities } from './support/capabilities'
import { startClient, type TestClient } from './support/client'
import { reportText } from './support/reports'

let client: TestClient
beforeAll(async () => {
  client = await startClient({ settings: { inlayHints: { enabled: true } } })
  await client.open(sound, reportText())
  await client.open(broken, reportText({ 'requests.granted.total': 15, 'disclosure.licence.decisions': '二百' }))
})
afterAll(() => client.kill())

const sound = 'file:///reports/sound.nianbao'
const broken = 'file:///reports/broken.nianbao'
const grantedRow = '（一）予以公开\t\t12\t1\t0\t0\t0\t0\t1'
const everywhere: Range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } }

function ask<Answer>(method: string, uri: string, more: object = {}): Promise<Answer> {
  return client.request(`textDocument/${method}`, { textDocument: { uri }, ...more })
}

/** The place right behind words that stand once. */
function behind(uri: string, words: string): Position {
  return client.rangeOf(uri, words).end
}

function textAt(uri: string, { start, end }: Range): string {
  const lines = client
    .textOf(uri)
    .split('\n')
    .slice(start.line, end.line + 1)
  lines[lines.length - 1] = lines[lines.length - 1].slice(0, end.character)
  lines[0] = lines[0].slice(start.character)
  return lines.join('\n')
}

async function hoverText(uri: string, words: string): Promise<string> {
  const hover = await ask<Hover | null>('hover', uri, { position: behind(uri, words) })
  const contents = hover?.contents ?? ''
  return typeof contents === 'object' && 'value' in contents ? contents.value : String(contents)
}

test('the outline goes from the title over parts and tables to rows', async () => {
  const [report, ...others] = await ask<DocumentSymbol[]>('documentSymbol', sound)
  expect(others).toEqual([])
  expect(report.name).toBe('清源县桥梁管理局2024年政府信息公开工作年度报告')
  expect(report.detail).toBe('2021 年格式')
  expect(report.children?.map(({ name }) => name[0]).join('')).toBe('一二三四五六')
  const [table] = report.children?.[2].children ?? []
  expect(table.name).toBe('表三')
  expect(table.children).toHaveLength(25)
  expect(table.children?.[2]).toMatchObject({ name: '（一）予以公开', detail: '12 1 0 0 0 0 13' })
})

test('every symbol holds its own name and stands inside its parent', async () => {
  const inside = (inner: Range, outer: Range): boolean =>
    compare(outer.start, inner.start) <= 0 && compare(inner.end, outer.end) <= 0
  const visit = (symbol: DocumentSymbol): void => {
    expect(inside(symbol.selectionRange, symbol.range), symbol.name).toBe(true)
    for (const child of symbol.children ?? []) {
      expect(inside(child.range, symbol.range), child.name).toBe(true)
      visit(child)
    }
  }
  for (const symbol of await ask<DocumentSymbol[]>('documentSymbol', broken)) visit(symbol)
})

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character
}

test('clients without nesting get the same outline in a row', async () => {
  const plain = await startClient({ capabilities: noCapabilities })
  await plain.open(sound, reportText())
  const symbols = await plain.request<SymbolInformation[]>('textDocument/documentSymbol', {
    textDocument: { uri: sound },
  })
  expect(symbols.find(({ name }) => name === '（一）予以公开')?.containerName).toBe('表三')
  expect(symbols).toHaveLength(1 + 6 + 3 + 6 + 25 + 3)
  plain.kill()
})

test('parts, tables and groups fold', async () => {
  const folds = await ask<FoldingRange[]>('foldingRange', sound)
  const line = (words: string): number => client.rangeOf(sound, words).start.line
  const foldAt = (words: string) => folds.find(({ startLine }) => startLine === line(words))
  expect(foldAt('一、总体情况')?.endLine).toBe(line('每半年通报一次'))
  expect(foldAt('（本列数据的勾稽关系为')?.endLine).toBe(line('四、结转下年度继续办理'))
  expect(foldAt('（四）无法提供')?.endLine).toBe(line('3.补正后申请内容仍不明确'))
  expect(new Set(folds.map(({ startLine }) => startLine)).size).toBe(folds.length)
})

test('the selection grows from the cell to the document', async () => {
  const positions = [behind(sound, grantedRow)]
  const [innermost] = await ask<SelectionRange[]>('selectionRange', sound, { positions })
  const chain: string[] = []
  for (let at: SelectionRange | undefined = innermost; at; at = at.parent) chain.push(textAt(sound, at.range))
  expect(chain[0]).toBe('13')
  expect(chain[1]).toBe('（一）予以公开\t\t12\t1\t0\t0\t0\t0\t13')
  expect(chain[2].startsWith('（本列数据')).toBe(true)
  expect(chain[3].startsWith('三、收到和处理')).toBe(true)
  expect(chain.at(-1)).toBe(client.textOf(sound))
})

test('hover on a cell tells row, column and every equation with its numbers', async () => {
  const right = await hoverText(sound, grantedRow)
  expect(right).toContain('表三『（一）予以公开』总计：13')
  expect(right).toMatch(/✓ .*各类申请人之和 13（12＋1） ＝ 总计 13/)
  expect(right).toMatch(/✓ .*各项办理结果之和 25/)
  expect(right).toContain('requests.granted.total')
  const wrong = await hoverText(broken, grantedRow)
  expect(wrong).toMatch(/✗ .*各类申请人之和 13.*相差 2/)
})

test('hover on an unreadable cell says so', async () => {
  expect(await hoverText(broken, '行政许可\t二')).toMatch(/二百（不是数字）/)
})

test('hover on a heading tells what the part must contain, and why', async () => {
  const text = await hoverText(sound, '六、其他需要')
  expect(text).toContain('应当写明')
  expect(text).toContain('信息处理费')
  expect(text).toContain('国办公开办函〔2021〕30号')
})

test('hover on a label tells what is counted; on prose it is silent', async () => {
  expect(await hoverText(sound, '二、上年结转政府')).toContain('上年报告')
  expect(await ask('hover', sound, { position: behind(sound, '网站改版') })).toBeNull()
})

test('hover without Markdown has no markup', async () => {
  const plain = await startClient({ capabilities: noCapabilities })
  await plain.open(sound, reportText())
  const position = plain.rangeOf(sound, grantedRow).end
  const hover = await plain.request<Hover>('textDocument/hover', { textDocument: { uri: sound }, position })
  expect(hover.contents).toMatchObject({ kind: 'plaintext' })
  expect(JSON.stringify(hover.contents)).not.toMatch(/\*\*|\\\\/)
  plain.kill()
})

test('the cells of all equations of a cell are highlighted, the cell itself apart', async () => {
  const found = await ask<DocumentHighlight[]>('documentHighlight', sound, { position: behind(sound, grantedRow) })
  // Six addends of the row; twenty other results and the sum of the column; the cell itself.
  expect(found).toHaveLength(6 + 20 + 1 + 1)
  expect(found.filter(({ kind }) => kind === 3).map(({ range }) => textAt(sound, range))).toEqual(['13'])
})

test('inlay hints show what a total should be, in the visible part only', async () => {
  const hints = await ask<InlayHint[]>('inlayHint', broken, { range: everywhere })
  expect(hints.map(({ label }) => label)).toEqual(['应为 13'])
  expect(hints[0].position).toEqual(behind(broken, '（一）予以公开\t\t12\t1\t0\t0\t0\t0\t15'))
  const top = { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } }
  expect(await ask('inlayHint', broken, { range: top })).toEqual([])
})

test('an inlay hint does not correct a total where an addend is to blame', async () => {
  const uri = 'file:///reports/crossing.nianbao'
  await client.open(uri, reportText({ 'requests.granted.person': 14 }))
  expect((await client.diagnostics(uri)).map(({ message }) => message)[0]).toContain('此处似应为 12')
  const hints = await ask<InlayHint[]>('inlayHint', uri, { range: everywhere })
  expect(hints.map(({ label }) => label)).toEqual(['分项之和 15', '分项之和 22', '分项之和 27'])
})

test('semantic tokens tell totals, carried figures and unreadable cells; changes come as differences', async () => {
  const uri = 'file:///reports/tokens.nianbao'
  await client.open(uri, client.textOf(broken))
  const types = client.answerToInitialize.capabilities.semanticTokensProvider?.legend.tokenTypes ?? []
  const { data, resultId } = await ask<SemanticTokens>('semanticTokens/full', uri)
  const count = (type: string): number => data.filter((value, index) => index % 5 === 3 && types[value] === type).length
  // 25 totals of rows, six more of （七）总计, three of table 四.
  expect(count('nianbaoTotal')).toBe(25 + 6 + 3)
  expect(count('nianbaoCarried')).toBe(6 + 6)
  expect(count('nianbaoUnreadable')).toBe(1)
  await client.replace(uri, '二百', '206')
  const delta = await ask<SemanticTokensDelta>('semanticTokens/full/delta', uri, { previousResultId: resultId })
  expect(delta.edits.length).toBeGreaterThan(0)
  expect(JSON.stringify(delta.edits).length).toBeLessThan(100)
})

test('a figure in the prose leads to its cell, and back', async () => {
  const uri = 'file:///reports/prose.nianbao'
  const sentence = '本年新收政府信息公开申请26件，上年结转1件。'
  await client.open(uri, reportText().replace('申请由窗口统一登记', `${sentence}申请由窗口统一登记`))
  const figure = behind(uri, '信息公开申请26')
  const cells = await ask<Location[]>('definition', uri, { position: figure })
  expect(cells.map(({ range }) => textAt(uri, range))).toEqual(['26'])
  const position = cells[0].range.start
  const back = await ask<Location[]>('references', uri, { position, context: { includeDeclaration: false } })
  expect(back.map(({ range }) => range.end)).toEqual([figure])
})
