import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { launchBrowser } from '../../../scripts/workbench/browser.mjs'
import { startServer } from '../../../scripts/workbench/server.mjs'
import { openPages } from './picture'

/** A running workbench with the packaged extension, and the page a person would see. */
export interface Workbench {
  readonly page: Page
  /** The folder that is open, on this machine's disk. */
  readonly folder: string
  /** Loads the workbench anew with this file open, and waits until the file's editor is there. */
  readonly openFile: (name: string) => Promise<void>
  /** Ends the browser and the server and removes all their files. */
  readonly stop: () => Promise<void>
}

/** What a workbench starts with. */
export interface WorkbenchOptions {
  /** The open folder's files: paths inside the folder, with their contents. */
  readonly files: Readonly<Record<string, string | Uint8Array>>
  /** User settings on top of the calm ones. */
  readonly settings?: Readonly<Record<string, unknown>>
  /** The language the extension is asked to speak; English by default. */
  readonly language?: string
  /** Size of the window, for pictures. */
  readonly size?: { readonly width: number; readonly height: number }
}

/** Starts a workbench of its own for a test file. Nothing is shared with other workbenches but the installation. */
export async function launchWorkbench({ files, settings, language, size }: WorkbenchOptions): Promise<Workbench> {
  const folder = await mkdtemp(join(tmpdir(), 'nianbao-'))
  await writeFiles(folder, files)
  const server = await startServer({ vsix: packageUnderTest(), settings: { ...settings }, language })
  const browser = await launchBrowser()
  const page = await browser.newPage({ viewport: size ?? { width: 1280, height: 800 }, locale: 'zh-CN' })
  page.setDefaultTimeout(40_000)
  openPages.add(page)
  const openFile = async (name: string): Promise<void> => {
    const file = `vscode-remote://${server.authority}${join(folder, name)}`
    await page.goto(server.address({ folder }, [['openFile', file]]))
    const tab = page.locator('.tabs-container .tab.active', { hasText: name })
    await tab.waitFor()
    await page.locator('.editor-group-container.active .monaco-editor .view-lines').waitFor()
  }
  const stop = async (): Promise<void> => {
    openPages.delete(page)
    await browser.close()
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
  return { page, folder, openFile, stop }
}

async function writeFiles(folder: string, files: WorkbenchOptions['files']): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
}

/** The packaged extension that the scenarios are about. */
export function packageUnderTest(): string {
  const vsix = process.env.NIANBAO_VSIX
  if (!vsix) throw new Error('NIANBAO_VSIX is not set: run the scenarios with `npm run test:workbench`')
  return vsix
}
