import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import type { Workbench } from './workbench'

const activeGroup = '.editor-group-container.active'

/** Gives the keyboard to the text of the active editor. */
export async function focusText(page: Page): Promise<void> {
  // VS Code types into one or the other, by version and setting.
  await page.locator(`${activeGroup} .monaco-editor :is(.native-edit-context, textarea.inputarea)`).first().focus()
}

/**
 * Puts the caret somewhere as a person with arrow keys does. (“Go to line” counts wide characters twice.)
 * @param line zero-based
 * @param character zero-based, in characters as the arrow key counts them
 */
export async function placeCaret(page: Page, line: number, character: number): Promise<void> {
  await focusText(page)
  await page.keyboard.press('Control+Home')
  for (let step = 0; step < line; step += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Home')
  for (let step = 0; step < character; step += 1) await page.keyboard.press('ArrowRight')
}

/** The text of the lines in view, from the top. What is scrolled away is not in the page at all. */
export async function visibleLines(page: Page): Promise<readonly string[]> {
  const lines = await page.locator(`${activeGroup} .monaco-editor .view-lines > .view-line`).all()
  const placed = await Promise.all(
    lines.map(async (line) => ({ top: await line.evaluate(topOf), text: (await line.textContent()) ?? '' })),
  )
  // The editor draws spaces as no-break spaces, and reuses its line elements in any order.
  return placed.sort((a, b) => a.top - b.top).map(({ text }) => text.replaceAll('\u00a0', ' '))
}

function topOf(line: Element): number {
  return line.getBoundingClientRect().top
}

/** Saves the active editor and gives the file's whole text from the disk. */
export async function savedText({ page, folder }: Workbench, name: string): Promise<string> {
  await page.keyboard.press('Control+S')
  await page.locator('.tabs-container .tab.active:not(.dirty)').waitFor()
  return readFile(join(folder, name), 'utf8')
}

/** The squiggles in view: `error`, `warning` and so on as VS Code classes them. */
export function squiggles(page: Page, severity: 'error' | 'warning' | 'info' | 'hint'): Locator {
  return page.locator(`${activeGroup} .monaco-editor .squiggly-${severity}`)
}

/** The code lenses in view whose text holds `text`: a locator, to be counted or clicked. */
export function codeLens(page: Page, text: string): Locator {
  return page.locator(`${activeGroup} .monaco-editor .codelens-decoration a`, { hasText: text })
}

/** The hover that is open. */
export function shownHover(page: Page): Locator {
  return page
    .locator(
      '.monaco-editor .monaco-hover:not(.hidden) .monaco-hover-content, .monaco-resizable-hover .monaco-hover-content',
    )
    .first()
}

/** Shows the hover at the caret, by the keyboard, and gives it. */
export async function hoverAtCaret(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+K')
  await page.keyboard.press('Control+I')
  const hover = shownHover(page)
  await hover.waitFor()
  return hover
}
