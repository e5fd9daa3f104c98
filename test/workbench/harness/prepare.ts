import { ensurePackage } from '../../../scripts/package.mjs'
import { ensureBrowser, ensureChineseFonts } from '../../../scripts/workbench/browser.mjs'
import { ensureWorkbench } from '../../../scripts/workbench/install.mjs'

/** Before all scenarios: everything that may take minutes, so that no test's time limit is spent on it. */
export default async function prepare(): Promise<void> {
  await ensureWorkbench()
  await ensureBrowser()
  await ensureChineseFonts()
  process.env.NIANBAO_VSIX = await ensurePackage()
}
