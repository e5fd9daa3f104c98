// Makes the VSIX: `npm run package`. Other scripts import `ensurePackage`, so that one run of the tests packs once.
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import { createVSIX } from '@vscode/vsce'
import { unzipSync } from 'fflate'
import { run } from './workbench/run.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * The path of the packaged extension: the one NIANBAO_VSIX names, otherwise built and packed now.
 * @returns {Promise<string>}
 */
export async function ensurePackage() {
  if (process.env.NIANBAO_VSIX) return resolve(process.env.NIANBAO_VSIX)
  // In a process of its own: the packer lists every file on standard output, which nobody asked for here.
  await run(process.execPath, [fileURLToPath(import.meta.url)], { cwd: root })
  return packagePath()
}

function packagePath() {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return join(root, `${name}-${version}.vsix`)
}

/** @returns {Promise<string>} */
async function makePackage() {
  const vsix = packagePath()
  // Packed aside, so that the place always holds a whole package, also while another process packs.
  const unfinished = join(root, `.cache/${process.pid}.vsix`)
  mkdirSync(dirname(unfinished), { recursive: true })
  await run(process.execPath, ['scripts/build.mjs'], { cwd: root })
  await createVSIX({
    cwd: root,
    packagePath: unfinished,
    // All that runs is bundled.
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  })
  renameSync(unfinished, vsix)
  return vsix
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
  const vsix = await makePackage()
  console.log(`${vsix}  ${Math.ceil(statSync(vsix).size / 1024)} KB`)
}
