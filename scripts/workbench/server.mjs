// Starting and ending the web workbench's server.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureWorkbench } from './install.mjs'
import { registerLanguage } from './language.mjs'
import { endWithThisProcess } from './processGroup.mjs'
import { plainEnvironment, run } from './run.mjs'
import { calmSettings } from './settings.mjs'

/**
 * @typedef {object} ServerOptions
 * @property {string} [vsix] a packaged extension to install
 * @property {string} [extensionsFolder] where extensions are; a fresh, empty folder by default
 * @property {Readonly<Record<string, unknown>>} [settings] user settings on top of the calm ones
 * @property {string} [language] the language that extensions speak, as VS Code spells it (`zh-cn`); English by default
 * @property {boolean} [forTests] run in-host tests: VS Code never starts them without its smoke-test driver, which
 *   also hides notifications
 * @property {number} [port] a free one by default
 * @property {boolean} [endsWhenIdle] whether the server ends five minutes after the last page was closed: for tests,
 *   whose process may have been killed; true by default
 */

/**
 * @typedef {object} WorkbenchServer
 * @property {string} authority host and port, as in `vscode-remote://` addresses
 * @property {(query: Readonly<Record<string, string>>, payload?: readonly (readonly [string, string])[]) => string} address
 *   the workbench's web address, with VS Code's start-up payload
 * @property {() => Promise<void>} stop ends the server with all its children and removes its folders
 */

/**
 * Starts a server of its own for one use, with fresh user data. Throws with the server's output when it does not
 * come up.
 * @param {ServerOptions} [options]
 * @returns {Promise<WorkbenchServer>}
 */
export async function startServer(options = {}) {
  const { node, entry } = await ensureWorkbench()
  const home = mkdtempSync(join(shortTemporaryFolder(), 'nb-'))
  const extensions = options.extensionsFolder ?? join(home, 'e')
  mkdirSync(extensions, { recursive: true })
  mkdirSync(join(home, 'u/User'), { recursive: true })
  writeFileSync(join(home, 'u/User/settings.json'), JSON.stringify({ ...calmSettings, ...options.settings }, null, 2))
  if (options.language) registerLanguage(join(home, 'u'), options.language)
  writeFileSync(join(home, 'config.yaml'), '')
  const env = environment(home)
  const folders = [
    '--config',
    join(home, 'config.yaml'),
    '--user-data-dir',
    join(home, 'u'),
    '--extensions-dir',
    extensions,
  ]
  if (options.vsix) await installExtension(node, [entry, ...folders], options.vsix, env)
  const child = spawn(node, [entry, ...folders, ...serverArguments(options)], {
    env,
    // A process group of its own, so that the extension hosts and terminals end with it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const end = endWithThisProcess(child, home)
  const authority = await listening(child)
  return {
    authority,
    address: (query, payload = []) => {
      const all = { ...query, payload: JSON.stringify([...payload, ['skipWelcome', 'true']]) }
      return `http://${authority}/?${new URLSearchParams(all)}`
    },
    stop: end,
  }
}

/**
 * @param {ServerOptions} options
 */
function serverArguments({ port = 0, language, forTests = false, endsWhenIdle = true }) {
  return [
    ...[
      '--auth',
      'none',
      '--bind-addr',
      `127.0.0.1:${port}`,
      ...(endsWhenIdle ? ['--idle-timeout-seconds', '300'] : []),
    ],
    ...['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'],
    ...['--disable-getting-started-override', '--disable-proxy', '--ignore-last-opened'],
    ...(language ? ['--locale', language] : []),
    ...(forTests ? ['--vscode-option', 'enable-smoke-test-driver'] : []),
  ]
}

/**
 * The extension gallery is switched off, and nothing is read from or left in the person's own folders.
 * @param {string} home
 */
function environment(home) {
  return plainEnvironment({
    EXTENSIONS_GALLERY: '{}',
    XDG_CONFIG_HOME: join(home, 'c'),
    XDG_DATA_HOME: join(home, 'd'),
    XDG_CACHE_HOME: join(home, 'k'),
    XDG_STATE_HOME: join(home, 's'),
  })
}

/** VS Code's sockets live below its user data, and the path of a Unix socket holds 107 bytes. */
function shortTemporaryFolder() {
  return tmpdir().length <= 40 ? tmpdir() : '/tmp'
}

/**
 * @param {string} node
 * @param {readonly string[]} base
 * @param {string} vsix
 * @param {NodeJS.ProcessEnv} env
 */
async function installExtension(node, base, vsix, env) {
  const output = await run(node, [...base, '--install-extension', vsix, '--force'], { env })
  if (!output.includes('successfully installed')) throw new Error(`${vsix} was not installed:\n${output}`)
}

/**
 * Waits until the server says where it listens.
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} child
 * @returns {Promise<string>}
 */
function listening(child) {
  return new Promise((resolve, reject) => {
    let output = ''
    const read = (/** @type {Buffer} */ data) => {
      output += data
      const found = /HTTP server listening on http:\/\/([\d.]+:\d+)/.exec(output)
      if (found?.[1]) resolve(found[1])
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('error', reject)
    child.on('exit', (code) => reject(new Error(`The workbench's server ended with ${code}\n${output}`)))
  })
}
