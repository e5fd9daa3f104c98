import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { consistentCase } from '../test/support/generate/cases'
import { layoutById } from '../test/support/generate/layouts/layouts'
import { type Section, times } from './section'

const files = 1000
const layouts = ['L1', 'L2', 'L4', 'L8', 'L9'].map(layoutById)

/** A thousand reports checked from the command line. */
export function benchCommandLine(): Section {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'))
  try {
    writeReports(folder)
    const own = best(() => run(folder, resolve('dist/cli.js'), 'check', '.', '--format', 'jsonl'))
    const peerPath = resolve('node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs')
    const peer = best(() => run(folder, peerPath, '**/*.md'))
    return {
      title: 'The command line',
      about: `${files} generated reports in five layouts, whole process, best of two (goal: ten times the rate of markdownlint-cli2).`,
      head: ['program', 'seconds', 'reports a second', 'rate'],
      rows: [
        ['nianbao check', seconds(own), rate(own), times(peer / own)],
        ['markdownlint-cli2', seconds(peer), rate(peer), '1 ×'],
      ],
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function writeReports(folder: string): void {
  for (let seed = 0; seed < files; seed++) {
    const town = join(folder, `town-${Math.floor(seed / 100)}`)
    if (seed % 100 === 0) mkdirSync(town)
    const { written } = consistentCase(seed, layouts[seed % layouts.length], { plain: true })
    writeFileSync(join(town, `report-${seed}.md`), written.text)
  }
}

/** Milliseconds of a run; findings (status 1) are no failure. */
function run(cwd: string, script: string, ...args: readonly string[]): number {
  const started = performance.now()
  const { status, error } = spawnSync(process.execPath, [script, ...args], { cwd, stdio: 'ignore' })
  if (error || status === null || status > 1) throw new Error(`${script} ended with ${status}: ${error?.message ?? ''}`)
  return performance.now() - started
}

function best(measure: () => number): number {
  return Math.min(measure(), measure())
}

function seconds(time: number): string {
  return `${(time / 1000).toFixed(2)} s`
}

function rate(time: number): string {
  return String(Math.round((files / time) * 1000))
}
