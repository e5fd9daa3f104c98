import { afterAll, beforeAll, expect, test } from 'vitest'
import { visibleLines } from '../harness/editor'
import { takePicture } from '../harness/picture'
import { launchWorkbench, type Workbench } from '../harness/workbench'

let workbench: Workbench

beforeAll(async () => {
  workbench = await launchWorkbench({ files: { '报告.nianbao': '一、总体情况\n' } })
})

afterAll(() => workbench?.stop())

test('a *.nianbao file opens with its language', async () => {
  const { page } = workbench
  await workbench.openFile('报告.nianbao')
  await page.locator('#status\\.editor\\.mode', { hasText: '年报' }).waitFor()
  expect((await visibleLines(page))[0]).toBe('一、总体情况')
  await takePicture(page, 'smoke')
})
