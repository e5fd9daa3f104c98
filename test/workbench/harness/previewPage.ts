import type { Browser, Page } from 'playwright-core'
import { pageHtml } from '../../../client/preview/panel/html'
import type { FromPage, ToPage } from '../../../client/preview/protocol'
import type { Strings } from '../../../client/preview/strings'
import { packageFiles } from '../../../scripts/package.mjs'
import { packageUnderTest } from './workbench'

/** Where the page believes its script and style sheet to come from. */
const origin = 'https://preview.example'

/** The page of the preview by itself, without VS Code around it. */
export interface PreviewPage {
  readonly page: Page
  /** Sends a message as the panel would. */
  readonly send: (message: ToPage) => Promise<void>
  /** What the page has asked of its panel since last asked. */
  readonly posted: () => Promise<readonly FromPage[]>
}

/** The words, size and colours of the page. */
export interface PreviewPageOptions {
  readonly strings: Strings
  readonly width?: number
  readonly height?: number
  /** Colours of a theme by the names of VS Code, and the class of its body. */
  readonly theme?: { readonly colours: Readonly<Record<string, string>>; readonly kind: string }
}

/** Opens the packaged page under the policy it has in the editor. */
export async function openPreviewPage(browser: Browser, options: PreviewPageOptions): Promise<PreviewPage> {
  const { strings, width = 800, height = 900, theme } = options
  const packed = packageFiles(packageUnderTest())
  const page = await browser.newPage({ viewport: { width, height } })
  const html = pageHtml({
    cspSource: origin,
    nonce: 'abc',
    script: `${origin}/preview.js`,
    style: `${origin}/preview.css`,
    strings,
    uri: 'file:///report.nianbao',
    language: 'zh-cn',
  })
  await page.route(`${origin}/**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1)
    if (name === '') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
    return route.fulfill({
      contentType: name.endsWith('.css') ? 'text/css' : 'text/javascript',
      body: Buffer.from(packed.get(`dist/${name}`) ?? []),
    })
  })
  await page.addInitScript(standInForHost)
  await page.goto(`${origin}/`)
  if (theme) await page.evaluate(wearTheme, theme)
  return {
    page,
    send: (message) => page.evaluate(sendToPage, message),
    posted: () => page.evaluate(() => (globalThis as unknown as HostWindow).posted.splice(0)),
  }
}

/** What the stand-in leaves in the page. */
interface HostWindow {
  posted: FromPage[]
  violations: string[]
  acquireVsCodeApi: () => unknown
}

function standInForHost(): void {
  const host = globalThis as unknown as HostWindow
  let state: unknown
  host.posted = []
  host.violations = []
  host.acquireVsCodeApi = () => ({
    postMessage: (message: FromPage) => host.posted.push(message),
    getState: () => state,
    setState: (next: unknown) => {
      state = next
    },
  })
  document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
    host.violations.push(violatedDirective)
  })
}

function wearTheme({ colours, kind }: NonNullable<PreviewPageOptions['theme']>): void {
  for (const [name, colour] of Object.entries(colours)) {
    document.documentElement.style.setProperty(`--vscode-${name}`, colour)
  }
  document.body.className = kind
}

function sendToPage(message: ToPage): Promise<void> {
  window.postMessage(message, '*')
  // Drawn when the next frame is.
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
}

/** What the policy of the page has kept out. */
export function violationsOf({ page }: PreviewPage): Promise<readonly string[]> {
  return page.evaluate(() => (globalThis as unknown as HostWindow).violations)
}
