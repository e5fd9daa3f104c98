/**
 * Makes a function that runs `work` at once and then, however often it is called, at most once in `pause`
 * milliseconds; the last call is never lost, and `work` never runs twice at a time.
 * @param work must not reject
 */
export function throttled(work: () => Promise<void>, pause: number): () => void {
  let busy = false
  let again = false

  async function run(): Promise<void> {
    busy = true
    await Promise.all([work(), new Promise((resolve) => setTimeout(resolve, pause))])
    busy = false
    if (!again) return
    again = false
    await run()
  }

  return () => {
    if (busy) again = true
    else void run()
  }
}
