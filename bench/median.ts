import { cpuUsage } from 'node:process'
import { Bench } from 'tinybench'

/** Processor time of this process in milliseconds: unlike the clock on the wall it does not run while others work. */
export function processorTime(): number {
  const { user, system } = cpuUsage()
  return (user + system) / 1000
}

/** Median time of each task in milliseconds, all tasks measured in the same process. */
export async function medians(
  tasks: Readonly<Record<string, () => unknown>>,
  time = 1000,
): Promise<Map<string, number>> {
  const bench = new Bench({ time, warmupTime: 1500, now: processorTime })
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
  return samples.sort((a, b) => a - b)[Math.floor(runs / 2)]
}
