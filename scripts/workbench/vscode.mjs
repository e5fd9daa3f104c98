#!/usr/bin/env node
// Stands in for the desktop VS Code's executable: takes the same arguments, runs the in-host tests in the web
// workbench, and ends with the tests' exit code. @vscode/test-electron is given this file where there is no desktop
// VS Code. Whether tests really ran is for the caller to see in the results file: VS Code reports 0 for a dead host.
import { resolve } from 'node:path'
import { argv } from 'node:process'
import { parseArgs } from 'node:util'
import { launchBrowser } from './browser.mjs'
import { startServer } from './server.mjs'

const limit = Number(process.env.NIANBAO_EDITOR_LIMIT ?? 300_000)

const { values, positionals } = parseArgs({
  args: argv.slice(2),
  strict: false,
  options: { extensionTestsPath: { type: 'string' }, extensionDevelopmentPath: { type: 'string', multiple: true } },
})

process.exitCode = await main()

/** @returns {Promise<number>} the tests' exit code; 1 when they do not end within the limit */
async function main() {
  const server = await startServer({ forTests: true })
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    const remote = (/** @type {string} */ path) => `vscode-remote://${server.authority}${resolve(path)}`
    const { finished } = await watchTests(page)
    const development = /** @type {string[]} */ (values.extensionDevelopmentPath ?? [])
    const folder = positionals[0]
    await page.goto(
      server.address(folder ? { folder: resolve(folder) } : {}, [
        ...development.map((path) => /** @type {const} */ (['extensionDevelopmentPath', remote(path)])),
        ['extensionTestsPath', remote(String(values.extensionTestsPath))],
      ]),
    )
    return await finished
  } finally {
    await browser.close()
    await server.stop()
  }
}

/**
 * Passes the extension host's log on to standard output, and gives the code the host will end with (in an object:
 * a bare promise would be awaited by the caller's `await`, before the page is even opened).
 * @param {import('playwright-core').Page} page
 * @returns {Promise<{ finished: Promise<number> }>}
 */
async function watchTests(page) {
  /** @type {(code: number) => void} */
  let settle = () => {}
  /** @type {Promise<number>} */
  const finished = new Promise((resolve) => {
    settle = resolve
  })
  const timer = setTimeout(() => {
    console.error(`The tests did not end within ${limit / 1000} s.`)
    settle(1)
  }, limit)
  page.on('crash', () => settle(1))
  page.on('close', () => settle(1))
  await page.exposeFunction('codeAutomationLog', passOn)
  await page.exposeFunction('codeAutomationExit', settle)
  return { finished: finished.finally(() => clearTimeout(timer)) }
}

/**
 * The host's log is full of other voices: only what the tests' reporter says is passed on, unless all is asked for.
 * @param {string} type
 * @param {readonly unknown[]} parts
 */
function passOn(type, parts) {
  const text = parts.join(' ')
  if (text.startsWith('[test]') || process.env.NIANBAO_EDITOR_LOG)
    console.log(text.startsWith('[test]') ? text : `${type}: ${text}`)
}
