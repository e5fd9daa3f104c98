import { cpuUsage } from 'node:process'
import { Bench } from 'tinybench'

/** Processor time of this process in milliseconds: unlike the clock on the wall it does not run while others work. */
export function processorTime(): number {
  const { user, system } = cpuUsage()
  return (user + system) / 1000
}

/** What tasks took, round by round. */
export interface Rounds {
  /** Median time of a task in milliseconds. */
  readonly time: (task: string) => number
  /** How many times as long as another a task took: the median over rounds, in which both met the same machine. */
  readonly ratio: (task: string, other: string) => number
}

const rounds = 15

/**
 * Measures tasks in turns, all in the same process: a machine that is slow for a while is slow for all of them. Each
 * is warmed up first.
 */
export async function measureInTurns(tasks: Readonly<Record<string, () => unknown>>): Promise<Rounds> {
  await turn(tasks, 1500)
  const turns: ReadonlyMap<string, number>[] = []
  for (let round = 0; round < rounds; round++) turns.push(await turn(tasks, 80))
  const time = (round: ReadonlyMap<string, number>, task: string) => round.get(task) ?? Number.NaN
  return {
    time: (task) => median(turns.map((round) => time(round, task))),
    ratio: (task, other) => median(turns.map((round) => time(round, task) / time(round, other))),
  }
}

async function turn(
  tasks: Readonly<Record<string, () => unknown>>,
  time: number,
): Promise<ReadonlyMap<string, number>> {
  const bench = new Bench({ time, warmup: false, now: processorTime })
  for (const [name, task] of Object.entries(tasks)) bench.add(name, task)
  await bench.run()
  return new Map(
    bench.tasks.map((task) => {
      const { result } = task
      if (result.state !== 'completed') throw new Error(`benchmark ${task.name} did not complete: ${result.state}`)
      return [task.name, result.latency.p50]
    }),
  )
}

/** Median of single runs, for what takes long. */
export function medianOf(runs: number, task: () => void): number {
  const samples = Array.from({ length: runs }, () => {
    const started = processorTime()
    task()
    return processorTime() - started
  })
  return median(samples)
}

function median(samples: readonly number[]): number {
  return samples.toSorted((a, b) => a - b)[Math.floor(samples.length / 2)]
}
