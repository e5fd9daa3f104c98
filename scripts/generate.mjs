// Writes everything that is made from the forms and rules: `npm run generate`. See scripts/generate/outputs.ts.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as esbuild from 'esbuild'
import { globSync } from 'tinyglobby'

const root = fileURLToPath(new URL('..', import.meta.url))
const bundle = join(root, '.cache/generate.mjs')

await esbuild.build({
  entryPoints: [join(root, 'scripts/generate/outputs.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outfile: bundle,
  logLevel: 'warning',
})
const { outputs } = await import(bundle)
const clientFiles = globSync('client/{src,preview/panel}/**/*.ts', { cwd: root }).sort()
for (const { path, text } of outputs((name) => readFileSync(join(root, name), 'utf8'), clientFiles)) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
  console.log(`generated ${path}`)
}
