// Runs the suites of test/editor inside a VS Code which has the packaged extension.
//   npm run test:editor                          all of them
//   npm run test:editor -- --grep "the language" those whose names hold the text
//   NIANBAO_VSCODE=/path/to/code                 in that desktop VS Code
//   NIANBAO_EDITOR_LOG=1                         with everything the extension host says
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runTests } from '@vscode/test-electron'
import * as esbuild from 'esbuild'
import { globSync } from 'tinyglobby'
import { ensurePackage, unpackPackage } from './package.mjs'
import { desktopVsCode } from './workbench/desktop.mjs'
import { workbenchCanRunHere } from './workbench/install.mjs'
import { progress } from './workbench/run.mjs'

const limit = Number(process.env.NIANBAO_EDITOR_LIMIT ?? 300_000)
// Its own for each run, so that two at once do not pull the rug from under each other; inside the checkout, where the
// host finds mocha.
const built = resolve(`.cache/editor/${process.pid}`)
const results = join(built, 'results.json')
const published = resolve('test-results/editor.json')
const { values } = parseArgs({ options: { grep: { type: 'string' } } })

process.exitCode = await main()

/** @returns {Promise<number>} 0 when tests ran to their end and none failed */
async function main() {
  rmSync(published, { force: true })
  const extension = unpackPackage(await ensurePackage(), join(built, 'extension'))
  await buildSuites()
  const temporary = mkdtempSync(join(tmpdir(), 'nb-'))
  try {
    await runInEditor(extension, temporary)
  } catch (error) {
    console.error(`editor: ${error instanceof Error ? error.message : error}`)
    return 1
  } finally {
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    publishResults()
    rmSync(built, { recursive: true, force: true })
  }
  return verdict()
}

async function buildSuites() {
  await esbuild.build({
    entryPoints: ['test/editor/index.ts', ...globSync('test/editor/suites/**/*.test.ts')],
    outbase: 'test/editor',
    outdir: built,
    bundle: true,
    platform: 'node',
    // The oldest VS Code we support has Node 20.
    target: 'node20',
    format: 'cjs',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  })
}

/**
 * @param {string} extension the unpacked package
 * @param {string} temporary a folder for everything the editor writes
 */
async function runInEditor(extension, temporary) {
  const workspace = join(temporary, 'w')
  mkdirSync(workspace)
  const launcher = workbenchCanRunHere() ? resolve('scripts/workbench/vscode.mjs') : undefined
  const vscodeExecutablePath = desktopVsCode() ?? launcher
  progress(`编辑器测试：${vscodeExecutablePath ?? 'VS Code (downloaded)'}`)
  const run = runTests({
    // Without a desktop VS Code and where the web workbench cannot run, @vscode/test-electron downloads one.
    ...(vscodeExecutablePath ? { vscodeExecutablePath } : {}),
    extensionDevelopmentPath: extension,
    extensionTestsPath: join(built, 'index.js'),
    extensionTestsEnv: { NIANBAO_EDITOR_RESULTS: results, NIANBAO_EDITOR_GREP: values.grep },
    launchArgs: [
      workspace,
      `--extensions-dir=${join(temporary, 'e')}`,
      `--user-data-dir=${join(temporary, 'u')}`,
      '--disable-extensions',
    ],
  })
  // The launcher has a limit too and tidies up; this one is for a desktop VS Code, and for a launcher that hangs.
  await Promise.race([run, overtime()])
}

function overtime() {
  return new Promise((_, reject) => {
    const stop = () => {
      reject(new Error(`no end within ${limit / 1000} s`))
      // What @vscode/test-electron listens for to end the editor it started.
      process.emit('SIGINT')
    }
    setTimeout(stop, limit + 20_000).unref()
  })
}

function publishResults() {
  if (!existsSync(results)) return
  mkdirSync('test-results', { recursive: true })
  copyFileSync(results, published)
}

/** A dead extension host ends with code 0: only the file written after the last test shows that they all ran. */
function verdict() {
  let outcome
  try {
    outcome = JSON.parse(readFileSync(published, 'utf8'))
  } catch {
    console.error('editor: no results were written: the extension host died before the last test ended')
    return 1
  }
  if (outcome.done !== true || outcome.passed === 0) {
    console.error('editor: no test ran')
    return 1
  }
  if (outcome.pending > 0) console.error('editor: skipped tests are not allowed')
  return outcome.failed > 0 || outcome.pending > 0 ? 1 : 0
}
