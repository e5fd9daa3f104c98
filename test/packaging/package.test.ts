import { readFileSync, statSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { ensurePackage, packageFiles } from '../../scripts/package.mjs'

/** All that is in the package: what runs, and what the gallery shows. A new file has to be written down here. */
const expected = [
  'LICENSE.txt',
  'changelog.md',
  'dist/client.js',
  'dist/preview.css',
  'dist/preview.js',
  'dist/server.js',
  'images/icon.png',
  'images/report-dark.svg',
  'images/report-light.svg',
  'images/walkthrough-check.svg',
  'images/walkthrough-preview.svg',
  'images/walkthrough-write.svg',
  'l10n/bundle.l10n.zh-cn.json',
  'language-configuration.json',
  'package.json',
  'package.nls.json',
  'package.nls.zh-cn.json',
  'readme.md',
  'schemas/nianbao.schema.json',
  'snippets/nianbao.json',
  'syntaxes/nianbao.tmLanguage.json',
]

let vsix: string
let files: ReadonlyMap<string, Uint8Array>

beforeAll(async () => {
  vsix = await ensurePackage()
  files = packageFiles(vsix)
}, 120_000)

test('the package holds just what runs', () => {
  expect([...files.keys()].sort()).toEqual(expected)
})

test('the package is not larger than 300 KB', () => {
  expect(statSync(vsix).size).toBeLessThanOrEqual(300_000)
})

test('every file the manifest names is in the package', () => {
  const named = [...readFileSync('package.json', 'utf8').matchAll(/"\.\/([^"]+\.(?:js|json|svg|png|md))"/g)]
  const runs = named.map(([, path]) => path ?? '').filter((path) => path !== 'dist/cli.js')
  expect(runs).toContain('dist/client.js')
  expect(runs.filter((path) => !files.has(path))).toEqual([])
})

test('no bundle carries the paths of the machine that made it', () => {
  const text = [...files]
    .filter(([path]) => path.endsWith('.js'))
    .map(([, content]) => new TextDecoder().decode(content))
  expect(text.filter((bundle) => bundle.includes(process.cwd()))).toEqual([])
})
