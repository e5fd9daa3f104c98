// `npm run bench`: compares the engine with its peers and prints ratios of one run; `npm run bench -- --write` also puts
// them into docs/benchmarks.md.   --only layouts,growth,keystroke,cli,sizes     just these
import { spawnSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const outfile = '.cache/bench.mjs'
console.log('building …')
spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'ignore' })
await build({
  entryPoints: ['bench/main.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  // The peer's CommonJS files hide its parts from bundlers.
  mainFields: ['module', 'main'],
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" },
  outfile,
  logLevel: 'error',
})
await import(pathToFileURL(outfile).href)
