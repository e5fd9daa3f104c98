// Prints how well the engine reads and checks generated reports, a row for each layout.
//   node scripts/measure.mjs [--reports 200] [--seed 1] [--layout L4 …] [--plain] [--show 3] [--faults]
//   node scripts/measure.mjs --print clean|fault --layout L9 --seed 12     prints one generated report
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const outfile = '.cache/measure.mjs'
await build({
  entryPoints: ['test/support/measure/main.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile,
  logLevel: 'error',
})
await import(pathToFileURL(outfile).href)
