import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, onTestFailed, vi } from 'vitest'
import { pageStrings } from '../../../client/preview/panel/strings'
import { launchBrowser } from '../../../scripts/workbench/browser.mjs'
import { previewOf } from '../../support/previewOf'
import { takePicture } from './picture'
import { openPreviewPage, type PreviewPage, type PreviewPageOptions } from './previewPage'

vi.mock('vscode', async () => {
  const { readFileSync } = await import('node:fs')
  const chinese: Readonly<Record<string, string>> = JSON.parse(readFileSync('l10n/bundle.l10n.zh-cn.json', 'utf8'))
  return { l10n: { t: (key: string) => chinese[key] } }
})

/** The preview page that a test works with. */
export interface PageUnderTest {
  readonly preview: () => PreviewPage
  /** Takes another page in its place. */
  readonly open: (options: Partial<PreviewPageOptions>) => Promise<PreviewPage>
  /** Sends the model of a text. */
  readonly show: (text: string, version?: number) => Promise<void>
  readonly cell: (address: string) => Locator
}

/** One browser for the tests of a file, and a new page, with Chinese words, for each of them. */
export function usePreviewPage(): PageUnderTest {
  let browser: Browser
  let preview: PreviewPage
  const open = async (options: Partial<PreviewPageOptions>): Promise<PreviewPage> => {
    preview = await openPreviewPage(browser, { strings: pageStrings(), ...options })
    return preview
  }

  beforeAll(async () => {
    browser = await launchBrowser()
  })
  beforeEach(async ({ task }) => {
    await open({})
    onTestFailed(() => takePicture(preview.page, `failed ${task.name}`))
    return () => preview.page.close()
  })
  afterAll(() => browser?.close())

  return {
    preview: () => preview,
    open,
    show: (text, version = 1) => preview.send({ type: 'model', model: previewOf(text, { version }) }),
    cell: (address) => preview.page.locator(`td[data-address="${address}"]`),
  }
}
