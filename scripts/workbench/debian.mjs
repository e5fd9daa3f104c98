// What Debian's and Ubuntu's package manager can add to the machine, when we may use it.
import { spawnSync } from 'node:child_process'
import { isOnPath, plainEnvironment, run } from './run.mjs'

/**
 * Installs Debian packages, as root or with a sudo that asks nothing.
 * @param {readonly string[]} packages
 * @returns {Promise<string | undefined>} nothing when they are installed, otherwise why they are not
 */
export async function installDebianPackages(packages) {
  if (!isOnPath('apt-get')) return 'this machine has no apt-get'
  const isRoot = process.getuid?.() === 0
  if (!isRoot && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return 'neither root nor sudo'
  const env = plainEnvironment({ DEBIAN_FRONTEND: 'noninteractive' })
  /** @param {readonly string[]} args */
  const aptGet = (args) =>
    isRoot ? run('apt-get', args, { env }) : run('sudo', ['-n', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args])
  const install = ['install', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120', ...packages]
  try {
    await aptGet(install)
    return undefined
  } catch {
    // Most often the package lists are old or absent; with new ones the second try tells the true reason.
  }
  try {
    await aptGet(['update'])
    await aptGet(install)
    return undefined
  } catch (error) {
    return String(error)
  }
}
