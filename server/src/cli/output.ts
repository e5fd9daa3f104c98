/** Where results go. Waits when the reader at the other end of a pipe is slow, and stops quietly when it has gone. */
export interface Output {
  readonly write: (text: string | Uint8Array) => Promise<void>
}

/** Standard output. A reader that closes early (`| head`) is no error. */
export function standardOutput(): Output {
  let closed = false
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    closed = true
  })
  return {
    write(text) {
      if (closed || process.stdout.write(text)) return Promise.resolve()
      return new Promise((resolve) => {
        process.stdout.once('drain', resolve)
        process.stdout.once('close', resolve)
        process.stdout.once('error', () => resolve())
      })
    },
  }
}
