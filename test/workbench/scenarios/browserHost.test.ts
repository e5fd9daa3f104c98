import { afterEach, beforeEach, expect, test } from 'vitest'
import { oneWrongTotal } from '../../editor/support/reports'
import { runCommand } from '../harness/commands'
import { codeLens } from '../harness/editor'
import { takePicture } from '../harness/picture'
import { waitForProblem } from '../harness/problems'
import { launchWorkbench, type Workbench } from '../harness/workbench'

let workbench: Workbench

// Each test, and each try of one, has a workbench of its own: in a browser VS Code sometimes loses the log of an
// extension while both start, and never finds it again.
beforeEach(async () => {
  workbench = await launchWorkbench({
    files: { '报告.nianbao': oneWrongTotal, '各单位/甲.txt': oneWrongTotal },
    // The extension host is a worker of the browser, as in editors that are nothing but a web page.
    settings: { 'remote.extensionKind': { 'nianbao.nianbao': ['web'] } },
  })
})

afterEach(() => workbench?.stop())

test('the extension runs in a browser, its server in a worker', async () => {
  const { page } = workbench
  await workbench.openFile('报告.nianbao')
  await codeLens(page, '全部重算（1 处不同）').waitFor()
  await waitForProblem(page, '予以公开')
  await runCommand(page, '显示日志')
  await page.locator('.output-view .view-line', { hasText: 'server: worker' }).waitFor()
  await takePicture(page, 'browser-host')
})

test('a folder is checked there, too', async () => {
  const { page } = workbench
  await workbench.openFile('报告.nianbao')
  await codeLens(page, '全部重算（1 处不同）').waitFor()
  await runCommand(page, '检查文件夹')
  await page.locator('.tabs-container .tab.active', { hasText: '年报检查结果' }).waitFor()
  await page.locator('.view-line', { hasText: '共 2 份年报' }).waitFor()
  expect(await page.locator('.view-line', { hasText: '各单位/甲.txt' }).first().textContent()).toContain('40/42')
})
