import type { Page } from 'playwright-core'

/** The counts VS Code shows at the bottom left, over all open files. */
export interface ProblemCounts {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

/** The counts as they are now. */
export async function problemCounts(page: Page): Promise<ProblemCounts> {
  const label = (await page.locator('#status\\.problems').getAttribute('aria-label')) ?? ''
  const count = (name: string): number => Number(new RegExp(`${name}: (\\d+)`).exec(label)?.[1] ?? 0)
  return { errors: count('Errors'), warnings: count('Warnings'), infos: count('Infos') }
}

/** Opens the Problems panel and waits for a row that holds `text`. */
export async function waitForProblem(page: Page, text: string): Promise<void> {
  const panel = page.locator('.markers-panel')
  if (!(await panel.isVisible())) await page.keyboard.press('Control+Shift+M')
  await panel.locator('.monaco-list-row', { hasText: text }).first().waitFor()
}

/** The rows of the open Problems panel that are in view, each as one line of text. */
export async function problemRows(page: Page): Promise<readonly string[]> {
  const rows = await page.locator('.markers-panel .monaco-list-row').allTextContents()
  return rows.map((text) => text.replaceAll('\u00a0', ' '))
}
