import { mkdir } from 'node:fs/promises'
import type { Page } from 'playwright-core'

const folder = 'test-results/workbench'

/** The pages that are open now, for pictures of failures. Whoever opens one adds it here and takes it out again. */
export const openPages = new Set<Page>()

/** Keeps a picture of the window in test-results/workbench, for people to look at. */
export async function takePicture(page: Page, name: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await page.screenshot({ path: `${folder}/${name}.png` })
}
