// Finding a desktop VS Code on this machine.
import { spawnSync } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Whether a window could be seen by somebody. */
export function hasDisplay() {
  const { platform, env } = process
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}

/** The path of the `code` command, when there is one and a display for its window. */
export function codeCommand() {
  if (!hasDisplay()) return undefined
  const which = process.platform === 'win32' ? 'where' : 'which'
  const found = spawnSync(which, ['code'], { encoding: 'utf8' })
  return found.status === 0 ? found.stdout.split(/\r?\n/, 1)[0] : undefined
}

/**
 * The executable of a desktop VS Code: NIANBAO_VSCODE, or the one behind the `code` command, which itself returns at
 * once and so cannot run tests.
 * @returns {string | undefined}
 */
export function desktopVsCode() {
  if (process.env.NIANBAO_VSCODE) return process.env.NIANBAO_VSCODE
  const command = codeCommand()
  if (!command) return undefined
  const bin = dirname(realpathSync(command))
  const candidates = ['../code', '../Code.exe', '../../../MacOS/Electron', '../../../MacOS/Code']
  return candidates.map((path) => join(bin, path)).find((path) => existsSync(path))
}
