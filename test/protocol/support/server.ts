import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node'

/** The built server in a process of its own. */
export interface ServerProcess {
  readonly connection: MessageConnection
  /** The code that the process ends with. */
  readonly exit: Promise<number | null>
  readonly kill: () => void
}

/** Starts the built server as a client does. */
export function startServerProcess(): ServerProcess {
  const child: ChildProcess = spawn(process.execPath, ['dist/server.js', '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  if (!child.stdout || !child.stdin) throw new Error('the server has no standard input and output')
  return {
    connection: createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)),
    exit: once(child, 'exit').then(([code]) => code as number | null),
    kill: () => void child.kill(),
  }
}
