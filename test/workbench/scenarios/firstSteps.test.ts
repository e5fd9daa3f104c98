import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { report } from '../../editor/support/reports'
import { answer, pick, quickOpen, runCommand } from '../harness/commands'
import { focusText, placeCaret, savedText } from '../harness/editor'
import { takePicture } from '../harness/picture'
import { launchWorkbench, type Workbench } from '../harness/workbench'

let workbench: Workbench

const mode = (language: string) => workbench.page.locator('#status\\.editor\\.mode', { hasText: language })
const offer = () => workbench.page.locator('.notification-toast', { hasText: 'looks like an annual report' })

beforeAll(async () => {
  workbench = await launchWorkbench({
    files: {
      '年终材料.txt': report(),
      '通知.txt': '请各单位于一月底前报送年度报告。\n',
      '表格.nianbao': report(),
      '空白.nianbao': '',
      '.nianbao.json': '{ "rules": { "table.blank": "loud" } }\n',
    },
  })
})

afterAll(() => workbench?.stop())

test('a text that looks like a report is taken for one when the user says so, and not before', async () => {
  const { page } = workbench
  await workbench.openFile('年终材料.txt')
  await offer().waitFor()
  expect(await mode('Plain Text').count()).toBe(1)
  await takePicture(page, 'offer')
  await offer().getByRole('button', { name: 'Switch' }).click()
  await mode('年报').waitFor()
})

test('a text that only speaks of reports is left alone', async () => {
  const { page } = workbench
  await workbench.openFile('通知.txt')
  await quickOpen(page, '年终材料.txt')
  await offer().waitFor()
  await quickOpen(page, '通知.txt')
  expect(await offer().count()).toBe(1)
  expect(await mode('Plain Text').count()).toBe(1)
})

test('a blank report is written after three questions, the caret in its first cell, never amid a text', async () => {
  const { page } = workbench
  await workbench.openFile('空白.nianbao')
  await runCommand(page, '插入空白年报')
  await pick(page, '2021 年格式')
  await answer(page, '云溪县水利局')
  await takePicture(page, 'blank-year')
  await answer(page, '2025')
  await page.locator('.view-line', { hasText: '云溪县水利局2025年政府信息公开工作年度报告' }).waitFor()
  // Behind the text that is written, before it goes to the cell, the caret is on a line of two digits, too.
  await page.locator('#status\\.editor\\.selection', { hasText: 'Ln 20,' }).waitFor()
  await page.keyboard.type('7')
  const written = await savedText(workbench, '空白.nianbao')
  expect(written.split('\n').slice(0, 3)).toEqual(['云溪县水利局2025年政府信息公开工作年度报告', '', '一、总体情况'])
  expect(written).toContain('\n规章\t7\t\t\n')

  await runCommand(page, '插入空白年报')
  await pick(page, '2019 年格式')
  const input = page.locator('.quick-input-widget input').first()
  await expect.poll(() => input.inputValue()).toBe('云溪县水利局')
  await input.press('Enter')
  await expect.poll(() => input.inputValue()).toBe('2020')
  await input.press('Enter')
  await page.locator('.tabs-container .tab.active', { hasText: 'Untitled-1' }).waitFor()
  await page.locator('.view-line', { hasText: '云溪县水利局2020年政府信息公开工作年度报告' }).waitFor()
  expect(await readFile(join(workbench.folder, '空白.nianbao'), 'utf8')).toBe(written)
})

/** The first Tab is the table's only once the server has said that there is one; one that came too early is undone. */
async function firstTab(page: Page): Promise<void> {
  const selected = page.locator('#status\\.editor\\.selection', { hasText: '1 selected' })
  for (let tries = 0; tries < 10; tries += 1) {
    await page.keyboard.press('Tab')
    const done = await selected.waitFor({ timeout: 2_000 }).then(
      () => true,
      () => false,
    )
    if (done) return
    await page.keyboard.press('Control+Z')
  }
  throw new Error('Tab never reached a cell')
}

test('Tab walks through the cells of a table, Shift+Tab back, and a digit goes where it should', async () => {
  const { page } = workbench
  await workbench.openFile('表格.nianbao')
  const lines = report().split('\n')
  const row = lines.findIndex((line) => line.startsWith('规章\t'))
  await placeCaret(page, row, 0)
  await firstTab(page)
  const place = page.locator('#status\\.editor\\.selection')
  const first = (await place.textContent()) ?? ''
  await page.keyboard.press('Tab')
  await page.locator('#status\\.editor\\.selection', { hasNotText: first }).waitFor()
  const second = (await place.textContent()) ?? ''
  await page.keyboard.press('Shift+Tab')
  await page.locator('#status\\.editor\\.selection', { hasText: first }).waitFor()
  await page.keyboard.press('Tab')
  await page.locator('#status\\.editor\\.selection', { hasText: second }).waitFor()
  await page.keyboard.type('7')
  const [before, after] = (await savedText(workbench, '表格.nianbao')).split('\n')[row].split('7')
  expect([before, after]).toEqual(['规章\t0\t', '\t0'])
})

test('the status item tells form and balance', async () => {
  const { page } = workbench
  await workbench.openFile('表格.nianbao')
  await focusText(page)
  await page.locator('#status\\.languageStatus').click()
  await page.locator('.hover-language-status', { hasText: '2021 年格式 · ✓ 42/42' }).waitFor()
  await takePicture(page, 'status')
})

test('a wrong level in .nianbao.json is marked by its schema', async () => {
  const { page } = workbench
  await workbench.openFile('.nianbao.json')
  await page.locator('.squiggly-warning').first().waitFor()
})
