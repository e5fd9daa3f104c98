import { parentPort, Worker, workerData } from 'node:worker_threads'
import { type CheckOutcome, type CheckWishes, createChecker } from './checker'
import type { Input } from './inputs'

/** A thread that checks batches of inputs. */
export interface CheckThread {
  /** Checks a batch after those given before. Rejects when the thread dies, or has died. */
  readonly check: (batch: readonly Input[]) => Promise<readonly CheckOutcome[]>
  readonly stop: () => Promise<unknown>
}

/** Starts a thread; it runs the program itself, see `main`. */
export function startCheckThread(wishes: CheckWishes): CheckThread {
  const worker = new Worker(__filename, { workerData: wishes })
  const waiting: { resolve: (outcomes: readonly CheckOutcome[]) => void; reject: (error: Error) => void }[] = []
  worker.on('message', (outcomes: readonly CheckOutcome[]) => waiting.shift()?.resolve(outcomes))
  let death: Error | null = null
  const end = (error: Error): void => {
    death ??= error
    for (const { reject } of waiting.splice(0)) reject(death)
  }
  worker.on('error', end)
  worker.on('exit', (code) => end(new Error(`a thread that checks files ended with status ${code}`)))
  return {
    check: (batch) =>
      new Promise((resolve, reject) => {
        if (death) return reject(death)
        waiting.push({ resolve, reject })
        worker.postMessage(batch)
      }),
    stop: () => worker.terminate(),
  }
}

/** What the thread itself does: answers each batch, in the order in which they come. */
export function serveCheckThread(): void {
  const check = createChecker(workerData as CheckWishes)
  let last: Promise<unknown> = Promise.resolve()
  parentPort?.on('message', (batch: readonly Input[]) => {
    last = last.then(async () => {
      const outcomes: CheckOutcome[] = []
      for (const input of batch) outcomes.push(await check(input))
      parentPort?.postMessage(outcomes)
    })
  })
}
