import { execFileSync, spawn } from 'node:child_process'
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, vi } from 'vitest'

/** What a run of the command line left behind. */
export interface CliRun {
  readonly status: number | null
  readonly stdout: string
  readonly bytes: Buffer
  readonly stderr: string
}

/** The command line, freshly bundled, in an empty folder of its own. */
export interface Cli {
  /** Runs `nianbao` with these arguments in the folder, which is empty at the beginning of each test file. */
  readonly run: (args: readonly string[], input?: string | Buffer) => Promise<CliRun>
  /** Runs `nianbao` for a reader of its results, or of its messages, that goes away after the first bytes. */
  readonly runForImpatientReader: (args: readonly string[], of?: 'stdout' | 'stderr') => Promise<CliRun>
  /** Runs `nianbao` with its results going to a file that cannot be written. */
  readonly runIntoNowhere: (args: readonly string[]) => Promise<CliRun>
  /** Writes a file of the folder; gives its absolute path. */
  readonly write: (path: string, content: string | Buffer) => string
  readonly path: (path: string) => string
}

/** Bundles the command line before the tests of a file, and removes everything after them. */
export function useCli(): Cli {
  let folder = ''
  let program = ''
  // Starting Node takes long on a busy machine.
  vi.setConfig({ testTimeout: 60_000 })

  beforeAll(() => {
    const root = mkdtempSync(join(tmpdir(), 'nianbao-cli-'))
    folder = join(root, 'work')
    mkdirSync(folder)
    const build = ['scripts/build.mjs', 'server/src/cli/main.ts', `--outdir=${root}`]
    execFileSync(process.execPath, build, { stdio: 'pipe' })
    program = join(root, 'cli.js')
  }, 60_000)

  afterAll(() => rmSync(dirname(folder), { recursive: true, force: true }))

  const path = (name: string): string => join(folder, name)
  return {
    path,
    write(name, content) {
      mkdirSync(dirname(path(name)), { recursive: true })
      writeFileSync(path(name), content)
      return path(name)
    },
    run: (args, input = '') => runNode(folder, [program, ...args], { input }),
    runForImpatientReader: (args, of = 'stdout') => runNode(folder, [program, ...args], { impatient: of }),
    async runIntoNowhere(args) {
      const file = openSync(program, 'r')
      return runNode(folder, [program, ...args], { stdout: file }).finally(() => closeSync(file))
    },
  }
}

interface Surroundings {
  readonly input?: string | Buffer
  readonly impatient?: 'stdout' | 'stderr'
  /** A file instead of a pipe. */
  readonly stdout?: number
}

function runNode(cwd: string, args: readonly string[], surroundings: Surroundings): Promise<CliRun> {
  const { input = '', impatient, stdout = 'pipe' } = surroundings
  return new Promise((resolve, reject) => {
    const env = { ...process.env, FORCE_COLOR: '', NO_COLOR: '1' }
    const child = spawn(process.execPath, args, { cwd, env, stdio: ['pipe', stdout, 'pipe'] })
    const collect = (stream: 'stdout' | 'stderr'): Buffer[] => {
      const chunks: Buffer[] = []
      child[stream]?.on('data', (chunk: Buffer) => {
        chunks.push(chunk)
        if (stream === impatient) child[stream]?.destroy()
      })
      return chunks
    }
    const out = collect('stdout')
    const err = collect('stderr')
    child.on('error', reject)
    child.on('close', (status) => {
      const bytes = Buffer.concat(out)
      resolve({ status, bytes, stdout: bytes.toString('utf8'), stderr: Buffer.concat(err).toString('utf8') })
    })
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}

/** The lines of a JSON-lines output. */
export function jsonLines<Line extends object = Record<string, unknown>>(text: string): readonly Line[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
}
