import { describe, expect, test } from 'vitest'
import { cellIn, previewOf } from '../../support/previewOf'
import { reportText } from '../../support/reportFrom'
import { usePreviewPage } from '../harness/pageUnderTest'
import { violationsOf } from '../harness/previewPage'

const { cell, preview, show } = usePreviewPage()

describe('safety', () => {
  const attack = '<img/src=x/onerror=alert(1)></script><script>alert(2)</script>'

  test('what stands in a report is text, whatever it looks like', async () => {
    const text = reportText({ 'requests.granted.person': '无', 'requests.granted.total': 1 })
    const plain = JSON.stringify(previewOf(text))
    // Title, headings, labels, figures, names of equations, messages: whatever comes with the model.
    const words = ['青溪县水务局', '收到和处理', '（一）予以公开', '无', '申请人']
    const hostile = words.reduce((json, word) => json.replaceAll(word, attack), plain)
    await preview().send({ type: 'model', model: JSON.parse(hostile) })
    const { page } = preview()
    for (const place of ['h1', 'h2', 'th.row', 'td .figure', '.outline', '.equations']) {
      expect(await page.locator(place, { hasText: attack }).count()).toBeGreaterThan(0)
    }
    await cell('requests.granted.person').hover()
    expect(await page.locator('.tooltip').textContent()).toContain(attack)
    await page.locator('.steps button').first().click()
    expect(await page.locator('.findings').textContent()).toContain(attack)
    expect(await page.locator('img, .page script').count()).toBe(0)
    expect(await violationsOf(preview())).toEqual([])
  })

  test('the page asks for nothing but its own two files', async () => {
    const asked: string[] = []
    preview().page.on('request', (request) => asked.push(request.url()))
    await preview().page.reload()
    await show(reportText({ 'requests.granted.total': 1 }))
    expect(asked.map((url) => new URL(url).pathname)).toEqual(['/', '/preview.css', '/preview.js'])
  })
})

describe('a new model', () => {
  test('leaves focus, scroll and untouched cells as they are', async () => {
    const { page } = preview()
    await show(reportText({}))
    await cell('requests.rejected.mass.person').click()
    const before = await page.locator('.sheet').evaluate((sheet) => sheet.scrollTop)
    expect(before).toBeGreaterThan(0)
    const untouched = await cell('requests.rejected.mass.legal').elementHandle()
    await show(reportText({ 'requests.rejected.mass.person': 5, 'requests.received.person': 5 }), 2)
    expect(await cell('requests.rejected.mass.person').locator('.figure').textContent()).toBe('5')
    expect(await page.locator('.sheet').evaluate((sheet) => sheet.scrollTop)).toBe(before)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-address'))).toBe(
      'requests.rejected.mass.person',
    )
    expect(await untouched?.evaluate((element) => element.isConnected)).toBe(true)
  })

  test('that comes late is left out', async () => {
    await show(reportText({ 'requests.granted.person': 2 }), 2)
    await show(reportText({ 'requests.granted.person': 1 }), 1)
    expect(await cell('requests.granted.person').locator('.figure').textContent()).toBe('2')
  })

  test('does not disturb what is being typed', async () => {
    const { page } = preview()
    await show(reportText({}))
    await cell('requests.granted.person').dblclick()
    await page.keyboard.type('12')
    await show(reportText({ 'requests.received.person': 3 }), 2)
    await page.keyboard.type('3')
    expect(await cell('requests.granted.person').locator('input').inputValue()).toBe('123')
  })
})

test('a table without totals has no button that computes them', async () => {
  await show(reportText({}))
  const buttons = preview().page.locator('.table-actions').getByText('重算合计')
  expect(await buttons.count()).toBe(2)
  expect(await preview().page.locator('.part-with-table').first().getByText('重算合计').count()).toBe(0)
})

describe('the outline', () => {
  test('leads to a part, here and in the text', async () => {
    await show(reportText({}))
    await preview().posted()
    await preview().page.locator('.outline .part').nth(3).click()
    const [message] = await preview().posted()
    const part = previewOf(reportText({})).report?.outline[3].range
    expect(message).toEqual({ type: 'reveal', range: { start: part?.start, end: part?.start }, focus: false })
    expect(await preview().page.locator('h2').nth(2).isVisible()).toBe(true)
    expect(
      await preview()
        .page.locator('.sheet')
        .evaluate((sheet) => sheet.scrollTop),
    ).toBeGreaterThan(0)
  })

  test('says of a missing part that it is missing', async () => {
    await show(reportText({}).replace(/^五、[\s\S]*?(?=^六、)/m, ''))
    expect(await preview().page.locator('.outline .part.missing').textContent()).toContain('缺')
    expect(await preview().page.locator('.outline .part.ok').count()).toBe(5)
  })
})

describe('the edge of the page and the text', () => {
  test('scroll together, without answering each other', async () => {
    const { page } = preview()
    await show(reportText({}))
    const line = cellIn(previewOf(reportText({})), 'requests.rejected.mass.person').range?.start.line ?? 0
    await preview().posted()
    await preview().send({ type: 'scroll', line })
    await page.waitForFunction(() => (document.querySelector('.sheet')?.scrollTop ?? 0) > 300)
    expect((await preview().posted()).filter(({ type }) => type === 'scroll')).toEqual([])
  })
})

describe('screen readers', () => {
  test('hear row, column, figure and finding of a cell', async () => {
    await show(reportText({ 'requests.granted.total': 1 }))
    const named = preview().page.getByRole('gridcell', { name: /^表三『（一）予以公开』总计：1，.*各类申请人之和为 0/ })
    expect(await named.count()).toBe(1)
    expect(await preview().page.getByRole('grid').count()).toBe(3)
    expect(await preview().page.getByRole('rowheader', { name: '（一）予以公开' }).count()).toBe(1)
    expect(await preview().page.getByRole('columnheader', { name: '自然人' }).count()).toBe(1)
  })
})

describe('without a report', () => {
  test.each([
    ['closed', '正文已经关闭。'],
    ['otherLanguage', '这份文件没有按年报处理。'],
  ] as const)('%s: says so and offers a way on', async (reason, words) => {
    await preview().send({ type: 'empty', reason })
    await preview().page.getByText(words).waitFor()
    await preview().posted()
    await preview().page.locator('.empty button').click()
    expect(await preview().posted()).toEqual([{ type: 'openText' }])
  })

  test('a text that is no report is met kindly', async () => {
    await show('明天开会。\n')
    await preview().page.getByText('文中没有认出年报。').waitFor()
  })
})
