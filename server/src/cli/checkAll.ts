import { type CheckOutcome, type CheckWishes, createChecker } from './checker'
import { startCheckThread } from './checkThread'
import { inOrder } from './inOrder'
import { type Input, standardInput } from './inputs'

/** Fewer files are checked before further threads would have started. */
const filesWorthAThread = 250
/** So many files later a thread's code is compiled; until then the compiler keeps another core busy. */
const filesUntilWarm = 1500
/** More threads than this hardly gain: one thread writes the results. */
const mostThreads = 8
/** Files that a thread is given at a time. */
const batchSize = 20
/** Batches waiting for each thread, so that none runs idle. */
const batchesAhead = 3
const readAhead = 16

/** How many threads check so many files soonest. */
export function threadsFor(files: number, cores: number): number {
  const free = files >= filesUntilWarm * cores ? cores : Math.floor(cores / 2)
  return Math.min(free, mostThreads, Math.floor(files / filesWorthAThread))
}

/** Checks inputs, on several threads where there are many, and gives the outcomes in order. */
export async function* checkAll(
  inputs: readonly Input[],
  wishes: CheckWishes,
  threads: number,
): AsyncGenerator<CheckOutcome> {
  if (threads < 2 || inputs.some(({ path }) => path === standardInput)) {
    yield* inOrder(inputs, readAhead, createChecker(wishes))
    return
  }
  const pool = Array.from({ length: threads }, () => startCheckThread(wishes))
  const batches = Array.from({ length: Math.ceil(inputs.length / batchSize) }, (_, number) =>
    inputs.slice(number * batchSize, (number + 1) * batchSize),
  )
  let next = 0
  try {
    const outcomes = inOrder(batches, threads * batchesAhead, (batch) => pool[next++ % threads].check(batch))
    for await (const batch of outcomes) yield* batch
  } finally {
    await Promise.all(pool.map((thread) => thread.stop()))
  }
}
