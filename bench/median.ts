import { Bench } from 'tinybench'

/** Median time of each task in milliseconds, all tasks measured in turn in the same process. */
export async function medians(tasks: Readonly<Record<string, () => void>>, time = 1000): Promise<Map<string, number>> {
  const bench = new Bench({ time, warmupTime: 500 })
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
    const started = performance.now()
    task()
    return performance.now() - started
  })
  return samples.sort((a, b) => a - b)[Math.floor(runs / 2)]
}
