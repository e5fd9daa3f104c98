import type { FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { report } from '../../editor/support/reports'
import { runCommand } from '../harness/commands'
import { focusText } from '../harness/editor'
import { takePicture } from '../harness/picture'
import { wrongReport } from '../harness/sampleReport'
import { launchWorkbench, type Workbench } from '../harness/workbench'

let workbench: Workbench

beforeAll(async () => {
  workbench = await launchWorkbench({
    files: { '年终材料.txt': report(), '错的.nianbao': wrongReport },
    language: 'zh-cn',
    size: { width: 1500, height: 900 },
  })
})

afterAll(() => workbench?.stop())

const mode = (page: Page) => page.locator('#status\\.editor\\.mode', { hasText: '年报' })

/** English words in what a person reads; names of file formats are the same in every language. */
const englishWords = (text: string | null) => (text ?? '').replace(/CSV|HTML/g, ' ').match(/[A-Za-z]{2,}/g) ?? []

test('the offer to check a text as a report is made in Chinese', async () => {
  const { page } = workbench
  await workbench.openFile('年终材料.txt')
  const offer = page.locator('.notification-toast', { hasText: '要按年报检查吗' })
  await offer.waitFor()
  await takePicture(page, 'chinese-offer')
  expect(await offer.locator('.monaco-button').allTextContents()).toEqual(['切换', '不再询问'])
  await offer.getByRole('button', { name: '切换' }).click()
  await mode(page).waitFor()
})

test('commands are named in Chinese alone', async () => {
  const { page } = workbench
  await page.keyboard.press('F1')
  await page.locator('.quick-input-widget input').first().fill('>年报: ')
  const row = page.locator('.quick-input-widget .monaco-list-row', { hasText: '检查文件夹' }).first()
  await row.waitFor()
  expect(englishWords(await row.locator('.quick-input-list-row').first().textContent())).toEqual([])
  await takePicture(page, 'chinese-commands')
  await page.keyboard.press('Escape')
})

test('the preview and the status speak Chinese', async () => {
  const { page } = workbench
  await workbench.openFile('错的.nianbao')
  await mode(page).waitFor()
  await focusText(page)
  await runCommand(page, '显示表格预览')
  const seen = page.locator('iframe.webview.ready').filter({ visible: true })
  const preview: FrameLocator = seen.contentFrame().frameLocator('#active-frame')
  await preview.locator('td[data-address="requests.granted.total"]').waitFor()
  expect(englishWords(await preview.locator('body').innerText())).toEqual([])
  await takePicture(page, 'chinese-preview')
  await page.locator('#status\\.languageStatus').click()
  const status = page.locator('.hover-language-status')
  await status.filter({ hasText: '2021 年格式' }).waitFor()
  const own = status.locator('.element', { hasText: '2021 年格式' })
  expect(englishWords(await own.innerText())).toEqual([])
  await takePicture(page, 'chinese-status')
})
