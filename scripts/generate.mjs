// Writes everything that is made from the forms and rules: `npm run generate`. See scripts/generate/outputs.ts.
// `--check` writes nothing and exits 1 when a file is not what would be written, or is a leftover of an old rule.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { argv } from 'node:process'
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
const wanted = outputs((name) => readFileSync(join(root, name), 'utf8'), clientFiles)
const stale = wanted.filter(({ path, text }) => present(path) !== text)
const leftover = globSync('docs/rules/*.md', { cwd: root }).filter((path) => !wanted.some((file) => file.path === path))

if (argv.includes('--check')) {
  for (const { path } of stale) console.error(`stale: ${path}`)
  for (const path of leftover) console.error(`leftover: ${path}`)
  if (stale.length + leftover.length > 0) {
    console.error('run: npm run generate')
    process.exitCode = 1
  }
} else {
  for (const { path, text } of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
    console.log(`generated ${path}`)
  }
  for (const path of leftover) rmSync(join(root, path))
}

/** @param {string} path */
function present(path) {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null
}
