// Folders that are made once and then shared by every checkout: large, slow to make, and named after their recipe.
import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { progress } from './run.mjs'

const checkout = fileURLToPath(new URL('../..', import.meta.url))

/** The cache's root: NIANBAO_CACHE, or the person's cache folder, or the checkout when that cannot be written. */
function cacheRoot() {
  const wanted = process.env.NIANBAO_CACHE || join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'nianbao')
  try {
    mkdirSync(wanted, { recursive: true })
    accessSync(wanted, constants.W_OK)
    return wanted
  } catch {
    return join(checkout, '.cache')
  }
}

/**
 * A cached folder, made by `make` when it is not there yet. It is made beside its place and renamed when complete,
 * so a folder that exists is whole; a second process asking for the same folder waits for the first.
 * @param {string} name a short name for people
 * @param {readonly string[]} recipe files whose contents decide what is in the folder
 * @param {(folder: string) => Promise<void>} make fills the folder it is given; throws to have it thrown away
 * @returns {Promise<string>} the folder's path
 */
export async function cachedFolder(name, recipe, make) {
  const hash = createHash('sha256')
  for (const file of recipe) hash.update(readFileSync(file))
  const place = join(cacheRoot(), `${name}-${hash.digest('hex').slice(0, 12)}`)
  if (existsSync(place)) return place
  mkdirSync(cacheRoot(), { recursive: true })
  const release = await lock(`${place}.lock`)
  try {
    if (existsSync(place)) return place
    const unfinished = `${place}.unfinished`
    rmSync(unfinished, { recursive: true, force: true })
    mkdirSync(unfinished)
    await make(unfinished)
    renameSync(unfinished, place)
    return place
  } finally {
    release()
  }
}

/**
 * Takes a lock file, waiting while a living process holds it.
 * @param {string} path
 * @returns {Promise<() => void>} gives the lock back
 */
async function lock(path) {
  let told = false
  while (!take(path)) {
    if (!isHeld(path)) {
      rmSync(path, { force: true })
      continue
    }
    if (!told) progress('另一个进程正在准备同一内容，请稍候… (waiting for another process that prepares the same)')
    told = true
    await pause(500)
  }
  return () => rmSync(path, { force: true })
}

/** @param {string} path */
function take(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    return false
  }
}

/** @param {string} path */
function isHeld(path) {
  try {
    process.kill(Number(readFileSync(path, 'utf8')), 0)
    return true
  } catch {
    return false
  }
}
