import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plainEnvironment } from '../../scripts/workbench/run.mjs'

const readme = readFileSync('README.md', 'utf8')
const manifest = JSON.parse(readFileSync('package.json', 'utf8'))

/** Lines of the README's shell blocks. */
const shellLines = [...readme.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block]) => block.trim().split('\n'))
const examples = withStatus(shellLines)

/** An example of the command line, with the exit status that the remark before it states; 0 unless told. */
interface Example {
  readonly command: string
  readonly status: number
}

function withStatus(lines: readonly string[]): readonly Example[] {
  let status = 0
  return lines.flatMap((command) => {
    if (command.startsWith('#')) status = Number(/退出状态 (\d)/.exec(command)?.[1] ?? 0)
    return command.startsWith('nianbao ') ? [{ command, status }] : []
  })
}

let root: string
let installed: string
let work: string

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'nianbao-pack-'))
  installed = join(root, 'installed')
  work = join(root, 'work')
  mkdirSync(installed)
  mkdirSync(work)
  cpSync('samples', join(work, 'samples'), { recursive: true })
  execFileSync(process.execPath, ['scripts/build.mjs', 'server/src/cli/main.ts'], { stdio: 'pipe' })
  npm('.', 'pack', '--silent', '--pack-destination', root)
  // Offline: there is nothing to download.
  npm(installed, 'install', '--offline', '--no-audit', '--no-fund', join(root, `nianbao-${manifest.version}.tgz`))
}, 120_000)

afterAll(() => rmSync(root, { recursive: true, force: true }))

function npm(cwd: string, ...args: readonly string[]): void {
  execFileSync('npm', args, { cwd, env: plainEnvironment(), stdio: 'pipe' })
}

/** Runs a line as a person types it, with the installed command on the path. */
function shell(line: string): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const path = `${join(installed, 'node_modules/.bin')}${delimiter}${process.env.PATH}`
  return spawnSync('sh', ['-c', line], { cwd: work, env: plainEnvironment({ PATH: path }), encoding: 'utf8' })
}

describe('the packed command line', () => {
  it('brings itself and nothing else', () => {
    expect(readdirSync(join(installed, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['nianbao'])
    expect(readdirSync(join(installed, 'node_modules/nianbao'), { recursive: true }).sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist',
      'dist/cli.js',
      'docs',
      'docs/cli.md',
      'package.json',
    ])
  })

  it('says its version', () => {
    expect(shell('nianbao --version')).toMatchObject({ status: 0, stdout: `${manifest.version}\n` })
  })
})

describe('the README', () => {
  it('shows commands', () => {
    expect(examples.length).toBeGreaterThanOrEqual(5)
  })

  // In their order and in one folder: later ones use what earlier ones wrote.
  it.each(examples)('$command', ({ command, status }) => {
    const run = shell(command)
    expect({ status: run.status, stderr: run.stderr }).toMatchObject({ status })
    if (status === 0) expect(run.stderr).toBe('')
  })

  it('wrote the files it names', () => {
    expect(readFileSync(join(work, '数字.csv'), 'utf8')).toContain('requests.received.total')
    expect(readFileSync(join(work, '新年报.html'), 'utf8')).toContain('<table')
    expect(JSON.parse(readFileSync(join(work, '结果.sarif'), 'utf8')).version).toBe('2.1.0')
    expect(readFileSync(join(work, '改正.nianbao'), 'utf8')).not.toBe(readFileSync('samples/example.nianbao', 'utf8'))
  })

  it('leaves a checkout as it was: samples are not touched, and what is written is ignored', () => {
    const sameAsHere = (name: string) =>
      readFileSync(join(work, 'samples', name)).equals(readFileSync(`samples/${name}`))
    expect(readdirSync(join(work, 'samples')).filter((name) => !sameAsHere(name))).toEqual([])
    const ignored = readFileSync('.gitignore', 'utf8').split('\n')
    const written = readdirSync(work).filter((name) => name !== 'samples')
    expect(written.filter((name) => !ignored.includes(`/${name}`))).toEqual([])
  })

  it('names the two commands that the manifest has', () => {
    const names = shellLines.flatMap((line) => [...line.matchAll(/npm (?:run )?([\w:]+)/g)].map(([, name]) => name))
    expect(names).toEqual(expect.arrayContaining(['ci', 'start', 'test']))
    const own = names.filter((name) => !['ci', 'pack', 'install'].includes(name))
    expect(own.filter((name) => !(name in manifest.scripts))).toEqual([])
  })

  it('names the version that it installs', () => {
    const versions = [...readme.matchAll(/nianbao-(\d+\.\d+\.\d+)\.(?:vsix|tgz)/g)].map(([, version]) => version)
    expect(new Set(versions)).toEqual(new Set([manifest.version]))
  })
})
