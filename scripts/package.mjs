// Makes the VSIX: `npm run package`. Other scripts import `ensurePackage`, so that one run of the tests packs once.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce'
import { unzipSync } from 'fflate'
import { minify } from 'terser'
import { repack } from './repack.mjs'
import { run } from './workbench/run.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * The path of the packaged extension: the one NIANBAO_VSIX names, otherwise built and packed now.
 * @param {{ quick?: boolean }} [options] quick: larger, but half a minute sooner; for somebody who waits for it
 * @returns {Promise<string>}
 */
export async function ensurePackage({ quick = false } = {}) {
  if (process.env.NIANBAO_VSIX) return resolve(process.env.NIANBAO_VSIX)
  // In a process of its own: the packer lists every file on standard output, which nobody asked for here.
  await run(process.execPath, [fileURLToPath(import.meta.url), ...(quick ? ['--quick'] : [])], { cwd: root })
  return packagePath(quick)
}

/** @param {boolean} quick */
function packagePath(quick) {
  if (quick) return join(root, '.cache/quick.vsix')
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return join(root, `${name}-${version}.vsix`)
}

/**
 * Builds and packs aside, so that `dist` stays as the developer built it, and so that the package's place always
 * holds a whole one, also while another process packs.
 * @param {boolean} quick
 * @returns {Promise<string>}
 */
async function makePackage(quick) {
  mkdirSync(join(root, '.cache'), { recursive: true })
  const stage = mkdtempSync(join(root, '.cache/package-'))
  try {
    for (const path of await listFiles({ cwd: root, packageManager: PackageManager.None })) {
      if (path.startsWith('dist/')) continue
      cpSync(join(root, path), join(stage, path))
      if (path.endsWith('.json')) writeFileSync(join(stage, path), withoutLayout(join(root, path)))
    }
    cpSync(join(root, '.vscodeignore'), join(stage, '.vscodeignore'))
    // The README is for those who open the repository; the gallery's page is a tenth as long, as the package is.
    cpSync(join(root, 'docs/gallery.md'), join(stage, 'README.md'))
    writeFileSync(join(stage, 'package.json'), JSON.stringify(manifestForUsers()))
    await run(process.execPath, ['scripts/build.mjs', `--outdir=${join(stage, 'dist')}`], { cwd: root })
    const long = quick ? [] : ['client.js', 'server.js']
    for (const name of long) await shorten(join(stage, 'dist', name))
    // All that runs is bundled.
    const options = { dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false }
    await createVSIX({ cwd: stage, packagePath: join(stage, 'packed.vsix'), ...options })
    const packed = join(stage, 'packed.vsix')
    if (!quick) writeFileSync(packed, await repack(readFileSync(packed)))
    renameSync(packed, packagePath(quick))
  } finally {
    rmSync(stage, { recursive: true, force: true })
  }
  return packagePath(quick)
}

/**
 * JSON on one line: nobody reads it there.
 * @param {string} path
 */
function withoutLayout(path) {
  return JSON.stringify(JSON.parse(readFileSync(path, 'utf8')))
}

/** The manifest without what only developers need. */
function manifestForUsers() {
  const { scripts, devDependencies, bin, ...manifest } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return manifest
}

/**
 * Minifies a bundle once more. esbuild is quick; this names things so that they compress better, and saves a tenth
 * of the package, which people download over slow lines.
 * @param {string} path
 */
async function shorten(path) {
  const { code } = await minify(readFileSync(path, 'utf8'), {
    ecma: 2020,
    toplevel: true,
    // No function that becomes an arrow is called with `new`: those are classes.
    compress: { passes: 6, hoist_funs: true, unsafe_arrows: true },
    // By their underscore the libraries' private members are told from names that others know.
    mangle: { properties: { regex: /^_[a-z]/ } },
  })
  if (!code) throw new Error(`nothing is left of ${path}`)
  writeFileSync(path, code)
}

/**
 * The files of a package: paths inside the extension with their contents.
 * @param {string} vsix
 * @returns {ReadonlyMap<string, Uint8Array>}
 */
export function packageFiles(vsix) {
  const entries = Object.entries(unzipSync(readFileSync(vsix)))
  const inside = entries.filter(([path]) => path.startsWith('extension/') && !path.endsWith('/'))
  return new Map(inside.map(([path, content]) => [path.slice('extension/'.length), content]))
}

/**
 * Unpacks a package as VS Code does when it installs one.
 * @param {string} vsix
 * @param {string} folder emptied first
 * @returns {string} the folder
 */
export function unpackPackage(vsix, folder) {
  rmSync(folder, { recursive: true, force: true })
  for (const [path, content] of packageFiles(vsix)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const vsix = await makePackage(argv.includes('--quick'))
  console.log(`${vsix}  ${Math.ceil(statSync(vsix).size / 1024)} KB`)
}
