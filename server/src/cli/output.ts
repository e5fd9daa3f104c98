import { systemReason } from './systemErrors'

/**
 * Where results go. Waits when the reader at the other end of a pipe is slow; what comes when it has gone is dropped, and
 * the exit status speaks of all files all the same.
 */
export interface Output {
  /** To be waited for before the next. */
  readonly write: (text: string | Uint8Array) => Promise<void>
}

/**
 * Standard output. A reader that closes early (`| head`) is no error.
 * @param fail is told in Chinese what else went wrong
 */
export function standardOutput(fail: (message: string) => void): Output {
  const { stdout } = process
  let closed = false
  let goOn = () => {}
  stdout.on('drain', () => goOn())
  stdout.on('close', () => goOn())
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') fail(`无法输出结果：${systemReason(error)}。`)
    closed = true
    goOn()
  })
  return {
    write(text) {
      if (closed || stdout.write(text)) return Promise.resolve()
      return new Promise((resolve) => {
        goOn = resolve
      })
    },
  }
}
