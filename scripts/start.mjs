// `npm start`: VS Code with the extension and a sample report that has planted mistakes. The desktop one when the
// `code` command is there, otherwise a web workbench on a local address, until Ctrl+C.
//   npm start -- my-report.txt      opens your own report instead
//   NIANBAO_PORT=8200               the web workbench's port; a free one by default
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import { ensurePackage } from './package.mjs'
import { codeCommand, hasDisplay } from './workbench/desktop.mjs'
import { workbenchCanRunHere } from './workbench/install.mjs'
import { progress, run } from './workbench/run.mjs'
import { startServer } from './workbench/server.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const own = argv[2]
const file = own ? resolve(own) : freshSample()

if (own && !(existsSync(file) && statSync(file).isFile())) {
  console.error(`没有“${own}”这个文件，请检查路径：npm start -- 我的年报.txt`)
  console.error('(No such file. Without an argument a sample is opened.)')
  process.exitCode = 1
} else if (codeCommand()) await openDesktop()
else if (workbenchCanRunHere()) await openWorkbench().catch(sayWhatStillWorks)
else {
  console.error("没有找到 code 命令：请先安装 VS Code，并在其中执行 “Shell Command: Install 'code' command in PATH”。")
  console.error('(No `code` command here. Install VS Code and add its command to the PATH, then try again.)')
  process.exitCode = 1
}

/**
 * Most often there is no network at the first start. What needs none is named, with the commands.
 * @param {unknown} error
 */
function sayWhatStillWorks(error) {
  console.error(`\n${error instanceof Error ? error.message : error}\n`)
  console.error(
    '编辑器没有准备好，原因见上。没有网络时，接通后再运行 npm start，已下载的不会重来。现在就能用的 (works without it):',
  )
  console.error('  npm run build && node dist/cli.js check samples    命令行检查样例 (the command line on the samples)')
  console.error(
    '  npm run package                                    做出 VSIX，装进任何 VS Code (a VSIX for any VS Code)',
  )
  process.exitCode = 1
}

/**
 * The address is this machine's own; without a screen, the browser is on another one.
 * @param {string} authority
 */
function sayHowToReach(authority) {
  const port = authority.split(':')[1]
  console.log(
    `\n这台机器没有图形界面？在有浏览器的电脑上先运行 ssh -L ${port}:127.0.0.1:${port} 这台机器，再打开同一地址。`,
  )
  console.log('(No screen here? Forward the port from the machine with the browser, then open the same address.)')
}

/** A copy of the samples to try things on: the checkout stays clean. */
function freshSample() {
  const folder = join(root, '.cache/samples')
  rmSync(folder, { recursive: true, force: true })
  cpSync(join(root, 'samples'), folder, { recursive: true })
  return join(folder, 'example.nianbao')
}

async function openDesktop() {
  progress('正在构建… (building)')
  await run(process.execPath, ['scripts/build.mjs'], { cwd: root })
  const options = [`--extensionDevelopmentPath=${root}`, '--disable-workspace-trust', '--new-window']
  // On Windows the command is a batch file, which only a shell can run, and the shell wants its quotes.
  const shell = process.platform === 'win32'
  const paths = [dirname(file), file].map((path) => (shell ? `"${path}"` : path))
  const { status } = spawnSync('code', [...options, ...paths], { stdio: 'inherit', shell })
  process.exitCode = status ?? 1
  if (status === 0) console.log(`已在 VS Code 中打开 (opened in VS Code): ${file}`)
}

async function openWorkbench() {
  progress('没有桌面版 VS Code，改用浏览器中的编辑器 (no desktop VS Code here: using one in the browser)')
  progress('正在构建并打包扩展… (building and packing the extension)')
  const vsix = await ensurePackage({ quick: true })
  progress('正在准备并启动编辑器… (preparing and starting the editor)')
  const port = Number(process.env.NIANBAO_PORT ?? 0)
  const server = await startServer({ vsix, port, endsWhenIdle: false })
  const remote = `vscode-remote://${server.authority}${file}`
  const address = server.address({ folder: dirname(file) }, [['openFile', remote]])
  console.log(
    `\n请在浏览器中打开（已打开 ${basename(file)}${own ? '' : '，其中有几处故意写错的地方'}）:\n\n  ${address}\n\n按 Ctrl+C 结束 (Ctrl+C to stop)。`,
  )
  if (!hasDisplay()) sayHowToReach(server.authority)
  // The server is a child in a group of its own: this process stays for Ctrl+C to end both.
  setInterval(() => {}, 60_000)
  if (hasDisplay()) spawn('xdg-open', [address], { stdio: 'ignore' }).on('error', () => {})
}
