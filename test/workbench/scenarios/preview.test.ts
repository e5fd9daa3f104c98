import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FrameLocator, Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { quickOpen, runCommand } from '../harness/commands'
import { focusText } from '../harness/editor'
import { takePicture } from '../harness/picture'
import { rightReport, wrongReport } from '../harness/sampleReport'
import { launchWorkbench, type Workbench } from '../harness/workbench'

let workbench: Workbench
let preview: FrameLocator

const cell = (address: string): Locator => preview.locator(`td[data-address="${address}"]`)
const figure = (address: string): Promise<string | null> => cell(address).locator('.figure').textContent()
const withFigure = (address: string, text: string): Promise<void> =>
  cell(address)
    .filter({ hasText: new RegExp(`^${text}(似?应为 \\d+)?$`) })
    .waitFor()

const savedFile = (name: string): Promise<string> => readFile(join(workbench.folder, name), 'utf8')

/** The command is there for reports only: VS Code has to know first that the text is one. */
async function showPreview(): Promise<void> {
  const { page } = workbench
  await page.locator('#status\\.editor\\.mode', { hasText: '年报' }).waitFor()
  await focusText(page)
  await page.locator('.monaco-editor.focused').waitFor()
  await runCommand(page, '显示表格预览')
}

beforeAll(async () => {
  workbench = await launchWorkbench({
    files: {
      '错的.nianbao': wrongReport,
      '长的.nianbao': rightReport.repeat(Math.ceil(1_000_000 / new Blob([rightReport]).size)),
    },
    size: { width: 1700, height: 1100 },
  })
  await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await workbench.openFile('错的.nianbao')
  await showPreview()
  // Other webviews may be there; one can be seen.
  const seen = workbench.page.locator('iframe.webview.ready').filter({ visible: true })
  preview = seen.contentFrame().frameLocator('#active-frame')
  await cell('requests.granted.total').waitFor()
})

afterAll(() => workbench?.stop())

test('a broken total is marked, and the margin says what it should be', async () => {
  expect(await preview.locator('td.error').count()).toBe(1)
  expect(await cell('requests.granted.total').locator('.note').textContent()).toBe('应为 13')
  await takePicture(workbench.page, 'preview-light')
})

test('a click on a cell selects its number in the text, Enter goes there', async () => {
  await cell('disclosure.licence.decisions').click()
  await workbench.page.keyboard.press('Enter')
  await workbench.page.locator('#status\\.editor\\.selection', { hasText: '3 selected' }).waitFor()
})

test('the cursor of the text marks its cell, and what is typed there shows at once', async () => {
  const { keyboard } = workbench.page
  await cell('requests.granted.other').click()
  await keyboard.press('Enter')
  await workbench.page.locator('.monaco-editor.focused').waitFor()
  await keyboard.press('ArrowRight')
  await keyboard.press('ArrowRight')
  await preview.locator('td.cursor[data-address="requests.granted.total"]').waitFor()
  await keyboard.press('ArrowRight')
  await keyboard.press('Delete')
  await keyboard.type('3')
  await withFigure('requests.granted.total', '13')
  await preview.locator('td.error').waitFor({ state: 'detached' })
})

test('a figure typed into a cell is written into the text, Tab and Enter move as in a spreadsheet', async () => {
  await cell('requests.received.person').dblclick()
  await workbench.page.keyboard.type('2１')
  await workbench.page.keyboard.press('Tab')
  await withFigure('requests.received.person', '21')
  await workbench.page.keyboard.type('4')
  await workbench.page.keyboard.press('Enter')
  await withFigure('requests.received.business', '4')
  expect(await cell('requests.carriedIn.person').evaluate((element) => element === document.activeElement)).toBe(true)
  await workbench.page.keyboard.press('Control+S')
  await expect.poll(() => savedFile('错的.nianbao')).toContain('申请数量\t\t\t21\t4\t0')
})

test('a total is not typed over without a word; recomputing writes it', async () => {
  await cell('requests.received.total').click()
  await workbench.page.keyboard.type('9')
  await preview.getByRole('alertdialog').waitFor()
  await workbench.page.keyboard.press('Enter')
  await withFigure('requests.received.total', '25')
  await preview.getByRole('alertdialog').waitFor({ state: 'detached' })
})

test('a cell is emptied, and undone by one step', async () => {
  await cell('disclosure.normative.issued').click()
  await workbench.page.keyboard.press('Delete')
  await preview.locator('td.blank[data-address="disclosure.normative.issued"]').waitFor()
  await workbench.page.keyboard.press('Control+Z')
  await withFigure('disclosure.normative.issued', '3')
})

test('a block from a spreadsheet fills a rectangle and leaves the totals alone', async () => {
  await workbench.page.evaluate(() => navigator.clipboard.writeText('1\t1\t0\t0\t0\t0\t77\n0\t2\t0\t0\t0\t0\t88\n'))
  await cell('requests.denied.process.person').click()
  await workbench.page.keyboard.press('Control+V')
  await withFigure('requests.denied.enforcement.business', '2')
  expect(await figure('requests.denied.process.business')).toBe('1')
  expect(await figure('requests.denied.process.total')).toBe('0')
  await preview.getByRole('alertdialog').getByRole('button').first().click()
  await withFigure('requests.denied.process.total', '2')
})

test('an equation lights up its cells, here and in the text', async () => {
  await cell('requests.denied.process.total').click()
  await preview.locator('.cell-line .equation').first().click()
  await preview.locator('td.lit').nth(6).waitFor()
  expect(await preview.locator('td.lit').count()).toBe(7)
  await workbench.page.locator('.monaco-editor .cdr[class*="ced-"]').first().waitFor({ state: 'attached' })
  await takePicture(workbench.page, 'preview-equation')
})

test('a table is copied with its merged cells, and as text', async () => {
  await preview.locator('.part-with-table').nth(1).locator('.table-actions button').nth(1).click()
  await preview.locator('.notice').waitFor()
  const copied = await workbench.page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const html = await (await item.getType('text/html')).text()
    return { html, text: await (await item.getType('text/plain')).text() }
  })
  expect(copied.html).toContain('rowspan="22"')
  expect(copied.text).toContain('（七）总计')
})

test('the preview wears the theme', async () => {
  const before = await preview.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)
  await runCommand(workbench.page, 'Toggle between Light/Dark Themes')
  await preview.locator('body.vscode-dark').waitFor()
  expect(await preview.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).not.toBe(before)
  await takePicture(workbench.page, 'preview-dark')
})

test('text and preview scroll together', async () => {
  const { page } = workbench
  await page.locator('.tabs-container .tab', { hasText: /^错的/ }).click()
  await page.keyboard.press('Control+Home')
  await expect.poll(() => preview.locator('.sheet').evaluate((sheet) => sheet.scrollTop)).toBeLessThan(50)
  await page.keyboard.press('Control+End')
  await expect.poll(() => preview.locator('.sheet').evaluate((sheet) => sheet.scrollTop)).toBeGreaterThan(300)
})

// The window starts twice, with its extensions.
test('a reload of the window brings the preview back as it was', async () => {
  const { page } = workbench
  await page.keyboard.press('Control+S')
  await expect.poll(() => savedFile('错的.nianbao')).toContain('\t1\t1\t0\t0\t0\t0\t2\n')
  // Without the file in the address VS Code opens what was open before.
  const address = new URL(page.url())
  address.searchParams.delete('payload')
  await page.goto(address.href)
  await preview.locator('.zoom button').last().click()
  await preview.locator('.zoom', { hasText: '110%' }).waitFor()
  await runCommand(page, 'Developer: Reload Window')
  await preview.locator('.zoom').waitFor({ state: 'detached' })
  await preview.locator('.zoom', { hasText: '110%' }).waitFor()
  await withFigure('requests.received.total', '25')
})

test('closing the text empties the preview, which opens it again', async () => {
  const { page } = workbench
  await page.keyboard.press('Control+S')
  await page.locator('.tabs-container .tab', { hasText: /^错的/ }).and(page.locator(':not(.dirty)')).waitFor()
  await page.locator('.tabs-container .tab', { hasText: /^错的/ }).click()
  await runCommand(page, 'View: Close Editor')
  await preview.locator('.empty button').click()
  await withFigure('requests.received.total', '25')
})

test('a file of one megabyte is previewed, report by report', async () => {
  const { page } = workbench
  await runCommand(page, 'View: Close All Editors')
  await quickOpen(page, '长的.nianbao')
  await showPreview()
  await preview.locator('select').waitFor()
  await withFigure('disclosure.licence.decisions', '182')
  await preview.locator('select').selectOption('40')
  await cell('disclosure.licence.decisions').dblclick()
  await page.keyboard.type('183')
  await page.keyboard.press('Enter')
  await withFigure('disclosure.licence.decisions', '183')
})
