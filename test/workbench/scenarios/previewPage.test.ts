import type { Locator } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { cellIn, previewOf } from '../../support/previewOf'
import { reportText } from '../../support/reportFrom'
import { takePicture } from '../harness/picture'
import { usePreview } from '../harness/previewBrowser'
import { violationsOf } from '../harness/previewPage'
import { brokenReport } from '../harness/sampleReport'
import { darkTheme, highContrastTheme, lightTheme } from '../harness/themes'

const browser = usePreview()
const { open, show, cell } = browser

describe('safety', () => {
  const attack = '<img/src=x/onerror=alert(1)></script><script>alert(2)</script>'

  test('what stands in a report is text, whatever it looks like', async () => {
    const text = reportText({ 'requests.granted.person': '无', 'requests.granted.total': 1 })
    const plain = JSON.stringify(previewOf(text))
    // Title, headings, labels, figures, names of equations, messages: whatever comes with the model.
    const words = ['青溪县水务局', '收到和处理', '（一）予以公开', '无', '申请人']
    const hostile = words.reduce((json, word) => json.replaceAll(word, attack), plain)
    await browser.preview.send({ type: 'model', model: JSON.parse(hostile) })
    const { page } = browser.preview
    for (const place of ['h1', 'h2', 'th.row', 'td .figure', '.outline', '.equations']) {
      expect(await page.locator(place, { hasText: attack }).count()).toBeGreaterThan(0)
    }
    await cell('requests.granted.person').hover()
    expect(await page.locator('.tooltip').textContent()).toContain(attack)
    await page.locator('.steps button').first().click()
    expect(await page.locator('.findings').textContent()).toContain(attack)
    expect(await page.locator('img, .page script').count()).toBe(0)
    expect(await violationsOf(browser.preview)).toEqual([])
  })

  test('the page asks for nothing but its own two files', async () => {
    const asked: string[] = []
    browser.preview.page.on('request', (request) => asked.push(request.url()))
    await browser.preview.page.reload()
    await show(reportText({ 'requests.granted.total': 1 }))
    expect(asked.map((url) => new URL(url).pathname)).toEqual(['/', '/preview.css', '/preview.js'])
  })
})

describe('a new model', () => {
  test('leaves focus, scroll and untouched cells as they are', async () => {
    const { page } = browser.preview
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
    const { page } = browser.preview
    await show(reportText({}))
    await cell('requests.granted.person').dblclick()
    await page.keyboard.type('12')
    await show(reportText({ 'requests.received.person': 3 }), 2)
    await page.keyboard.type('3')
    expect(await cell('requests.granted.person').locator('input').inputValue()).toBe('123')
  })
})

describe('the bottom line', () => {
  const total = 'requests.granted.total'
  const text = reportText({ [total]: 18 })
  const line = (): Locator => browser.preview.page.locator('.cell-line')
  const marked = (): Promise<readonly (string | null)[]> =>
    browser.preview.page
      .locator('td.cursor')
      .evaluateAll((cells) => cells.map((each) => each.getAttribute('data-address')))

  test('is about the cell of the text’s cursor, which comes into view', async () => {
    await open({ height: 500 })
    const position = cellIn(previewOf(text), total).range?.end ?? { line: 0, character: 0 }
    await browser.preview.send({ type: 'cursor', position })
    await show(text)
    expect(await marked()).toEqual([total])
    expect(await line().textContent()).toContain('表三『（一）予以公开』总计18')
    const [cellBox, lineBox] = [await cell(total).boundingBox(), await line().boundingBox()]
    expect((cellBox?.y ?? 0) + (cellBox?.height ?? 0)).toBeLessThanOrEqual(lineBox?.y ?? 0)
  })

  test('goes on with the keyboard, and is not taken back by what the text’s cursor does in response', async () => {
    const position = cellIn(previewOf(text), total).range?.end ?? { line: 0, character: 0 }
    await browser.preview.send({ type: 'cursor', position })
    await show(text)
    await cell(total).click()
    await browser.preview.page.keyboard.type('19')
    await browser.preview.page.keyboard.press('Enter')
    await browser.preview.send({ type: 'cursor', position })
    await show(reportText({ [total]: 19 }), 2)
    expect(await marked()).toEqual(['requests.partial.total'])
    expect(await browser.preview.page.locator('.cursor-row').getByRole('rowheader').last().textContent()).toContain(
      '（二）',
    )
    expect(await line().locator('.name').getAttribute('title')).toBe('requests.partial.total')
  })

  test('tells a finding outside of the tables, until a cell is chosen', async () => {
    const { page } = browser.preview
    await show(reportText({ [total]: 18 }).replace(/^五、[\s\S]*?(?=^六、)/m, ''))
    await page.locator('.steps button').first().click()
    const prose = page.locator('.findings li button', { hasText: '部分' }).first()
    const message = await prose.locator('.message').textContent()
    await prose.click()
    expect(await line().textContent()).toBe(message)
    await takePicture(page, 'preview-line-finding')
    expect(await marked()).toEqual([])
    await cell(total).click()
    expect(await marked()).toEqual([total])
    expect(await line().locator('.name').getAttribute('title')).toBe(total)
  })

  test.each([
    [1200, lightTheme],
    [621, lightTheme],
    [400, lightTheme],
    [1200, darkTheme],
    [400, darkTheme],
  ])('cuts no equation off: %i pixels', async (width, theme) => {
    await open({ width, height: 800, theme })
    await show(brokenReport)
    await cell('requests.granted.total').click()
    expect(await line().locator('.equation').count()).toBeGreaterThan(1)
    await takePicture(browser.preview.page, `preview-line-${width}-${theme.kind}`)
    const { wide, high } = await line().evaluate((element) => ({
      wide: Math.max(element.scrollWidth, ...[...element.children].map((child) => child.scrollWidth)),
      high: element.getBoundingClientRect().height,
    }))
    expect(wide).toBeLessThanOrEqual(width)
    expect(high).toBeLessThanOrEqual(800 * 0.34)
    expect((await cell('requests.granted.total').boundingBox())?.y).toBeLessThan((await line().boundingBox())?.y ?? 0)
  })
})

test('a table without totals has no button that computes them', async () => {
  await show(reportText({}))
  const buttons = browser.preview.page.locator('.table-actions').getByText('重算合计')
  expect(await buttons.count()).toBe(2)
  expect(await browser.preview.page.locator('.part-with-table').first().getByText('重算合计').count()).toBe(0)
})

describe('the outline', () => {
  test('leads to a part, here and in the text', async () => {
    await show(reportText({}))
    await browser.preview.posted()
    await browser.preview.page.locator('.outline .part').nth(3).click()
    const [message] = await browser.preview.posted()
    const part = previewOf(reportText({})).report?.outline[3].range
    expect(message).toEqual({ type: 'reveal', range: { start: part?.start, end: part?.start }, focus: false })
    expect(await browser.preview.page.locator('h2').nth(2).isVisible()).toBe(true)
    expect(await browser.preview.page.locator('.sheet').evaluate((sheet) => sheet.scrollTop)).toBeGreaterThan(0)
  })

  test('says of a missing part that it is missing', async () => {
    await show(reportText({}).replace(/^五、[\s\S]*?(?=^六、)/m, ''))
    expect(await browser.preview.page.locator('.outline .part.missing').textContent()).toContain('缺')
    expect(await browser.preview.page.locator('.outline .part.ok').count()).toBe(5)
  })
})

describe('the edge of the page and the text', () => {
  test('scroll together, without answering each other', async () => {
    const { page } = browser.preview
    await show(reportText({}))
    const line = cellIn(previewOf(reportText({})), 'requests.rejected.mass.person').range?.start.line ?? 0
    await browser.preview.posted()
    await browser.preview.send({ type: 'scroll', line })
    await page.waitForFunction(() => (document.querySelector('.sheet')?.scrollTop ?? 0) > 300)
    expect((await browser.preview.posted()).filter(({ type }) => type === 'scroll')).toEqual([])
  })
})

describe('screen readers', () => {
  test('hear row, column, figure and finding of a cell', async () => {
    await show(reportText({ 'requests.granted.total': 1 }))
    const named = browser.preview.page.getByRole('gridcell', {
      name: /^表三『（一）予以公开』总计：1，.*各类申请人之和为 0/,
    })
    expect(await named.count()).toBe(1)
    expect(await browser.preview.page.getByRole('grid').count()).toBe(3)
    expect(await browser.preview.page.getByRole('rowheader', { name: '（一）予以公开' }).count()).toBe(1)
    expect(await browser.preview.page.getByRole('columnheader', { name: '自然人' }).count()).toBe(1)
  })
})

describe('a narrow page', () => {
  test('keeps row labels and head in view', async () => {
    await browser.preview.page.setViewportSize({ width: 420, height: 700 })
    await show(reportText({}))
    await cell('requests.carriedOut.total').scrollIntoViewIfNeeded()
    const { page } = browser.preview
    const label = await page.getByRole('rowheader', { name: '四、结转下年度继续办理' }).boundingBox()
    const head = await page.getByRole('columnheader', { name: '总计' }).first().boundingBox()
    expect(label?.x).toBeGreaterThanOrEqual(0)
    expect(head?.y).toBeGreaterThanOrEqual(0)
    await takePicture(page, 'preview-narrow')
  })

  test('cuts nothing off in a narrow column: what is wider than the page scrolls in its own place', async () => {
    await open({ width: 480 })
    await show(brokenReport)
    await takePicture(browser.preview.page, 'preview-narrow-column')
    const cut = await browser.preview.page.evaluate(() => {
      const scrolls = (element: Element): boolean => /auto|scroll/.test(getComputedStyle(element).overflowX)
      const isHeld = (element: Element): boolean => {
        for (let above = element.parentElement; above; above = above.parentElement) if (scrolls(above)) return true
        return false
      }
      const places = [...document.querySelectorAll('.page, .page *')]
      return places
        .filter((element) => {
          const { right, width } = element.getBoundingClientRect()
          const hidden = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && !scrolls(element)
          return (right > innerWidth + 1 && width > 0 && !isHeld(element)) || (hidden && !isHeld(element))
        })
        .map((element) => `${element.tagName}.${element.className}`)
    })
    expect(cut).toEqual([])
    const right = (element: Element) => Math.round(element.getBoundingClientRect().right)
    expect(await browser.preview.page.locator('.form-table.disclosure').evaluate(right)).toBeLessThan(480)
    const table = browser.preview.page.locator('.form-table.requests')
    const reach = await table.evaluate((element) => {
      const sheet = element.closest('.sheet')
      if (!sheet) return null
      sheet.scrollLeft = sheet.scrollWidth
      return Math.round(element.getBoundingClientRect().right) <= innerWidth
    })
    expect(reach).toBe(true)
  })

  test.each([480, 420, 320])('brings a total into view with the note beside it: %i pixels', async (width) => {
    await open({ width, height: 700 })
    await show(brokenReport)
    const total = cell('requests.granted.total')
    const { page } = browser.preview
    const rightOf = (element: Element) => element.getBoundingClientRect().right
    expect(await total.locator('.note').evaluate(rightOf)).toBeGreaterThan(width)
    await page.locator('.steps button').last().click()
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-address') === 'requests.granted.total')
    await expect.poll(() => total.locator('.note').evaluate(rightOf)).toBeLessThanOrEqual(width)
    await takePicture(page, `preview-note-${width}`)
  })
})

describe('without a report', () => {
  test.each([
    ['closed', '正文已经关闭。'],
    ['otherLanguage', '这份文件没有按年报处理。'],
  ] as const)('%s: says so and offers a way on', async (reason, words) => {
    await browser.preview.send({ type: 'empty', reason })
    await browser.preview.page.getByText(words).waitFor()
    await browser.preview.posted()
    await browser.preview.page.locator('.empty button').click()
    expect(await browser.preview.posted()).toEqual([{ type: 'openText' }])
  })

  test('a text that is no report is met kindly', async () => {
    await show('明天开会。\n')
    await browser.preview.page.getByText('文中没有认出年报。').waitFor()
  })
})

describe('pictures, to be looked at', () => {
  test.each([
    ['light', lightTheme],
    ['dark', darkTheme],
    ['high-contrast', highContrastTheme],
  ])('%s', async (name, theme) => {
    await open({ theme, width: 860, height: 1250 })
    const { page } = browser.preview
    await show(brokenReport)
    await page.locator('.steps button').first().click()
    await page.locator('.steps button').last().click()
    expect(await page.locator('td.lit').count()).toBeGreaterThan(6)
    await takePicture(page, `preview-page-${name}`)
  })

  test('printed on paper, without tools and marks', async () => {
    await show(brokenReport)
    await browser.preview.page.emulateMedia({ media: 'print' })
    expect(await browser.preview.page.locator('.toolbar').isVisible()).toBe(false)
    expect(await browser.preview.page.locator('.note').first().isVisible()).toBe(false)
    await takePicture(browser.preview.page, 'preview-print')
  })
})
