import type { Page } from 'playwright-core'
import { focusText } from './editor'

/** Runs a command by its title from the command palette. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1')
  await page.locator('.quick-input-widget input').first().fill(`>${title}`)
  await pick(page, title)
}

/** Chooses a row of an open quick pick by a part of its text. */
export async function pick(page: Page, text: string): Promise<void> {
  await page.locator('.quick-input-widget .monaco-list-row', { hasText: text }).first().click()
}

/** Answers an open input box. */
export async function answer(page: Page, text: string): Promise<void> {
  const input = page.locator('.quick-input-widget input').first()
  await input.fill(text)
  await input.press('Enter')
}

/** Opens a file of the folder by its name, as a person does with Ctrl+P: the workbench is not loaded anew. */
export async function quickOpen(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+P')
  await page.locator('.quick-input-widget input').first().fill(name)
  await pick(page, name)
  await page.locator('.tabs-container .tab.active', { hasText: name }).waitFor()
}

/**
 * Applies a quick fix at the caret by its title (or a part of it). Code actions learn of a problem a little after the
 * squiggle is drawn, so the menu is opened again until it has the fix.
 */
export async function quickFix(page: Page, title: string): Promise<void> {
  await focusText(page)
  const row = page.locator('.action-widget .monaco-list-row', { hasText: title }).first()
  for (let tries = 0; tries < 10; tries += 1) {
    await page.keyboard.press('Control+.')
    const shown = await row.waitFor({ timeout: 2_000 }).then(
      () => true,
      () => false,
    )
    if (shown) return row.click()
    await page.keyboard.press('Escape')
  }
  throw new Error(`no quick fix “${title}” at the caret`)
}
