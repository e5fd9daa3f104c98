import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FrameLocator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answer, pick, quickFix, quickOpen, runCommand } from '../harness/commands'
import { codeLens, focusText, hoverAtCaret, placeCaret, squiggles } from '../harness/editor'
import { waitForProblem } from '../harness/problems'
import { launchWorkbench, type Workbench } from '../harness/workbench'
import { shoot } from './shoot'

let workbench: Workbench

const example = 'example.nianbao'
const samples = readdirSync('samples').filter((name) => name !== 'README.md')

beforeAll(async () => {
  workbench = await launchWorkbench({
    files: {
      ...Object.fromEntries(samples.map((name) => [name, readFileSync(`samples/${name}`)])),
      '新年报.nianbao': '',
    },
    size: { width: 1280, height: 800 },
    settings: {
      'workbench.colorTheme': 'Default Light Modern',
      'editor.minimap.enabled': false,
      'breadcrumbs.enabled': false,
      'workbench.layoutControl.enabled': false,
      'window.commandCenter': false,
      'editor.stickyScroll.enabled': false,
    },
  })
})

afterAll(() => workbench?.stop())

/** The example, checked, with the first wrong total in view and selected. */
async function atFirstFinding(): Promise<void> {
  const { page } = workbench
  await workbench.openFile(example)
  // Attached is enough: a window remembers which lines were in view.
  await codeLens(page, '重算').first().waitFor({ state: 'attached', timeout: 60_000 })
  await focusText(page)
  // A window remembers where the caret was.
  await page.keyboard.press('Control+Home')
  await runCommand(page, '转到下一处勾稽错误')
  await squiggles(page, 'error').first().waitFor()
  await showMoreBelow()
}

/** Moves the text up until the row with this label is in view. */
async function showMoreBelow(label = '7.属于行政执法案卷'): Promise<void> {
  const { page } = workbench
  const below = page.locator('.view-line', { hasText: label }).first()
  for (let line = 0; line < 60 && !(await below.isVisible()); line += 1) {
    await focusText(page)
    await page.keyboard.press('Control+ArrowDown')
  }
}

async function closePanels(): Promise<void> {
  const { page } = workbench
  if (await page.locator('.part.panel').isVisible()) await runCommand(page, 'View: Hide Panel')
  if (await page.locator('.part.sidebar').isVisible())
    await runCommand(page, 'View: Toggle Primary Side Bar Visibility')
}

test('check', async () => {
  const { page } = workbench
  await atFirstFinding()
  await waitForProblem(page, '各类申请人之和')
  await showMoreBelow('3.补正后申请内容')
  await shoot(page, 'check')
})

test('hover', async () => {
  const { page } = workbench
  await atFirstFinding()
  await closePanels()
  const lines = readFileSync(`samples/${example}`, 'utf8').split('\n')
  const line = lines.findIndex((text) => text.startsWith('一、本年新收'))
  await placeCaret(page, line, lines[line].lastIndexOf('\t') + 2)
  await hoverAtCaret(page)
  await shoot(page, 'hover')
})

test('quick-fix', async () => {
  const { page } = workbench
  await atFirstFinding()
  await closePanels()
  await page.keyboard.press('Control+.')
  await page.locator('.action-widget .monaco-list-row', { hasText: '此处不再提示' }).first().waitFor()
  await shoot(page, 'quick-fix')
})

async function showPreview(): Promise<FrameLocator> {
  const { page } = workbench
  await atFirstFinding()
  await closePanels()
  await runCommand(page, '显示表格预览')
  const seen = page.locator('iframe.webview.ready').filter({ visible: true })
  const preview = seen.contentFrame().frameLocator('#active-frame')
  await preview.locator('td.error[data-address="requests.granted.total"]').waitFor()
  await preview.locator('td[data-address="requests.granted.total"]').click()
  await preview.locator('td[data-address="requests.granted.total"]').scrollIntoViewIfNeeded()
  return preview
}

test('preview-light', async () => {
  await workbench.page.setViewportSize({ width: 1440, height: 860 })
  await showPreview()
  await shoot(workbench.page, 'preview-light')
})

test('blank', async () => {
  const { page } = workbench
  await page.setViewportSize({ width: 1280, height: 800 })
  await workbench.openFile('新年报.nianbao')
  await page.locator('#status\\.editor\\.mode', { hasText: '年报' }).waitFor()
  await focusText(page)
  await runCommand(page, '插入空白年报')
  await pick(page, '2021 年格式')
  await answer(page, '青禾县水务局')
  // A year is proposed a moment after the question is there.
  await expect.poll(() => page.locator('.quick-input-widget input').first().inputValue()).toMatch(/^20/)
  await answer(page, '2025')
  await page.locator('.view-line', { hasText: '青禾县水务局2025年' }).waitFor()
  await codeLens(page, '重算').first().waitFor()
  await shoot(page, 'blank')
})

test('offer', async () => {
  const { page } = workbench
  await workbench.openFile('一格一行-有误.txt')
  await page.locator('.notification-toast').first().waitFor()
  await shoot(page, 'offer')
})

test('folder', async () => {
  const { page } = workbench
  await workbench.openFile(example)
  await codeLens(page, '重算').first().waitFor()
  await runCommand(page, '检查文件夹')
  await waitForProblem(page, '缺少第五部分')
  // The summary comes once every file is checked.
  await page
    .locator('.editor-group-container.active .view-line', { hasText: '份年报' })
    .first()
    .waitFor({ timeout: 60_000 })
  await shoot(page, 'folder')
})

test('silence', async () => {
  const { page } = workbench
  await atFirstFinding()
  await runCommand(page, '转到下一处勾稽错误')
  await page.locator('#status\\.editor\\.selection', { hasText: 'Ln 59' }).waitFor()
  await quickFix(page, '此处不再提示')
  await expect.poll(() => existsSync(join(workbench.folder, '.nianbao.json')), { timeout: 20_000 }).toBe(true)
  await quickOpen(page, '.nianbao.json')
  await shoot(page, 'silence', { x: 0, y: 0, width: 1280, height: 420 })
})

// The last one: the window stays dark.
test('preview-dark', async () => {
  const { page } = workbench
  await page.setViewportSize({ width: 1440, height: 860 })
  const preview = await showPreview()
  await runCommand(page, 'Toggle between Light/Dark Themes')
  await preview.locator('body.vscode-dark').waitFor()
  await preview.locator('td[data-address="requests.granted.total"]').click()
  await shoot(page, 'preview-dark')
})
