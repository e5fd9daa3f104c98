import { expect, test } from 'vitest'
import { inOrder } from '../../server/src/cli/inOrder'

test('results come in the order of the items, however long each takes', async () => {
  const results: number[] = []
  const work = (item: number) => new Promise<number>((resolve) => setImmediate(() => resolve(item * 2)))
  for await (const result of inOrder([3, 1, 2], 2, work)) results.push(result)
  expect(results).toEqual([6, 2, 4])
})

/** A rejection that nobody waits for would end the process. */
test('where several fail at once the first is told, and the others harm nobody', async () => {
  const unhandled: unknown[] = []
  const note = (reason: unknown) => void unhandled.push(reason)
  process.on('unhandledRejection', note)
  const failing = inOrder([1, 2, 3], 3, (item) => Promise.reject(new Error(`item ${item}`)))
  await expect(failing.next()).rejects.toThrow('item 1')
  await new Promise((resolve) => setImmediate(resolve))
  process.off('unhandledRejection', note)
  expect(unhandled).toEqual([])
})
