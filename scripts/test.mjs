// `npm test`: everything that has to hold. Its last line gives the totals over all runners.
//   npm test -- unit editor        only these steps
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { argv } from 'node:process'
import { ensurePackage } from './package.mjs'

/** No step takes this long unless it hangs. */
const stepLimit = 30 * 60_000

/**
 * @typedef {object} Outcome
 * @property {boolean} ok
 * @property {number} passed
 * @property {number} failed
 */

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} title
 * @property {() => Outcome | Promise<Outcome>} run
 * @property {boolean} [needsPackage] it tests the package, so there is no point in it when that could not be made
 */

/** @type {readonly Step[]} */
const steps = [
  {
    name: 'generated',
    title: '生成的文件是最新的 (generated files are fresh)',
    run: () => check('scripts/generate.mjs', '--check'),
  },
  {
    name: 'lint',
    title: '代码规范 (lint)',
    run: () => check('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'),
  },
  { name: 'typecheck', title: '类型检查 (types)', run: () => check('scripts/typecheck.mjs') },
  { name: 'package', title: '构建并打包 (build and package)', run: buildAndPack },
  ...['unit', 'property', 'packaging'].map((name) => ({
    name,
    title: `vitest test/${name}`,
    // Some tests take seconds on a slow machine; only something that hangs takes a minute.
    run: () => vitest(name, ['--dir', `test/${name}`, '--testTimeout=60000']),
    needsPackage: name === 'packaging',
  })),
  {
    name: 'protocol',
    title: '语言服务器 (the built language server over its protocol)',
    run: () => vitest('protocol', ['--config', 'test/protocol/vitest.config.mts']),
  },
  { name: 'editor', title: '编辑器内测试 (mocha in the editor)', run: editor, needsPackage: true },
  {
    name: 'workbench',
    title: '像使用者一样操作编辑器 (driving the workbench)',
    run: () => vitest('workbench', ['--config', 'test/workbench/vitest.config.mts']),
    needsPackage: true,
  },
]

process.exitCode = await main(argv.slice(2))

/**
 * @param {readonly string[]} names the steps to run; all when empty
 * @returns {Promise<number>}
 */
async function main(names) {
  const known = steps.map(({ name }) => name)
  const unknown = names.filter((name) => !known.includes(name))
  if (unknown.length > 0) {
    console.error(`no such step: ${unknown.join(', ')}; the steps are ${known.join(', ')}`)
    return 2
  }
  mkdirSync('test-results', { recursive: true })
  const wanted = steps.filter(({ name }) => names.length === 0 || names.includes(name))
  const total = { passed: 0, failed: 0 }
  const broken = []
  for (const [index, step] of wanted.entries()) {
    const started = Date.now()
    console.log(`\n[${index + 1}/${wanted.length}] ${step.title}`)
    const outcome = step.needsPackage && broken.includes('package') ? withoutPackage() : await step.run()
    total.passed += outcome.passed
    // What fails without a failed test (a lint error, a runner that died) counts as one failure.
    total.failed += Math.max(outcome.failed, outcome.ok ? 0 : 1)
    if (!outcome.ok) broken.push(step.name)
    const seconds = Math.round((Date.now() - started) / 1000)
    console.log(`[${index + 1}/${wanted.length}] ${outcome.ok ? '✓' : '✗'} ${step.name} (${seconds} s)`)
  }
  console.log(broken.length > 0 ? `\nfailed: ${broken.join(', ')}` : '\nall steps passed')
  console.log(`${total.passed} passed, ${total.failed} failed`)
  return broken.length > 0 ? 1 : 0
}

/**
 * Runs a script of Node's and shows its output.
 * @param {readonly string[]} args
 */
function node(...args) {
  return spawnSync(process.execPath, args, { stdio: 'inherit', timeout: stepLimit }).status === 0
}

/**
 * A step that holds no tests: it is fine or it is not.
 * @param {readonly string[]} args
 * @returns {Outcome}
 */
function check(...args) {
  return { ok: node(...args), passed: 0, failed: 0 }
}

/** Packs once; the steps that follow test this very package. @returns {Promise<Outcome>} */
async function buildAndPack() {
  if (!node('scripts/build.mjs')) return { ok: false, passed: 0, failed: 0 }
  try {
    process.env.NIANBAO_VSIX = await ensurePackage()
    return { ok: true, passed: 0, failed: 0 }
  } catch (error) {
    console.error(error)
    return { ok: false, passed: 0, failed: 0 }
  }
}

/**
 * Runs vitest. Its exit code alone is not enough: a runner that ran nothing has proved nothing.
 * @param {string} name
 * @param {readonly string[]} args
 * @returns {Outcome}
 */
function vitest(name, args) {
  const results = `test-results/${name}.json`
  rmSync(results, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
  const ended = node('node_modules/vitest/vitest.mjs', 'run', ...args, ...reporters)
  const outcome = readJson(results)
  if (!outcome) return { ok: false, passed: 0, failed: 0 }
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped, numTodoTests: todo } = outcome
  return verdict(ended, passed, failed, skipped + todo)
}

/** @returns {Outcome} */
function withoutPackage() {
  console.error('not run: there is no package to test')
  return { ok: false, passed: 0, failed: 0 }
}

/** @returns {Outcome} */
function editor() {
  const ended = node('scripts/test-editor.mjs')
  const outcome = readJson('test-results/editor.json')
  return verdict(ended, outcome?.passed ?? 0, outcome?.failed ?? 0, outcome?.pending ?? 0)
}

/**
 * @param {boolean} ended whether the runner itself ended well
 * @param {number} passed
 * @param {number} failed
 * @param {number} skipped
 * @returns {Outcome}
 */
function verdict(ended, passed, failed, skipped) {
  if (passed + failed === 0) console.error('no test ran')
  if (skipped > 0) console.error(`${skipped} tests were skipped: skipped tests are not allowed`)
  return { ok: ended && passed > 0 && failed === 0 && skipped === 0, passed, failed }
}

/** @param {string} path */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
