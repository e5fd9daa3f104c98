import type { CancellationToken } from 'vscode'

/** Files read and checked side by side: reading one hides behind checking another. */
const lanes = 8

/** Does the work for every item, a few at a time, until all is done or the token says stop. */
export async function inLanes<Item>(
  items: readonly Item[],
  token: CancellationToken,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = items.values()
  const lane = async (): Promise<void> => {
    for (const item of waiting) {
      if (token.isCancellationRequested) return
      await work(item)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}
