import { describe, expect, test } from 'vitest'
import { previewOf } from '../../support/previewOf'
import { reportText } from '../../support/reportFrom'
import { usePreviewPage } from '../harness/pageUnderTest'
import { takePicture } from '../harness/picture'
import { brokenReport } from '../harness/sampleReport'
import { darkTheme, highContrastTheme, lightTheme } from '../harness/themes'

const { cell, open, preview, show } = usePreviewPage()

describe('a narrow page', () => {
  test('keeps row labels and head in view', async () => {
    await preview().page.setViewportSize({ width: 420, height: 700 })
    await show(reportText({}))
    await cell('requests.carriedOut.total').scrollIntoViewIfNeeded()
    const { page } = preview()
    const label = await page.getByRole('rowheader', { name: '四、结转下年度继续办理' }).boundingBox()
    const head = await page.getByRole('columnheader', { name: '总计' }).first().boundingBox()
    expect(label?.x).toBeGreaterThanOrEqual(0)
    expect(head?.y).toBeGreaterThanOrEqual(0)
    await takePicture(page, 'preview-narrow')
  })

  test('cuts nothing off in a narrow column: what is wider than the page scrolls in its own place', async () => {
    await open({ width: 480 })
    await show(brokenReport)
    await takePicture(preview().page, 'preview-narrow-column')
    const cut = await preview().page.evaluate(() => {
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
    expect(await preview().page.locator('.form-table.disclosure').evaluate(right)).toBeLessThan(480)
    const table = preview().page.locator('.form-table.requests')
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
    const { page } = preview()
    const rightOf = (element: Element) => element.getBoundingClientRect().right
    expect(await total.locator('.note').evaluate(rightOf)).toBeGreaterThan(width)
    await page.locator('.steps button').last().click()
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-address') === 'requests.granted.total')
    await expect.poll(() => total.locator('.note').evaluate(rightOf)).toBeLessThanOrEqual(width)
    await takePicture(page, `preview-note-${width}`)
  })
})

describe('pictures, to be looked at', () => {
  test.each([
    ['light', lightTheme],
    ['dark', darkTheme],
    ['high-contrast', highContrastTheme],
  ])('%s', async (name, theme) => {
    const page = await open({ theme, width: 860, height: 1250 })
    await page.send({ type: 'model', model: previewOf(brokenReport) })
    await page.page.locator('.steps button').first().click()
    await page.page.locator('.steps button').last().click()
    expect(await page.page.locator('td.lit').count()).toBeGreaterThan(6)
    await takePicture(page.page, `preview-page-${name}`)
    await page.page.close()
  })

  test('printed on paper, without tools and marks', async () => {
    await show(brokenReport)
    await preview().page.emulateMedia({ media: 'print' })
    expect(await preview().page.locator('.toolbar').isVisible()).toBe(false)
    expect(await preview().page.locator('.note').first().isVisible()).toBe(false)
    await takePicture(preview().page, 'preview-print')
  })
})
