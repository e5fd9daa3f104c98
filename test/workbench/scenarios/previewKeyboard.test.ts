import { describe, expect, test } from 'vitest'
import { cellIn, previewOf } from '../../support/previewOf'
import { reportText } from '../../support/reportFrom'
import { usePreview } from '../harness/previewBrowser'

const browser = usePreview()
const { show, cell } = browser

describe('the keyboard alone', () => {
  test('reaches the cells, walks through them and goes to the text', async () => {
    const { page } = browser.preview
    await show(reportText({}))
    await cell('disclosure.rules.issued').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    await browser.preview.posted()
    await page.keyboard.press('Enter')
    const place = cellIn(previewOf(reportText({})), 'disclosure.normative.repealed').range
    expect(await browser.preview.posted()).toContainEqual({ type: 'reveal', range: place, focus: true })
  })

  test('steps through the findings with F8, around the end', async () => {
    const { page } = browser.preview
    await show(reportText({ 'requests.granted.total': 1, 'disputes.review.total': 1 }))
    await cell('disclosure.rules.issued').focus()
    for (const address of ['requests.granted.total', 'disputes.review.total', 'requests.granted.total']) {
      await page.keyboard.press('F8')
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-address'))).toBe(address)
    }
  })

  test.each([0, 1])('types a figure of several digits over %i', async (before) => {
    const { page } = browser.preview
    await show(reportText({ 'requests.granted.person': before }))
    await cell('requests.granted.person').focus()
    await browser.preview.posted()
    await page.keyboard.type('1234')
    await page.keyboard.press('Enter')
    expect(await browser.preview.posted()).toEqual([
      { type: 'edit', cells: [{ address: 'requests.granted.person', text: '1234' }] },
    ])
  })

  test('types a total as any other cell: a word stands beside it, Enter means what was typed', async () => {
    const { page } = browser.preview
    await show(reportText({}))
    await cell('requests.received.total').focus()
    await browser.preview.posted()
    await page.keyboard.type('17')
    await page.getByRole('status').getByText('是合计').waitFor()
    await page.keyboard.press('Enter')
    const written = { type: 'edit', cells: [{ address: 'requests.received.total', text: '17' }] }
    expect(await browser.preview.posted()).toEqual([written])
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-address'))).toBe(
      'requests.carriedIn.total',
    )
    await page.locator('.notice .primary').click()
    expect(await browser.preview.posted()).toContainEqual({ type: 'recompute', table: 'requests' })
    expect(await page.locator('.notice').count()).toBe(0)
  })

  test('leaves a total alone after Escape, and computes it while it is being typed', async () => {
    const { page } = browser.preview
    await show(reportText({}))
    await cell('requests.received.total').focus()
    await page.keyboard.type('17')
    await page.keyboard.press('Escape')
    expect(await page.locator('.notice').count()).toBe(0)
    await page.keyboard.type('18')
    await page.locator('.notice .primary').click()
    const asked = await browser.preview.posted()
    expect(asked.filter(({ type }) => type === 'edit')).toEqual([])
    expect(asked).toContainEqual({ type: 'recompute', table: 'requests' })
  })

  test('is not caught by the word about totals after pasting or erasing', async () => {
    const { page } = browser.preview
    await show(reportText({}))
    await cell('requests.received.total').focus()
    await browser.preview.posted()
    await page.keyboard.press('Delete')
    await page.locator('.notice').waitFor()
    await page.keyboard.press('Enter')
    const asked = await browser.preview.posted()
    expect(asked.map(({ type }) => type)).not.toContain('recompute')
    expect(asked).toContainEqual({ type: 'edit', cells: [{ address: 'requests.received.total', text: '' }] })
  })

  test('refuses what is no number, and Escape leaves everything as it was', async () => {
    const { page } = browser.preview
    await show(reportText({}))
    await cell('requests.granted.person').focus()
    await page.keyboard.type('1.2.3')
    await browser.preview.posted()
    await page.keyboard.press('Enter')
    await page.getByRole('status').getByText('不是数字').waitFor()
    await page.keyboard.press('Escape')
    expect((await browser.preview.posted()).filter(({ type }) => type === 'edit')).toEqual([])
    expect(await cell('requests.granted.person').locator('.figure').textContent()).toBe('0')
  })
})
