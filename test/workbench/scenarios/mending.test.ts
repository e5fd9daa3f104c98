import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { oneWrongTotal, report } from '../../editor/support/reports'
import { quickFix, quickOpen, runCommand } from '../harness/commands'
import { codeLens, focusText, hoverAtCaret, savedText, shownHover, squiggles } from '../harness/editor'
import { takePicture } from '../harness/picture'
import { launchWorkbench, type Workbench } from '../harness/workbench'

let workbench: Workbench

const file = '年报.nianbao'
const mended = oneWrongTotal.replace('（一）予以公开\t\t2\t0\t0\t0\t0\t0\t1', '（一）予以公开\t\t2\t0\t0\t0\t0\t0\t2')

beforeAll(async () => {
  workbench = await launchWorkbench({
    files: { '新.nianbao': '', '对.nianbao': report() },
    size: { width: 1280, height: 1400 },
  })
})

afterAll(() => workbench?.stop())

/** Writes a file before it is opened: a test that is run again finds what it found the first time. */
const writeWrong = (name: string): Promise<void> => writeFile(join(workbench.folder, name), oneWrongTotal)

test('a wrong total is underlined, explains itself, and is mended from the keyboard', async () => {
  const { page } = workbench
  await writeWrong(file)
  await workbench.openFile(file)
  await squiggles(page, 'error').first().waitFor()
  await runCommand(page, '转到下一处勾稽错误')
  const hover = await hoverAtCaret(page)
  const text = (await hover.textContent()) ?? ''
  expect(text).toContain('予以公开')
  expect(text).toMatch(/2.*1/)
  await takePicture(page, 'wrong-total')
  await page.keyboard.press('Escape')
  await quickFix(page, '改为 2')
  await expect.poll(() => squiggles(page, 'error').count()).toBe(0)
  expect(await savedText(workbench, file)).toBe(mended)
})

test('a click on the lens mends the table', async () => {
  const { page } = workbench
  await writeWrong('透镜.nianbao')
  await quickOpen(page, '透镜.nianbao')
  await codeLens(page, '重算合计（1').first().click()
  await expect.poll(() => squiggles(page, 'error').count()).toBe(0)
  expect(await savedText(workbench, '透镜.nianbao')).toBe(mended)
})

/** Asks for suggestions until this one is offered: while the extension starts, there are none. */
async function suggest(page: Page, label: string): Promise<void> {
  const row = page.locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: label })
  for (let tries = 0; tries < 10; tries += 1) {
    await page.keyboard.press('Control+Space')
    const shown = await row.waitFor({ timeout: 2_000 }).then(
      () => true,
      () => false,
    )
    if (shown) return
    await page.keyboard.press('Escape')
  }
  throw new Error(`${label} is not suggested`)
}

test('a table is typed by its pinyin and filled in by Tab', async () => {
  const { page } = workbench
  // In a workbench that is still starting, the language's own indentation comes and goes.
  await workbench.openFile('对.nianbao')
  await codeLens(page, '重算').first().waitFor()
  await quickOpen(page, '新.nianbao')
  await focusText(page)
  await page.keyboard.type('biaosi2021')
  await suggest(page, 'biaosi2021')
  await takePicture(page, 'snippet')
  await page.keyboard.press('Enter')
  await page.locator('.view-line', { hasText: '结果维持' }).first().waitFor()
  await page.keyboard.type('1')
  await page.keyboard.press('Tab')
  await page.keyboard.type('2')
  const rows = (await savedText(workbench, '新.nianbao')).split('\n')
  expect(rows.find((row) => row.startsWith('1\t'))).toMatch(/^1\t2\t\t/)
})

test('a checked folder is summed up', async () => {
  const { page } = workbench
  await workbench.openFile('对.nianbao')
  // An open palette does not take in the commands of an extension that comes to life behind it.
  await codeLens(page, '重算').first().waitFor()
  await runCommand(page, '检查文件夹')
  await page.locator('.view-line', { hasText: /共\s[34]\s份年报/ }).waitFor()
  await page.locator('.pane-header', { hasText: '年报' }).click()
  await page.locator('.pane-body .monaco-list-row', { hasText: '✓ 42/42' }).first().waitFor()
  await takePicture(page, 'folder')
})

test('a finding is silenced from the menu, and the note of it is saved', async () => {
  const { page, folder } = workbench
  const sideFile = join(folder, '.nianbao.json')
  await rm(sideFile, { force: true })
  await writeWrong('静默.nianbao')
  await quickOpen(page, '静默.nianbao')
  await squiggles(page, 'error').first().waitFor()
  await runCommand(page, '转到下一处勾稽错误')
  // The command ends by showing why: an Escape before that would close nothing, and the hover would stay in the way.
  await shownHover(page).waitFor()
  await page.keyboard.press('Escape')
  await quickFix(page, '此处不再提示')
  await expect.poll(() => squiggles(page, 'error').count()).toBe(0)
  await expect.poll(() => readFile(sideFile, 'utf8')).toContain('静默.nianbao')
  expect(await page.locator('.notification-toast').count()).toBe(0)
})

test('the walkthrough shows three steps', async () => {
  const { page } = workbench
  await runCommand(page, 'Welcome: Open Walkthrough...')
  await page.locator('.quick-input-widget .monaco-list-row', { hasText: '三步用好年报' }).click()
  await page.locator('.getting-started-step').nth(2).waitFor()
  expect(await page.locator('.getting-started-step').count()).toBe(3)
  await takePicture(page, 'walkthrough')
})
