import type { Locator } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { cellIn, previewOf } from '../../support/previewOf'
import { reportText } from '../../support/reportFrom'
import { usePreviewPage } from '../harness/pageUnderTest'
import { takePicture } from '../harness/picture'
import { brokenReport } from '../harness/sampleReport'
import { darkTheme, lightTheme } from '../harness/themes'

const { cell, open, preview, show } = usePreviewPage()

describe('the keyboard alone', () => {
  test('reaches the cells, walks through them and goes to the text', async () => {
    const { page } = preview()
    await show(reportText({}))
    await cell('disclosure.rules.issued').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    await preview().posted()
    await page.keyboard.press('Enter')
    const place = cellIn(previewOf(reportText({})), 'disclosure.normative.repealed').range
    expect(await preview().posted()).toContainEqual({ type: 'reveal', range: place, focus: true })
  })

  test('steps through the findings with F8, around the end', async () => {
    const { page } = preview()
    await show(reportText({ 'requests.granted.total': 1, 'disputes.review.total': 1 }))
    await cell('disclosure.rules.issued').focus()
    for (const address of ['requests.granted.total', 'disputes.review.total', 'requests.granted.total']) {
      await page.keyboard.press('F8')
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-address'))).toBe(address)
    }
  })

  test.each([0, 1])('types a figure of several digits over %i', async (before) => {
    const { page } = preview()
    await show(reportText({ 'requests.granted.person': before }))
    await cell('requests.granted.person').focus()
    await preview().posted()
    await page.keyboard.type('1234')
    await page.keyboard.press('Enter')
    expect(await preview().posted()).toEqual([
      { type: 'edit', cells: [{ address: 'requests.granted.person', text: '1234' }] },
    ])
  })

  test('types a total as any other cell: a word stands beside it, Enter means what was typed', async () => {
    const { page } = preview()
    await show(reportText({}))
    await cell('requests.received.total').focus()
    await preview().posted()
    await page.keyboard.type('17')
    await page.getByRole('status').getByText('是合计').waitFor()
    await page.keyboard.press('Enter')
    const written = { type: 'edit', cells: [{ address: 'requests.received.total', text: '17' }] }
    expect(await preview().posted()).toEqual([written])
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-address'))).toBe(
      'requests.carriedIn.total',
    )
    await page.locator('.notice .primary').click()
    expect(await preview().posted()).toContainEqual({ type: 'recompute', table: 'requests' })
    expect(await page.locator('.notice').count()).toBe(0)
  })

  test('leaves a total alone after Escape, and computes it while it is being typed', async () => {
    const { page } = preview()
    await show(reportText({}))
    await cell('requests.received.total').focus()
    await page.keyboard.type('17')
    await page.keyboard.press('Escape')
    expect(await page.locator('.notice').count()).toBe(0)
    await page.keyboard.type('18')
    await page.locator('.notice .primary').click()
    const asked = await preview().posted()
    expect(asked.filter(({ type }) => type === 'edit')).toEqual([])
    expect(asked).toContainEqual({ type: 'recompute', table: 'requests' })
  })

  test('is not caught by the word about totals after pasting or erasing', async () => {
    const { page } = preview()
    await show(reportText({}))
    await cell('requests.received.total').focus()
    await preview().posted()
    await page.keyboard.press('Delete')
    await page.locator('.notice').waitFor()
    await page.keyboard.press('Enter')
    const asked = await preview().posted()
    expect(asked.map(({ type }) => type)).not.toContain('recompute')
    expect(asked).toContainEqual({ type: 'edit', cells: [{ address: 'requests.received.total', text: '' }] })
  })

  test('refuses what is no number, and Escape leaves everything as it was', async () => {
    const { page } = preview()
    await show(reportText({}))
    await cell('requests.granted.person').focus()
    await page.keyboard.type('1.2.3')
    await preview().posted()
    await page.keyboard.press('Enter')
    await page.getByRole('status').getByText('不是数字').waitFor()
    await page.keyboard.press('Escape')
    expect((await preview().posted()).filter(({ type }) => type === 'edit')).toEqual([])
    expect(await cell('requests.granted.person').locator('.figure').textContent()).toBe('0')
  })
})

describe('the bottom line', () => {
  const total = 'requests.granted.total'
  const text = reportText({ [total]: 18 })
  const line = (): Locator => preview().page.locator('.cell-line')
  const marked = (): Promise<readonly (string | null)[]> =>
    preview()
      .page.locator('td.cursor')
      .evaluateAll((cells) => cells.map((each) => each.getAttribute('data-address')))

  test('is about the cell of the text’s cursor, which comes into view', async () => {
    await open({ height: 500 })
    const position = cellIn(previewOf(text), total).range?.end ?? { line: 0, character: 0 }
    await preview().send({ type: 'cursor', position })
    await show(text)
    expect(await marked()).toEqual([total])
    expect(await line().textContent()).toContain('表三『（一）予以公开』总计18')
    const [cellBox, lineBox] = [await cell(total).boundingBox(), await line().boundingBox()]
    expect((cellBox?.y ?? 0) + (cellBox?.height ?? 0)).toBeLessThanOrEqual(lineBox?.y ?? 0)
  })

  test('goes on with the keyboard, and is not taken back by what the text’s cursor does in response', async () => {
    const position = cellIn(previewOf(text), total).range?.end ?? { line: 0, character: 0 }
    await preview().send({ type: 'cursor', position })
    await show(text)
    await cell(total).click()
    await preview().page.keyboard.type('19')
    await preview().page.keyboard.press('Enter')
    await preview().send({ type: 'cursor', position })
    await show(reportText({ [total]: 19 }), 2)
    expect(await marked()).toEqual(['requests.partial.total'])
    expect(await preview().page.locator('.cursor-row').getByRole('rowheader').last().textContent()).toContain('（二）')
    expect(await line().locator('.name').getAttribute('title')).toBe('requests.partial.total')
  })

  test('tells a finding outside of the tables, until a cell is chosen', async () => {
    const { page } = preview()
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
    await takePicture(preview().page, `preview-line-${width}-${theme.kind}`)
    const { wide, high } = await line().evaluate((element) => ({
      wide: Math.max(element.scrollWidth, ...[...element.children].map((child) => child.scrollWidth)),
      high: element.getBoundingClientRect().height,
    }))
    expect(wide).toBeLessThanOrEqual(width)
    expect(high).toBeLessThanOrEqual(800 * 0.34)
    expect((await cell('requests.granted.total').boundingBox())?.y).toBeLessThan((await line().boundingBox())?.y ?? 0)
  })
})
