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

/** What the preview's page says, in Chinese. */
const strings = pageStrings()

/** The preview in a browser, a new one for each test. */
export interface PreviewBrowser {
  /** The page of the test that runs. */
  readonly preview: PreviewPage
  /** Opens another page, which the test goes on with. */
  readonly open: (options?: Partial<PreviewPageOptions>) => Promise<void>
  /** Sends the page the model of a text. */
  readonly show: (text: string, version?: number) => Promise<void>
  /** A cell of the page, by its address. */
  readonly cell: (address: string) => Locator
}

/** Starts a browser for the tests of a file, and gives each test a page of its own. */
export function usePreview(): PreviewBrowser {
  let browser: Browser
  let preview: PreviewPage
  const open = async (options: Partial<PreviewPageOptions> = {}): Promise<void> => {
    preview = await openPreviewPage(browser, { strings, ...options })
  }

  beforeAll(async () => {
    browser = await launchBrowser()
  })

  beforeEach(async ({ task }) => {
    await open()
    onTestFailed(() => takePicture(preview.page, `failed ${task.name}`))
    // A test may have opened another page.
    return () => Promise.all(browser.contexts().map((context) => context.close()))
  })

  afterAll(() => browser?.close())

  return {
    get preview() {
      return preview
    },
    open,
    show: (text, version = 1) => preview.send({ type: 'model', model: previewOf(text, { version }) }),
    cell: (address) => preview.page.locator(`td[data-address="${address}"]`),
  }
}
