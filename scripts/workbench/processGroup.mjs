// Child processes that have children of their own: they are ended as a group, whichever way this process ends.
import { rmSync } from 'node:fs'

/** @type {Map<number, string>} the groups that run, each with its folder */
const running = new Map()

/** Exit codes as shells report them: 128 and the signal's number. */
const exitCodes = /** @type {const} */ ({ SIGHUP: 129, SIGINT: 130, SIGTERM: 143 })

/**
 * Ties a detached child, with all of its own children, to this process.
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} folder removed when the group has ended
 * @returns {() => Promise<void>} ends the group now
 */
export function endWithThisProcess(child, folder) {
  const group = child.pid
  if (group === undefined) return async () => remove(folder)
  if (process.listenerCount('exit', endAll) === 0) listen()
  running.set(group, folder)
  return () => end(child, group, folder)
}

/**
 * Asks the group to end, and ends it when it does not within five seconds.
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} group
 * @param {string} folder
 */
async function end(child, group, folder) {
  const hasEnded = child.exitCode !== null || child.signalCode !== null
  const exit = hasEnded ? Promise.resolve() : new Promise((resolve) => child.once('exit', resolve))
  signalGroup(group, 'SIGTERM')
  const timer = setTimeout(() => signalGroup(group, 'SIGKILL'), 5_000)
  await exit
  clearTimeout(timer)
  // The leader is gone; a busy extension host may not be.
  signalGroup(group, 'SIGKILL')
  running.delete(group)
  remove(folder)
}

function listen() {
  process.on('exit', endAll)
  for (const [signal, code] of Object.entries(exitCodes)) {
    process.on(signal, () => {
      endAll()
      // Others who listen, such as the browser's driver, get a moment to tidy up.
      setTimeout(() => process.exit(code), process.listenerCount(signal) === 1 ? 0 : 3_000).unref()
    })
  }
}

function endAll() {
  for (const [group, folder] of running) {
    signalGroup(group, 'SIGKILL')
    remove(folder)
  }
  running.clear()
}

/**
 * @param {number} group
 * @param {NodeJS.Signals} signal
 */
function signalGroup(group, signal) {
  try {
    process.kill(-group, signal)
  } catch {
    // Already gone.
  }
}

/** @param {string} folder */
function remove(folder) {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
}
