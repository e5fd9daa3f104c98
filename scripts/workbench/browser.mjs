// A Chromium to drive: the machine's own, else Debian's, else one from npm that brings its own libraries.
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { cachedFolder } from './cache.mjs'
import { installDebianPackages } from './debian.mjs'
import { ensureWorkbench } from './install.mjs'
import { isOnPath, plainEnvironment, progress, run } from './run.mjs'

const recipes = fileURLToPath(new URL('browser/', import.meta.url))
const known = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']

/**
 * The path of a browser; installs one when the machine has none. NIANBAO_BROWSER names one of your own.
 * @returns {Promise<string>}
 */
export async function ensureBrowser() {
  if (process.env.NIANBAO_BROWSER) return process.env.NIANBAO_BROWSER
  const present = browserOnThisMachine()
  if (present) return present
  progress('正在安装浏览器… (installing a browser)')
  const refusal = await installDebianPackages(['chromium'])
  const installed = browserOnThisMachine()
  if (installed) return installed
  progress(`  系统包不可用，改用 npm 中的浏览器 (falling back to a browser from npm: ${firstLine(refusal)})`)
  return browserFromNpm()
}

/**
 * Starts a browser without a window.
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchBrowser() {
  const executablePath = await ensureBrowser()
  // Containers have no user namespaces, no graphics card and a tiny /dev/shm.
  const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage']
  return chromium.launch({ executablePath, args, env: browserEnvironment(executablePath) })
}

/**
 * Fonts with Chinese characters, for pictures. Without them everything works and pictures show boxes.
 */
export async function ensureChineseFonts() {
  if (!isOnPath('fc-list')) return
  const hasChinese = () => spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout.trim() !== ''
  if (hasChinese()) return
  progress('正在安装中文字体… (installing a Chinese font, for screenshots)')
  await installDebianPackages(['fonts-wqy-microhei'])
  if (!hasChinese()) {
    progress(
      '  没有中文字体：截图中的汉字会显示为方框，测试不受影响 (no Chinese font: boxes in screenshots, tests unaffected)',
    )
  }
}

function browserOnThisMachine() {
  const onPath = known.map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim())
  const candidates = [...onPath, '/usr/bin/chromium', '/opt/google/chrome/chrome']
  return candidates.find((path) => path !== '' && existsSync(path) && answers(path))
}

/**
 * Ubuntu's `chromium` may be a stub that only says how to install another package.
 * @param {string} path
 */
function answers(path) {
  return spawnSync(path, ['--version', '--no-sandbox'], { stdio: 'ignore' }).status === 0
}

/** The package unpacks itself, with libraries that bare machines lack; it wants a newer Node than the project has. */
async function browserFromNpm() {
  const { node } = await ensureWorkbench()
  const files = ['package.json', 'package-lock.json']
  const recipe = files.map((name) => join(recipes, name))
  const folder = await cachedFolder('browser', recipe, async (unfinished) => {
    for (const name of files) copyFileSync(join(recipes, name), join(unfinished, name))
    await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: unfinished })
    // It unpacks into the temporary folder, and the libraries only where it believes to be in a cloud function.
    const env = plainEnvironment({ TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' })
    const unpack = "import('@sparticuz/chromium').then((it) => it.default.executablePath())"
    await run(node, ['-e', unpack], { cwd: unfinished, env })
  })
  return join(folder, 'chromium')
}

/**
 * The browser from npm finds its own libraries beside it.
 * @param {string} executablePath
 * @returns {NodeJS.ProcessEnv}
 */
function browserEnvironment(executablePath) {
  const libraries = join(dirname(executablePath), 'al2023/lib')
  return existsSync(libraries) ? { ...process.env, LD_LIBRARY_PATH: libraries } : process.env
}

/** @param {string | undefined} text */
function firstLine(text) {
  return text?.split('\n', 1)[0] ?? ''
}
