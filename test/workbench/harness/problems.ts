import type { Page } from 'playwright-core'

/** Opens the Problems panel and waits for a row that holds `text`. */
export async function waitForProblem(page: Page, text: string): Promise<void> {
  const panel = page.locator('.markers-panel')
  if (!(await panel.isVisible())) await page.keyboard.press('Control+Shift+M')
  await panel.locator('.monaco-list-row', { hasText: text }).first().waitFor()
}
