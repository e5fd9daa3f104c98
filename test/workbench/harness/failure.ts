import type { Page } from 'playwright-core'
import { beforeEach } from 'vitest'
import { openPages, takePicture } from './picture'

// What a person would look at first: the file, then whatever lies over it.
const telling =
  '.tab.active, .quick-input-widget, .action-widget, .monaco-hover, .notification-toast, .monaco-dialog-box'

// A failure on a machine far away can only be understood from what the run left: a picture, and the words in the log.
beforeEach(({ task, onTestFailed }) => {
  onTestFailed(async () => {
    for (const page of openPages) {
      await takePicture(page, `failed ${task.name}`)
      console.error(`“${task.name}” failed before\n${await wordsInView(page)}`)
    }
  })
})

async function wordsInView(page: Page): Promise<string> {
  const texts = await page.locator(telling).filter({ visible: true }).allInnerTexts()
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).join('\n')
}
