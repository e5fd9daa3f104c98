import { spawnSync } from 'node:child_process'

/** Builds the server once before all tests: they drive what users run, not the sources. */
export function setup(): void {
  const build = spawnSync(process.execPath, ['scripts/build.mjs', 'server/src/node.ts'], { encoding: 'utf8' })
  if (build.status !== 0) throw new Error(`the server could not be built:\n${build.stderr}`)
}
