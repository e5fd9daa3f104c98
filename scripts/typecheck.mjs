// Type-checks every project of the house, each with just the globals it may use.
import { spawnSync } from 'node:child_process'

const projects = [
  'server/tsconfig.engine.json',
  'server/tsconfig.json',
  'server/tsconfig.browser.json',
  'client/tsconfig.json',
  'client/tsconfig.browser.json',
  'client/preview/tsconfig.json',
  'test/tsconfig.json',
  'bench/tsconfig.json',
  'test/editor/tsconfig.json',
  'test/workbench/tsconfig.json',
]

let failed = false
for (const project of projects) {
  const run = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project], { stdio: 'inherit' })
  if (run.status !== 0) {
    console.error(`typecheck: ${project} does not compile`)
    failed = true
  }
}
process.exit(failed ? 1 : 0)
