// Running other programs: quietly while all is well, with everything they said when it is not.
import { spawn, spawnSync } from 'node:child_process'

/**
 * The environment without what npm and an enclosing VS Code add for their own children: a nested npm would take
 * the outer project for its own, and a nested VS Code would talk to the outer one. Settings of the person's own
 * npm (registry, certificates) stay.
 * @param {NodeJS.ProcessEnv} [extra] variables added on top
 * @returns {NodeJS.ProcessEnv}
 */
export function plainEnvironment(extra = {}) {
  const foreign =
    /^(npm_(?!config_)|npm_config_(local_prefix|user_agent)$|VSCODE_|ELECTRON_|NODE_OPTIONS$|PORT$|INIT_CWD$)/i
  const kept = Object.entries(process.env).filter(([name]) => !foreign.test(name))
  return { ...Object.fromEntries(kept), ...extra }
}

/**
 * Runs a program to its end and gives what it wrote. Throws with all of its output when it fails.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<string>}
 */
export function run(command, args, { cwd, env = plainEnvironment() } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (data) => {
      output += data
    })
    child.stderr.on('data', (data) => {
      output += data
    })
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (code === 0) resolve(output)
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code ?? signal}\n${output}`))
    })
  })
}

/**
 * Whether a program of this name can be run.
 * @param {string} command
 */
export function isOnPath(command) {
  return spawnSync('which', [command], { stdio: 'ignore' }).status === 0
}

/**
 * One line for the person waiting. Chinese first: it is they who wait longest, at their first start.
 * @param {string} message
 */
export function progress(message) {
  console.log(`· ${message}`)
}
